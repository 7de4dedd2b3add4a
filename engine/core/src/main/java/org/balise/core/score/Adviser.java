package org.balise.core.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.balise.api.assess.Advice;
import org.balise.api.assess.Advice.Code;
import org.balise.api.assess.Advice.Reason;
import org.balise.api.assess.Applicability;
import org.balise.api.assess.DutyFinding;
import org.balise.api.assess.DutyStatus;
import org.balise.api.assess.Risk;
import org.balise.api.assess.Truth;
import org.balise.api.assess.Verdict;
import org.balise.api.norm.Severity;
import org.balise.api.rule.Level;
import org.balise.api.rule.Rule;
import org.balise.core.rules.Firing;
import org.jspecify.annotations.Nullable;

/** The verdict for the next gate, from the pessimistic end of the interval, with its reasons. */
public final class Adviser {
    private static final Comparator<Reason> GRAVEST_FIRST =
            Comparator.comparing(Reason::verdict, Comparator.reverseOrder()).thenComparing(Reason::code);

    private final Scope scope;
    private final Standing standing;
    private final Duties duties;

    public Adviser(Scope scope, Standing standing, Duties duties) {
        this.scope = scope;
        this.standing = standing;
        this.duties = duties;
    }

    public Advice advise(Risk risk, List<DutyFinding> findings) {
        List<Reason> reasons = new ArrayList<>();
        findings.stream().filter(DutyFinding::binding).forEach(finding -> addDutyReason(finding, reasons));
        addLevelReason(risk.residual().max(), reasons);
        contradictions().stream()
                .filter(Firing::certain)
                .map(Firing::rule)
                .distinct()
                .forEach(rule -> reasons.add(new Reason(Code.CONTRADICTION, Verdict.CONDITIONAL, rule)));
        if (standing.phase() == null) {
            reasons.add(new Reason(Code.PHASE_UNKNOWN, Verdict.CONDITIONAL, null));
        }
        if (findings.stream().allMatch(finding -> finding.status() == DutyStatus.NOT_APPLICABLE)) {
            reasons.add(new Reason(Code.NOTHING_APPLIES, Verdict.ADMISSIBLE, null));
        }
        reasons.sort(GRAVEST_FIRST);
        Verdict verdict = reasons.stream().map(Reason::verdict).reduce(Verdict.ADMISSIBLE, Verdict::max);
        return new Advice(
                standing.phase(),
                standing.latest(),
                verdict,
                best(risk, findings),
                Verdict.max(verdict, worst(risk, findings)),
                reasons);
    }

    private static void addDutyReason(DutyFinding finding, List<Reason> reasons) {
        Reason reason = dutyReason(finding);
        if (reason != null) {
            reasons.add(reason);
        }
    }

    private static @Nullable Reason dutyReason(DutyFinding finding) {
        if (!finding.dueNow() || finding.severity() == Severity.S1) {
            return null;
        }
        return switch (finding.status()) {
            case BREACHED -> breach(finding);
            case TO_DEMONSTRATE -> new Reason(Code.TO_DEMONSTRATE, Verdict.CONDITIONAL, finding.rule());
            case UNDETERMINED -> new Reason(Code.UNDETERMINED, Verdict.CONDITIONAL, finding.rule());
            case PHASING_IN -> new Reason(Code.PHASING_IN, Verdict.CONDITIONAL, finding.rule());
            case MET, UPCOMING, NOT_APPLICABLE, ALTERNATIVE -> null;
        };
    }

    private static Reason breach(DutyFinding finding) {
        Code code = switch (finding.severity()) {
            case S4 -> Code.BLOCKING_BREACH;
            case S3 -> Code.MAJOR_BREACH;
            case S2, S1 -> Code.MODERATE_BREACH;
        };
        return new Reason(code, ifBreached(finding.severity()), finding.rule());
    }

    static Verdict ifBreached(Severity severity) {
        return switch (severity) {
            case S4 -> Verdict.INADMISSIBLE;
            case S3 -> Verdict.TO_CORRECT;
            case S2 -> Verdict.CONDITIONAL;
            case S1 -> Verdict.ADMISSIBLE;
        };
    }

    private static void addLevelReason(Level residual, List<Reason> reasons) {
        if (residual == Level.IV) {
            reasons.add(new Reason(Code.RESIDUAL_IV, Verdict.TO_CORRECT, null));
        } else if (residual == Level.III) {
            reasons.add(new Reason(Code.RESIDUAL_III, Verdict.CONDITIONAL, null));
        }
    }

    static Verdict ofLevel(Level residual) {
        return switch (residual) {
            case IV -> Verdict.TO_CORRECT;
            case III -> Verdict.CONDITIONAL;
            case II, I -> Verdict.ADMISSIBLE;
        };
    }

    /** Every unknown answer turns out well, and the phase asks for the least. */
    private Verdict best(Risk risk, List<DutyFinding> findings) {
        Verdict best = ofLevel(risk.residual().min());
        for (DutyFinding finding : findings) {
            Rule.Duty duty = duty(finding);
            if (finding.binding()
                    && finding.applicability() == Applicability.TRIGGERED
                    && duties.proved(duty) == Truth.NO
                    && Duties.dueBy(duty, standing.earliest())) {
                best = Verdict.max(best, breachNow(finding));
            }
        }
        boolean contradicted = contradictions().stream().anyMatch(Firing::certain);
        return contradicted ? Verdict.max(best, Verdict.CONDITIONAL) : best;
    }

    /** Every unknown answer turns out badly. */
    private Verdict worst(Risk risk, List<DutyFinding> findings) {
        Verdict worst = ofLevel(risk.residual().max());
        for (DutyFinding finding : findings) {
            if (finding.binding()
                    && finding.dueNow()
                    && finding.applicability() != Applicability.CLEAR
                    && duties.proved(duty(finding)) != Truth.YES) {
                worst = Verdict.max(worst, breachNow(finding));
            }
        }
        return contradictions().isEmpty() ? worst : Verdict.max(worst, Verdict.CONDITIONAL);
    }

    /** What a breach weighs on this date: inside the time left to put a duty in place it is a condition. */
    private Verdict breachNow(DutyFinding finding) {
        Verdict breached = ifBreached(finding.severity());
        boolean mild = duties.phasingIn(duty(finding)) && breached.compareTo(Verdict.CONDITIONAL) > 0;
        return mild ? Verdict.CONDITIONAL : breached;
    }

    private List<Firing> contradictions() {
        return scope.index().rules(Rule.Coherence.class).stream()
                .filter(scope::inForce)
                .flatMap(rule -> scope.firings().of(rule.id()).stream())
                .toList();
    }

    private Rule.Duty duty(DutyFinding finding) {
        return scope.index().rule(finding.rule(), Rule.Duty.class);
    }
}
