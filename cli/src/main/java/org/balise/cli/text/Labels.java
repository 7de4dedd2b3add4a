package org.balise.cli.text;

import org.balise.api.assess.Action;
import org.balise.api.assess.Advice;
import org.balise.api.assess.DutyStatus;
import org.balise.api.assess.LevelRange;
import org.balise.api.assess.OpenQuestion;
import org.balise.api.assess.Verdict;
import org.balise.api.norm.Gate;
import org.balise.api.pack.CoverageEntry;
import org.balise.api.rule.RuleKind;

/** The words for the codes of a result. */
public final class Labels {
    private final Messages messages;

    public Labels(Messages messages) {
        this.messages = messages;
    }

    public String verdict(Verdict verdict) {
        return messages.text("verdict." + verdict.code());
    }

    public String gate(Gate gate) {
        return messages.text("gate." + gate.code());
    }

    /**
     * A reason of the advice.
     *
     * @param residual the level of risk with its measures: a level that it only may reach is not said to be reached
     */
    public String reason(Advice.Code code, LevelRange residual) {
        String key = "reason." + code.code();
        return residual.settled()
                ? messages.text(key)
                : messages.find(key + ".open").orElseGet(() -> messages.text(key));
    }

    public String action(Action.Kind kind) {
        return messages.text("action." + kind.code());
    }

    /** How many duties have that status, as a few words. */
    public String duties(DutyStatus status, long number) {
        return messages.count("status." + status.code(), number);
    }

    public String state(OpenQuestion.State state) {
        return messages.text("state." + state.code());
    }

    public String kind(RuleKind kind) {
        return messages.text("kind." + kind.code());
    }

    public String coverage(CoverageEntry.State state) {
        return messages.text("coverage." + state.code());
    }

    /** One level, or the two ends of the interval. */
    public String levels(LevelRange range) {
        return range.settled()
                ? range.min().name()
                : messages.text(
                        "levels.between", range.min().name(), range.max().name());
    }
}
