package org.balise.core.analysis.coverage;

import java.time.LocalDate;
import org.balise.api.norm.Gate;
import org.balise.api.rule.Condition;
import org.balise.api.rule.Proof;
import org.balise.api.rule.Rule;
import org.balise.api.rule.RuleHead;
import org.jspecify.annotations.Nullable;

/** Copies of rules that differ in one thing. */
final class ChangedRules {

    private ChangedRules() {}

    static Rule condition(Rule rule, Condition condition) {
        RuleHead was = rule.head();
        RuleHead head = new RuleHead(
                was.id(),
                was.kind(),
                was.corpus(),
                was.principle(),
                was.inForce(),
                was.title(),
                was.checkedOn(),
                condition,
                was.file(),
                was.pack());
        if (rule instanceof Rule.Duty duty) {
            return duty(head, duty, duty.proof(), duty.gate(), duty.phaseInUntil());
        }
        if (rule instanceof Rule.Factor factor) {
            return new Rule.Factor(
                    head,
                    factor.category(),
                    factor.pointsParameter(),
                    factor.reason(),
                    factor.group(),
                    factor.measures(),
                    factor.basis());
        }
        if (rule instanceof Rule.Floor floor) {
            return new Rule.Floor(head, floor.minimum(), floor.liftedBy(), floor.reason());
        }
        return other(head, rule);
    }

    private static Rule other(RuleHead head, Rule rule) {
        if (rule instanceof Rule.Derivation derivation) {
            return new Rule.Derivation(head, derivation.reason());
        }
        if (rule instanceof Rule.Coherence coherence) {
            return new Rule.Coherence(head, coherence.says());
        }
        if (rule instanceof Rule.Judgement judgement) {
            return new Rule.Judgement(head, judgement.question(), judgement.reason(), judgement.role());
        }
        if (rule instanceof Rule.Count count) {
            return new Rule.Count(head, count.effect(), count.reason());
        }
        return new Rule.Announced(head, ((Rule.Announced) rule).says());
    }

    static Rule.Duty duty(
            RuleHead head,
            Rule.Duty duty,
            @Nullable Proof proof,
            @Nullable Gate gate,
            @Nullable LocalDate phaseInUntil) {
        return new Rule.Duty(
                head,
                duty.force(),
                duty.severity(),
                duty.says(),
                duty.remedy(),
                duty.evidence(),
                proof,
                gate,
                gate == null ? 0 : duty.leadDays(),
                duty.role(),
                duty.illustrates(),
                phaseInUntil);
    }
}
