package org.balise.cli.audit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.balise.api.pack.RuleBook;
import org.balise.api.rule.ParameterSeries;
import org.balise.api.rule.Rule;
import org.balise.api.text.Bilingual;
import org.balise.core.analysis.Names;
import org.balise.core.analysis.replay.Replay;
import org.balise.core.analysis.replay.Replayed;
import org.balise.core.analysis.replay.Replayed.Reason;
import org.balise.core.analysis.replay.Result;
import org.balise.report.text.Formats;
import org.balise.report.text.Messages;
import org.balise.report.worklist.WorkList;
import org.jspecify.annotations.Nullable;

/** Makes the list of dossiers to look at again. */
public final class WorkLists {
    private static final Messages MESSAGES = Messages.standard();

    private WorkLists() {}

    /**
     * The list of a replay.
     *
     * @param before the rules of the kept results, for the titles of rules that are gone
     * @param after the rules tried
     */
    public static WorkList of(Replay.Work work, RuleBook before, RuleBook after) {
        LocalDate latest = work.changed().stream()
                .map(Replayed::asOf)
                .max(Comparator.naturalOrder())
                .orElse(after.checkedOn());
        Bilingual rules = Names.joined(
                after.packs().stream()
                        .map(pack -> new Bilingual(
                                pack.title().fr() + " " + pack.version(),
                                pack.title().en() + " " + pack.version()))
                        .toList(),
                " + ",
                " + ");
        List<WorkList.Row> rows = work.changed().stream()
                .map(replayed -> row(replayed, before, after))
                .toList();
        return new WorkList(rules, latest, work.total(), work.withoutAnswers().size(), rows);
    }

    private static WorkList.Row row(Replayed replayed, RuleBook before, RuleBook after) {
        Result then = replayed.after();
        List<Bilingual> reasons =
                then == null ? List.of(MESSAGES.say("worklist.answers")) : reasons(replayed, then, before, after);
        return new WorkList.Row(
                replayed.body(),
                replayed.initiative(),
                replayed.name(),
                replayed.asOf(),
                outcome(replayed.before()),
                then == null ? null : outcome(then),
                reasons);
    }

    /** The numbers first, which explain most; then the level before measures, and each rule. */
    private static List<Bilingual> reasons(Replayed replayed, Result then, RuleBook before, RuleBook after) {
        List<Bilingual> reasons = new ArrayList<>();
        replayed.settings()
                .forEach(setting -> reasons.add(MESSAGES.say(
                        "worklist.reason",
                        label(setting.parameter(), before, after),
                        value(setting.before()),
                        value(setting.after()))));
        if (!replayed.before().inherent().equals(then.inherent())) {
            reasons.add(MESSAGES.say(
                    "worklist.reason",
                    MESSAGES.say("worklist.inherent"),
                    Formats.levels(replayed.before().inherent()),
                    Formats.levels(then.inherent())));
        }
        replayed.reasons()
                .forEach(reason -> reasons.add(MESSAGES.say(
                        "worklist.reason",
                        title(reason.rule(), before, after),
                        state(reason.before()),
                        state(reason.after()))));
        return reasons;
    }

    private static Bilingual label(String parameter, RuleBook before, RuleBook after) {
        @Nullable
        ParameterSeries series =
                after.parameters().getOrDefault(parameter, before.parameters().get(parameter));
        return series == null ? Names.same(parameter) : series.label();
    }

    private static Bilingual value(@Nullable BigDecimal number) {
        return number == null ? MESSAGES.say("worklist.no-value") : Formats.number(number);
    }

    private static WorkList.Outcome outcome(Result result) {
        return new WorkList.Outcome(result.residual(), result.verdict());
    }

    /** The title of a rule of either side. */
    static Bilingual title(String id, RuleBook before, RuleBook after) {
        @Nullable Rule rule = after.rules().getOrDefault(id, before.rules().get(id));
        return rule == null ? Names.same(id) : rule.head().title();
    }

    /** The status of a duty or the presence of a risk, in words. */
    static Bilingual state(String code) {
        return switch (code) {
            case "" -> MESSAGES.say("status.not-applicable");
            case "triggered", "clear", Reason.REWRITTEN -> MESSAGES.say("risk." + code);
            default -> MESSAGES.say("status." + code);
        };
    }
}
