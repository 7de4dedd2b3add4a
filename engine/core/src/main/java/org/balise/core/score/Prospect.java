package org.balise.core.score;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.balise.api.assess.Applicability;
import org.balise.api.assess.Points;
import org.balise.api.assess.Truth;
import org.balise.api.assess.Verdict;
import org.balise.api.rule.Level;
import org.balise.api.rule.Proof;
import org.balise.api.rule.Rule;
import org.balise.api.rule.RuleKind;

/**
 * The residual level and the verdict as they would be if more proofs were given: the same arithmetic as an assessment,
 * without its traces, so that thousands of sets of proofs can be tried. What fired is taken as it is: no rule but those
 * about contradictions reads a proof, and a result is always assessed again before it is shown.
 */
public final class Prospect {
    private final Scope scope;
    private final Scale scale;
    private final List<Bound> duties = new ArrayList<>();
    private final Map<Integer, List<Rule.Factor>> factors = new HashMap<>();
    private final List<Rule.Floor> floors;
    private final Verdict fixed;

    /** A duty that can count in the verdict; {@code certain} when it applies for certain. */
    private record Bound(Rule.Duty duty, boolean certain, boolean phasingIn) {}

    public Prospect(Scope scope) {
        this.scope = scope;
        this.scale = Scale.of(scope);
        Standing standing = Standing.of(scope.index().book().lifecycle(), scope.worlds());
        Duties all = new Duties(scope, new Tracer(scope), standing);
        for (Rule.Duty duty : applying(Rule.Duty.class)) {
            boolean counts = duty.force().binding()
                    && duty.head().kind() != RuleKind.ILLUSTRATION
                    && Duties.dueBy(duty, standing.latest())
                    && Adviser.ifBreached(Duties.severity(duty)) != Verdict.ADMISSIBLE;
            if (counts) {
                boolean certain = scope.firings().applicability(duty.id()) == Applicability.TRIGGERED;
                duties.add(new Bound(duty, certain, all.phasingIn(duty)));
            }
        }
        scope.index().book().principles().values().stream()
                .filter(principle -> principle.inForce().contains(scope.asOf()))
                .forEach(principle -> factors.put(principle.number(), new ArrayList<>()));
        for (Rule.Factor factor : applying(Rule.Factor.class)) {
            Integer principle = factor.head().principle();
            if (principle != null && factors.containsKey(principle)) {
                factors.getOrDefault(principle, new ArrayList<>()).add(factor);
            }
        }
        this.floors = applying(Rule.Floor.class);
        boolean contradicted = applying(Rule.Coherence.class).stream()
                .anyMatch(rule -> scope.firings().applicability(rule.id()) == Applicability.TRIGGERED);
        this.fixed = contradicted || standing.phase() == null ? Verdict.CONDITIONAL : Verdict.ADMISSIBLE;
    }

    private <R extends Rule> List<R> applying(Class<R> kind) {
        return scope.index().rules(kind).stream()
                .filter(scope::inForce)
                .filter(rule -> scope.firings().applicability(rule.id()) != Applicability.CLEAR)
                .toList();
    }

    /** Whether the target is reached once these means of proof are given. */
    public boolean reaches(Target target, Set<String> more) {
        return fixed.compareTo(target.verdict()) <= 0 && standing(target, more).isEmpty();
    }

    /** Whether something that no proof lifts keeps the target away: a contradiction, or a phase that is not known. */
    public boolean barred(Target target) {
        return fixed.compareTo(target.verdict()) > 0;
    }

    /** The rules that keep the target away, in order of id: duties, floors, and the factors of principles too high. */
    public Set<String> standing(Target target, Set<String> more) {
        Set<String> rules = new TreeSet<>();
        Function<String, Truth> given = given(more);
        duties.stream()
                .filter(bound -> verdict(bound, given).compareTo(target.verdict()) > 0)
                .forEach(bound -> rules.add(bound.duty().id()));
        floors.stream()
                .filter(floor -> holds(floor, target, given))
                .forEach(floor -> rules.add(floor.id()));
        factors.values().stream()
                .filter(lines -> tooHigh(lines, target, given))
                .flatMap(List::stream)
                .forEach(factor -> rules.add(factor.id()));
        return rules;
    }

    /**
     * Means of proof of which at least one more must be given to reach the target: of all such sets that can be told,
     * the smallest. Empty when no proof that is left would do.
     *
     * @param more given so far; the target is not reached with them
     * @param left those that can still be given
     */
    public Set<String> oneOf(Target target, Set<String> more, Set<String> left) {
        Function<String, Truth> given = given(more);
        // Only a breach is worse than a condition, and an unknown proof makes a condition of it.
        Truth needed = target.verdict() == Verdict.ADMISSIBLE ? Truth.YES : Truth.UNKNOWN;
        Smallest smallest = new Smallest();
        for (Bound bound : duties) {
            if (verdict(bound, given).compareTo(target.verdict()) > 0) {
                Proof proof = bound.duty().proof();
                smallest.offer(proof == null ? Set.of() : missing(proof, needed, given, left));
            }
        }
        for (Rule.Floor floor : floors) {
            if (holds(floor, target, given)) {
                smallest.offer(lifting(floor, given, left));
            }
        }
        for (List<Rule.Factor> lines : factors.values()) {
            if (tooHigh(lines, target, given)) {
                smallest.offer(lowering(lines, target, more, left));
            }
        }
        return smallest.found();
    }

    private Function<String, Truth> given(Set<String> more) {
        return fact -> more.contains(fact) ? Truth.YES : scope.worlds().given(fact);
    }

    private static Verdict verdict(Bound bound, Function<String, Truth> given) {
        Proof proof = bound.duty().proof();
        Truth proved = proof == null ? Truth.NO : Scope.truth(proof, given);
        if (proved == Truth.YES) {
            return Verdict.ADMISSIBLE;
        }
        boolean mild = !bound.certain() || proved == Truth.UNKNOWN || bound.phasingIn();
        return mild ? Verdict.CONDITIONAL : Adviser.ifBreached(Duties.severity(bound.duty()));
    }

    private static boolean holds(Rule.Floor floor, Target target, Function<String, Truth> given) {
        boolean lifted = !floor.liftedBy().isEmpty()
                && floor.liftedBy().stream().allMatch(fact -> given.apply(fact) == Truth.YES);
        return !lifted && floor.minimum().compareTo(target.level()) > 0;
    }

    private boolean tooHigh(List<Rule.Factor> lines, Target target, Function<String, Truth> given) {
        if (target.level() == Level.IV) {
            return false;
        }
        Points total = Points.ZERO;
        Map<String, Points> groups = new HashMap<>();
        for (Rule.Factor factor : lines) {
            Points points = residual(factor, given);
            String group = factor.group();
            if (group == null) {
                total = total.plus(points);
            } else {
                groups.merge(group, points, Points::max);
            }
        }
        for (Points points : groups.values()) {
            total = total.plus(points);
        }
        return scale.level(Points.min(total, Scale.CAP)).compareTo(target.level()) > 0;
    }

    private Points residual(Rule.Factor factor, Function<String, Truth> given) {
        List<Truth> measures = factor.measures().stream()
                .map(measure -> Scope.truth(measure.proof(), given))
                .toList();
        Points weight = Scale.points(scope.parameter(factor.pointsParameter()));
        return LineDraft.residual(factor, weight, measures, Truth.YES, scale.attenuation());
    }

    /** Of a proof that is not there, one part that must be: any of these facts begins it. */
    private static Set<String> missing(Proof proof, Truth needed, Function<String, Truth> given, Set<String> left) {
        if (proof instanceof Proof.Given one) {
            return left.contains(one.fact()) ? Set.of(one.fact()) : Set.of();
        }
        if (proof instanceof Proof.AnyOf any) {
            Set<String> facts = new TreeSet<>();
            any.parts().forEach(part -> facts.addAll(missing(part, needed, given, left)));
            return facts;
        }
        Smallest smallest = new Smallest();
        ((Proof.AllOf) proof)
                .parts().stream()
                        .filter(part -> Scope.truth(part, given).compareTo(needed) < 0)
                        .forEach(part -> smallest.offer(missing(part, needed, given, left)));
        return smallest.found();
    }

    private static Set<String> lifting(Rule.Floor floor, Function<String, Truth> given, Set<String> left) {
        Smallest smallest = new Smallest();
        floor.liftedBy().stream()
                .filter(fact -> given.apply(fact) != Truth.YES)
                .forEach(fact -> smallest.offer(left.contains(fact) ? Set.of(fact) : Set.of()));
        return smallest.found();
    }

    /** Every proof that would lower the points of a principle; none when all of them together would not do. */
    private Set<String> lowering(List<Rule.Factor> lines, Target target, Set<String> more, Set<String> left) {
        Set<String> all = new TreeSet<>(more);
        all.addAll(left);
        if (tooHigh(lines, target, given(all))) {
            return Set.of();
        }
        Function<String, Truth> given = given(more);
        Set<String> facts = new TreeSet<>();
        for (Rule.Factor factor : lines) {
            for (Rule.Measure measure : factor.measures()) {
                if (Scope.truth(measure.proof(), given) != Truth.YES) {
                    measure.proof().stream()
                            .filter(fact -> left.contains(fact) && !more.contains(fact))
                            .forEach(facts::add);
                }
            }
        }
        return facts;
    }

    /** Keeps the smallest set offered: an empty one ends the search. */
    private static final class Smallest {
        private Set<String> smallest = Set.of();
        private boolean any;

        void offer(Set<String> facts) {
            if (!any || facts.size() < smallest.size()) {
                smallest = facts;
                any = true;
            }
        }

        Set<String> found() {
            return smallest;
        }
    }
}
