package org.balise.cli.audit;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.balise.api.pack.RuleBook;
import org.balise.api.rule.Rule;
import org.balise.api.text.Bilingual;
import org.balise.core.analysis.Names;
import org.balise.core.analysis.replay.Replay;
import org.balise.core.analysis.replay.Replayed;
import org.balise.core.analysis.replay.Result;
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
        List<Bilingual> reasons = then == null
                ? List.of(MESSAGES.say("worklist.answers"))
                : replayed.reasons().stream()
                        .map(reason -> MESSAGES.say(
                                "worklist.reason",
                                title(reason.rule(), before, after),
                                state(reason.before()),
                                state(reason.after())))
                        .toList();
        return new WorkList.Row(
                replayed.body(),
                replayed.initiative(),
                replayed.name(),
                replayed.asOf(),
                outcome(replayed.before()),
                then == null ? null : outcome(then),
                reasons);
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
            case "triggered", "clear" -> MESSAGES.say("risk." + code);
            default -> MESSAGES.say("status." + code);
        };
    }
}
