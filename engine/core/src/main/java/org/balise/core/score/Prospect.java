package org.balise.core.score;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.balise.api.assess.Applicability;
import org.balise.api.assess.Points;
import org.balise.api.assess.Truth;
import org.balise.api.assess.Verdict;
import org.balise.api.norm.Principle;
import org.balise.api.rule.Level;
import org.balise.api.rule.Proof;
import org.balise.api.rule.Rule;

/**
 * The residual level and the verdict as they would be if more proofs were given: the same arithmetic as an assessment,
 * prepared so that thousands of sets of proofs can be tried.
 */
public final class Prospect {
    private final Scope scope;
    private final Scale scale;
    private final Standing standing;
    private final Duties duties;

    public Prospect(Scope scope) {
        this.scope = scope;
        this.scale = Scale.of(scope);
        this.standing = Standing.of(scope.index().book().lifecycle(), scope.worlds());
        this.duties = new Duties(scope, new Tracer(scope), standing);
    }

    /**
     * What keeps the dossier from a target.
     *
     * @param proofs the means of proof that can still be given
     */
    public Goal goal(Target target, Collection<String> proofs) {
        List<String> ordered = proofs.stream().sorted().toList();
        Map<String, Integer> places = new HashMap<>();
        ordered.forEach(proof -> places.put(proof, places.size()));
        List<Goal.Need> needs = new ArrayList<>();
        applying(Rule.Duty.class).forEach(duty -> addDuty(duty, target, places, needs));
        for (Rule.Floor floor : applying(Rule.Floor.class)) {
            if (floor.minimum().compareTo(target.level()) > 0) {
                add(floor.id(), lifting(floor, places), needs);
            }
        }
        return new Goal(ordered, needs, climbs(target, places), barred(target));
    }

    private <R extends Rule> List<R> applying(Class<R> kind) {
        return scope.index().rules(kind).stream()
                .filter(scope::inForce)
                .filter(rule -> scope.firings().applicability(rule.id()) != Applicability.CLEAR)
                .toList();
    }

    private boolean barred(Target target) {
        boolean contradicted = applying(Rule.Coherence.class).stream()
                .anyMatch(rule -> scope.firings().applicability(rule.id()) == Applicability.TRIGGERED);
        return target.verdict() == Verdict.ADMISSIBLE && (contradicted || standing.phase() == null);
    }

    private static void add(String rule, Lack lack, List<Goal.Need> needs) {
        if (!lack.equals(Lack.NOTHING)) {
            needs.add(new Goal.Need(rule, lack));
        }
    }

    private void addDuty(Rule.Duty duty, Target target, Map<String, Integer> places, List<Goal.Need> needs) {
        boolean counts = Duties.binds(duty) && Duties.dueBy(duty, standing.latest());
        Verdict breached = Adviser.ifBreached(Duties.severity(duty));
        boolean certain = scope.firings().applicability(duty.id()) == Applicability.TRIGGERED;
        boolean mild = !certain || duties.phasingIn(duty);
        boolean matters = breached != Verdict.ADMISSIBLE
                && (mild ? Verdict.CONDITIONAL : breached).compareTo(target.verdict()) > 0;
        if (counts && matters) {
            // A proof that is not known makes a condition of a breach.
            Truth needed = target.verdict() == Verdict.ADMISSIBLE ? Truth.YES : Truth.UNKNOWN;
            Proof proof = duty.proof();
            Lack lack = proof == null ? Lack.TOO_MUCH : Lack.of(proof, needed, scope.worlds()::given, places);
            add(duty.id(), lack, needs);
        }
    }

    private Lack lifting(Rule.Floor floor, Map<String, Integer> places) {
        if (floor.liftedBy().isEmpty()) {
            return Lack.TOO_MUCH;
        }
        Proof all = new Proof.AllOf(floor.liftedBy().stream()
                .map(fact -> (Proof) new Proof.Given(fact))
                .toList());
        return Lack.of(all, Truth.YES, scope.worlds()::given, places);
    }

    private List<Climb> climbs(Target target, Map<String, Integer> places) {
        List<Climb> climbs = new ArrayList<>();
        Points next = scale.nextThreshold(target.level());
        if (target.level() == Level.IV || next == null) {
            return climbs;
        }
        Map<Integer, List<Climb.Line>> byPrinciple = new HashMap<>();
        for (Rule.Factor factor : applying(Rule.Factor.class)) {
            Integer number = factor.head().principle();
            Principle principle =
                    number == null ? null : scope.index().book().principles().get(number);
            if (principle != null && principle.inForce().contains(scope.asOf())) {
                byPrinciple
                        .computeIfAbsent(principle.number(), key -> new ArrayList<>())
                        .add(line(factor, places));
            }
        }
        byPrinciple.values().forEach(lines -> climbs.add(new Climb(lines, next.tenths() - 1)));
        climbs.removeIf(climb -> climb.low(new BitSet()));
        return climbs;
    }

    private Climb.Line line(Rule.Factor factor, Map<String, Integer> places) {
        int met = 0;
        List<Climb.Step> steps = new ArrayList<>();
        for (Rule.Measure measure : factor.measures()) {
            Lack lack = Lack.of(measure.proof(), Truth.YES, scope.worlds()::given, places);
            if (lack.equals(Lack.NOTHING)) {
                met += measure.weight();
            } else {
                steps.add(new Climb.Step(lack, measure.weight()));
            }
        }
        Points weight = Scale.points(scope.parameter(factor.pointsParameter()));
        return new Climb.Line(
                factor.id(), factor.group(), Climb.table(weight, LineDraft.total(factor), scale), met, steps);
    }
}
