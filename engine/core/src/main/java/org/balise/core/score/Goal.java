package org.balise.core.score;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What keeps one dossier from one target, and which proofs would lift it; each proof is known by its place. What fired
 * is taken as it is: no rule but those about contradictions reads a proof, and a result is always assessed again before
 * it is shown.
 */
public final class Goal {
    private final List<String> proofs;
    private final List<Need> needs;
    private final List<Lack> distinct;
    private final List<Climb> climbs;
    private final boolean barred;

    /** A duty to meet or a floor to lift. */
    record Need(String rule, Lack lack) {}

    Goal(List<String> proofs, List<Need> needs, List<Climb> climbs, boolean barred) {
        this.proofs = List.copyOf(proofs);
        // Many duties rest on the same proof: asking once is enough.
        Set<Lack> seen = new HashSet<>();
        this.needs = List.copyOf(needs);
        this.distinct = needs.stream().map(Need::lack).filter(seen::add).toList();
        this.climbs = List.copyOf(climbs);
        this.barred = barred;
    }

    /** The proofs that can be given, in order of place. */
    public List<String> proofs() {
        return proofs;
    }

    /** All the places. */
    public BitSet everything() {
        BitSet all = new BitSet();
        all.set(0, proofs.size());
        return all;
    }

    /** Whether something that no proof lifts keeps the target away: a contradiction, or a phase that is not known. */
    public boolean barred() {
        return barred;
    }

    /** Whether the target is reached once these proofs are given. */
    public boolean reached(BitSet given) {
        if (barred) {
            return false;
        }
        for (Lack lack : distinct) {
            if (!lack.filled(given)) {
                return false;
            }
        }
        for (Climb climb : climbs) {
            if (!climb.low(given)) {
                return false;
            }
        }
        return true;
    }

    /** The rules that still keep the target away, in order of id. */
    public Set<String> standing(BitSet given) {
        Set<String> rules = new TreeSet<>();
        needs.stream().filter(need -> !need.lack().filled(given)).forEach(need -> rules.add(need.rule()));
        climbs.stream()
                .filter(climb -> !climb.low(given))
                .flatMap(climb -> climb.lines().stream())
                .forEach(line -> rules.add(line.rule()));
        return rules;
    }

    /**
     * Proofs of which at least one more must be given: of all such sets that can be told, the smallest. Empty when no
     * proof that is left would do.
     *
     * @param given so far; the target is not reached with them
     * @param left those that can still be given
     */
    public BitSet oneOf(BitSet given, BitSet left) {
        BitSet smallest = null;
        for (Lack lack : distinct) {
            if (!lack.filled(given)) {
                BitSet needed = lack.oneOf(given, left);
                if (needed == null || needed.cardinality() == 1) {
                    return needed == null ? new BitSet() : needed;
                }
                smallest = smallest == null || needed.cardinality() < smallest.cardinality() ? needed : smallest;
            }
        }
        for (Climb climb : climbs) {
            if (!climb.low(given)) {
                BitSet needed = climb.oneOf(given, left);
                if (needed == null) {
                    return new BitSet();
                }
                smallest = smallest == null || needed.cardinality() < smallest.cardinality() ? needed : smallest;
            }
        }
        return smallest == null ? new BitSet() : smallest;
    }
}
