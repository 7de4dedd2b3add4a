package org.balise.core.score;

import java.time.LocalDate;
import java.util.List;
import org.balise.api.assess.Applicability;
import org.balise.api.assess.DutyFinding;
import org.balise.api.assess.DutyFinding.ProofState;
import org.balise.api.assess.DutyStatus;
import org.balise.api.assess.Truth;
import org.balise.api.norm.Force;
import org.balise.api.norm.Gate;
import org.balise.api.norm.Severity;
import org.balise.api.rule.Proof;
import org.balise.api.rule.Rule;
import org.balise.api.rule.RuleKind;

/** Where each duty in force stands. */
public final class Duties {
    private final Scope scope;
    private final Tracer tracer;
    private final Standing standing;

    public Duties(Scope scope, Tracer tracer, Standing standing) {
        this.scope = scope;
        this.tracer = tracer;
        this.standing = standing;
    }

    /** Every duty, prohibition and means of proof in force, in order of id. */
    public List<DutyFinding> findings() {
        return scope.index().rules(Rule.Duty.class).stream()
                .filter(scope::inForce)
                .map(this::finding)
                .toList();
    }

    /** Where one duty stands; the caller knows that it is in force. */
    public DutyFinding finding(Rule.Duty duty) {
        Applicability applicability = scope.firings().applicability(duty.id());
        boolean due = dueBy(duty, standing.latest());
        return new DutyFinding(
                duty.id(),
                status(duty, applicability, due),
                applicability,
                due,
                binds(duty),
                severity(duty),
                proofStates(duty),
                tracer.trace(duty.id()));
    }

    /** Whether not meeting it weighs on the outcome; one way among others to prove a duty never does. */
    public static boolean binds(Rule.Duty duty) {
        return duty.force().binding() && duty.head().kind() != RuleKind.ILLUSTRATION;
    }

    public static boolean dueBy(Rule.Duty duty, Gate gate) {
        Gate due = duty.gate();
        return due == null || due.dueBy(gate);
    }

    /** A sector text weighs S2 at most until a person has confirmed its text. */
    static Severity severity(Rule.Duty duty) {
        boolean limited = duty.force() == Force.SECTOR && duty.severity().compareTo(Severity.S2) > 0;
        return limited ? Severity.S2 : duty.severity();
    }

    /** What shows that the duty is met; a prohibition has no proof and is never met by one. */
    Truth proved(Rule.Duty duty) {
        Proof proof = duty.proof();
        return proof == null ? Truth.NO : scope.truth(proof);
    }

    private DutyStatus status(Rule.Duty duty, Applicability applicability, boolean due) {
        Truth proved = proved(duty);
        if (applicability == Applicability.CLEAR) {
            return DutyStatus.NOT_APPLICABLE;
        }
        if (proved == Truth.YES) {
            return DutyStatus.MET;
        }
        if (applicability == Applicability.UNDETERMINED) {
            return DutyStatus.UNDETERMINED;
        }
        if (duty.head().kind() == RuleKind.ILLUSTRATION) {
            return DutyStatus.ALTERNATIVE;
        }
        if (!due) {
            return DutyStatus.UPCOMING;
        }
        if (proved == Truth.UNKNOWN) {
            return DutyStatus.TO_DEMONSTRATE;
        }
        return phasingIn(duty) ? DutyStatus.PHASING_IN : DutyStatus.BREACHED;
    }

    boolean phasingIn(Rule.Duty duty) {
        LocalDate until = duty.phaseInUntil();
        return until != null && !scope.asOf().isAfter(until);
    }

    private List<ProofState> proofStates(Rule.Duty duty) {
        Proof proof = duty.proof();
        if (proof == null) {
            return List.of();
        }
        return proof.facts().stream()
                .map(fact -> new ProofState(fact, scope.worlds().given(fact), asked(fact)))
                .toList();
    }

    private boolean asked(String fact) {
        return scope.index().questionsOf(fact).stream()
                .anyMatch(question -> scope.worlds().asked().getOrDefault(question, Truth.NO) != Truth.NO);
    }
}
