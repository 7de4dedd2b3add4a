package org.balise.core.explain.reach;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.balise.core.score.Goal;

/**
 * Looks for the smallest sets of proofs that reach a goal. Giving a proof never makes a result worse, so that a set is
 * minimal as soon as none of its proofs can be left out. At each step some set of proofs is known of which at least one
 * is needed; each is tried in turn, and those tried before are then left alone, so that no set is visited twice.
 */
final class ProofSearch {
    private final Goal goal;
    private final Budget budget;
    private final int most;
    private final List<BitSet> found = new ArrayList<>();

    /**
     * @param most how many sets are wanted
     */
    ProofSearch(Goal goal, Budget budget, int most) {
        this.goal = goal;
        this.budget = budget;
        this.most = most;
    }

    /**
     * The smallest sets, the fewest proofs first.
     *
     * @param longest the greatest size that is of any use
     * @return empty when the goal is out of reach, or too far
     */
    List<BitSet> smallest(int longest) {
        if (!goal.reached(goal.everything())) {
            return List.of();
        }
        BitSet given = new BitSet();
        BitSet left = goal.everything();
        giveWhatNothingReplaces(given, left);
        int size = given.cardinality() + (goal.reached(given) ? 0 : 1);
        int last = Math.min(longest, goal.proofs().size());
        while (size <= last && found.size() < most && !budget.spent()) {
            search(given, left, size);
            if (!found.isEmpty()) {
                // Sets of one more proof are worth showing beside the smallest; longer ones are not.
                last = Math.min(last, found.get(0).cardinality() + 1);
            }
            size++;
        }
        if (found.isEmpty() && budget.spent()) {
            shortened(longest);
        }
        return List.copyOf(found);
    }

    private void giveWhatNothingReplaces(BitSet given, BitSet left) {
        while (!goal.reached(given)) {
            BitSet needed = goal.oneOf(given, left);
            if (needed.cardinality() != 1) {
                return;
            }
            given.or(needed);
            left.andNot(needed);
        }
    }

    private void search(BitSet given, BitSet left, int size) {
        if (found.size() >= most || !budget.spend()) {
            return;
        }
        boolean full = given.cardinality() == size;
        if (goal.reached(given)) {
            if (full && minimal(given)) {
                found.add(given);
            }
            return;
        }
        if (full) {
            return;
        }
        BitSet remaining = (BitSet) left.clone();
        goal.oneOf(given, left).stream().forEach(proof -> {
            remaining.clear(proof);
            BitSet more = (BitSet) given.clone();
            more.set(proof);
            search(more, (BitSet) remaining.clone(), size);
        });
    }

    private boolean minimal(BitSet given) {
        return given.stream().noneMatch(proof -> goal.reached(without(given, proof)));
    }

    /** When the search was cut before it found anything: all proofs, less those that can be left out one by one. */
    private void shortened(int longest) {
        BitSet given = goal.everything();
        for (int proof = 0; proof < goal.proofs().size(); proof++) {
            BitSet fewer = without(given, proof);
            given = goal.reached(fewer) ? fewer : given;
        }
        if (given.cardinality() <= longest) {
            found.add(given);
        }
    }

    private static BitSet without(BitSet given, int proof) {
        BitSet fewer = (BitSet) given.clone();
        fewer.clear(proof);
        return fewer;
    }
}
