package org.balise.core.economy;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.balise.api.assess.Applicability;
import org.balise.api.assess.LevelRange;
import org.balise.api.assess.Risk;
import org.balise.api.assess.Risk.PrincipleRisk;
import org.balise.api.assess.Truth;
import org.balise.api.disclosure.DisclosureKind;
import org.balise.api.fact.Fact;
import org.balise.api.rule.Condition;
import org.balise.api.rule.Proof;
import org.balise.api.rule.Rule;
import org.balise.core.rules.FactBase;
import org.balise.core.rules.RuleIndex;
import org.balise.core.score.Dependence;
import org.balise.core.score.Duties;
import org.balise.core.score.Scope;
import org.balise.core.score.Standing;

/**
 * What of the {@linkplain Outcome outcome} is not settled yet, and the questions that it hangs on. Every part of the
 * outcome is looked at in turn; a part that has the same value in every completion hangs on nothing.
 */
final class Liveness {
    /** The reason of the question that tells the phase, on which what is due depends. */
    static final String PHASE = "phase";

    private final Scope scope;
    private final RuleIndex index;
    private final Standing standing;
    private final Risk risk;
    private final Dependence dependence;

    Liveness(Scope scope, Risk risk) {
        this.scope = scope;
        this.index = scope.index();
        this.standing = Standing.of(index.book().lifecycle(), scope.worlds());
        this.risk = risk;
        this.dependence = new Dependence(scope);
    }

    /** By question id, what its answers may change. */
    Map<String, Set<String>> reasonsByQuestion() {
        if (standing.phase() == null) {
            dependence.onFact(index.book().lifecycle().phaseFact(), PHASE);
        }
        index.rules(Rule.Duty.class).stream().filter(this::counts).forEach(this::onDuty);
        onApplicabilityOfAll(Rule.Coherence.class);
        onApplicabilityOfAll(Rule.Judgement.class);
        onFactors();
        index.rules(Rule.Floor.class).stream().filter(this::mayApply).forEach(this::onFloor);
        index.book().disclosures().kinds().forEach(this::onDisclosure);
        return dependence.reasonsByQuestion();
    }

    private boolean mayApply(Rule rule) {
        return scope.inForce(rule) && applicability(rule.id()) != Applicability.CLEAR;
    }

    private Applicability applicability(String rule) {
        return scope.firings().applicability(rule);
    }

    private void onApplicabilityOfAll(Class<? extends Rule> kind) {
        index.rules(kind).stream()
                .filter(this::mayApply)
                .forEach(rule -> dependence.onApplicability(rule.id(), rule.id()));
    }

    /** Only what binds, and is due by the latest gate that may be next, is part of the outcome. */
    private boolean counts(Rule.Duty duty) {
        return Duties.binds(duty) && Duties.dueBy(duty, standing.latest()) && mayApply(duty);
    }

    /** A duty whose proof is given is in order, whether it applies or not. */
    private void onDuty(Rule.Duty duty) {
        Proof proof = duty.proof();
        if (proof != null && scope.truth(proof) == Truth.YES) {
            return;
        }
        dependence.onApplicability(duty.id(), duty.id());
        if (proof != null) {
            dependence.onProof(proof, duty.id());
        }
    }

    /**
     * A principle whose level cannot pass the least global level never decides the global level; one whose level is
     * settled decides it in the same way in every completion.
     */
    private void onFactors() {
        Set<Integer> inherent = new HashSet<>();
        Set<Integer> residual = new HashSet<>();
        for (PrincipleRisk principle : risk.principles()) {
            if (decides(principle.inherentLevel(), risk.inherent())) {
                inherent.add(principle.number());
            }
            if (decides(principle.residualLevel(), risk.residual())) {
                residual.add(principle.number());
            }
        }
        for (Rule.Factor factor : index.rules(Rule.Factor.class)) {
            boolean measured = residual.contains(factor.head().principle());
            if (mayApply(factor) && (measured || inherent.contains(factor.head().principle()))) {
                dependence.onApplicability(factor.id(), factor.id());
            }
            if (mayApply(factor) && measured) {
                factor.measures().forEach(measure -> dependence.onProof(measure.proof(), factor.id()));
            }
        }
    }

    private static boolean decides(LevelRange principle, LevelRange global) {
        return !principle.settled() && principle.max().compareTo(global.min()) > 0;
    }

    private void onFloor(Rule.Floor floor) {
        boolean inherent = floor.minimum().compareTo(risk.inherent().min()) > 0;
        boolean residual = floor.minimum().compareTo(risk.residual().min()) > 0;
        if (inherent || residual) {
            dependence.onApplicability(floor.id(), floor.id());
        }
        // One proof that is lacking is enough for the floor to hold.
        Proof lifted = new Proof.AllOf(floor.liftedBy().stream()
                .map(fact -> (Proof) new Proof.Given(fact))
                .toList());
        if (residual && !floor.liftedBy().isEmpty()) {
            dependence.onProof(lifted, floor.id());
        }
    }

    /** Something is to be disclosed when one of its rules applies and its own condition holds. */
    private void onDisclosure(DisclosureKind kind) {
        if (!base(scope.worlds().possible()).holds(kind.when())) {
            return;
        }
        boolean sure = kind.rules().stream().anyMatch(rule -> applies(rule, Applicability.TRIGGERED));
        boolean perhaps = kind.rules().stream().anyMatch(rule -> applies(rule, Applicability.UNDETERMINED));
        if (!sure) {
            kind.rules().stream()
                    .filter(rule -> applies(rule, Applicability.UNDETERMINED))
                    .forEach(rule -> dependence.onApplicability(rule, kind.id()));
        }
        Condition when = kind.when();
        if ((sure || perhaps) && !base(scope.worlds().certain()).holds(when)) {
            dependence.onCondition(when, kind.id());
        }
    }

    private boolean applies(String rule, Applicability wanted) {
        Rule known = index.book().rules().get(rule);
        return known != null && scope.inForce(known) && applicability(rule) == wanted;
    }

    private FactBase base(Set<Fact> facts) {
        FactBase base = new FactBase(scope.worlds().parameters());
        facts.forEach(base::add);
        return base;
    }
}
