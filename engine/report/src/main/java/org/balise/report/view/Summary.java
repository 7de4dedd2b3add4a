package org.balise.report.view;

import java.util.ArrayList;
import java.util.List;
import org.balise.api.assess.Action;
import org.balise.api.assess.Advice;
import org.balise.api.assess.Assessment;
import org.balise.api.assess.DutyStatus;
import org.balise.api.assess.LevelRange;
import org.balise.api.assess.Trace;
import org.balise.api.assess.Verdict;
import org.balise.api.norm.Severity;
import org.balise.api.pack.RuleBook;
import org.balise.api.rule.Rule.Coherence;
import org.balise.api.rule.Rule.Duty;
import org.balise.api.text.Bilingual;
import org.balise.report.text.Formats;
import org.balise.report.text.Initiative;

/**
 * The first page: the answer.
 *
 * @param name of the initiative
 * @param shortName the same, cut where a line would not hold it
 * @param description cut to what the page can hold; the attached dossier has it in full
 * @param lead one sentence on the phase and the gate asked for
 * @param meaning what the verdict means
 * @param cautions what to know before relying on the verdict: answers that contradict each other, missing answers
 * @param reasons why this verdict, gravest first, each once
 * @param first what to do first, at most three
 */
public record Summary(
        Bilingual name,
        Bilingual shortName,
        Bilingual body,
        Bilingual description,
        Bilingual asOf,
        Bilingual lead,
        Verdict verdict,
        Bilingual verdictLabel,
        Bilingual meaning,
        List<Bilingual> cautions,
        List<Bilingual> reasons,
        LevelRange residual,
        LevelRange inherent,
        Bilingual levels,
        Bilingual levelMeaning,
        List<Todo> first,
        List<Figure> figures) {

    /** Something to do: what, the detail, who and by when. */
    public record Todo(Bilingual kind, Bilingual what, Bilingual detail, Bilingual who, Bilingual when) {}

    /** A key figure and what it counts. */
    public record Figure(Bilingual value, Bilingual label) {}

    private static final int FIRST_ACTIONS = 3;
    private static final int RUNNING_LENGTH = 70;
    private static final int NAME_LENGTH = 160;
    private static final int DESCRIPTION_LENGTH = 300;

    static Summary of(RuleBook book, Assessment assessment, Labels labels) {
        Initiative initiative = Initiative.of(assessment.dossier());
        Advice advice = assessment.advice();
        LevelRange residual = assessment.risk().residual();
        LevelRange inherent = assessment.risk().inherent();
        String name = initiative.name();
        Bilingual fullName = name == null ? labels.say("summary.unnamed") : Bilingual.same(cut(name, NAME_LENGTH));
        String body = initiative.body();
        String description = initiative.description();
        return new Summary(
                fullName,
                new Bilingual(cut(fullName.fr(), RUNNING_LENGTH), cut(fullName.en(), RUNNING_LENGTH)),
                body == null ? labels.say("summary.no-body") : Bilingual.same(cut(body, NAME_LENGTH)),
                Bilingual.same(description == null ? "" : cut(description, DESCRIPTION_LENGTH)),
                labels.say("summary.as-of", Formats.date(assessment.receipt().asOf())),
                labels.say("summary.lead", labels.phase(advice.phase()), labels.gate(advice.gate())),
                advice.verdict(),
                labels.say("verdict." + advice.verdict().code()),
                meaning(advice, labels),
                cautions(assessment, labels),
                reasons(advice, labels),
                residual,
                inherent,
                labels.say("summary.levels", labels.level(residual), labels.level(inherent)),
                labels.say(
                        residual.settled() ? "summary.level.settled" : "summary.level.open",
                        labels.say("level." + residual.max().name() + ".meaning")),
                assessment.actions().stream()
                        .limit(FIRST_ACTIONS)
                        .map(action -> todo(book, action, labels))
                        .toList(),
                figures(assessment, labels));
    }

    /** The text up to a number of characters, with an ellipsis when some are left out. */
    private static String cut(String text, int length) {
        if (text.codePointCount(0, text.length()) <= length) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, length - 1)).strip() + "\u2026";
    }

    private static Bilingual meaning(Advice advice, Labels labels) {
        boolean nothingApplies =
                advice.reasons().stream().anyMatch(reason -> reason.code() == Advice.Code.NOTHING_APPLIES);
        return labels.say(
                nothingApplies
                        ? "verdict.nothing-applies.meaning"
                        : "verdict." + advice.verdict().code() + ".meaning");
    }

    private static List<Bilingual> cautions(Assessment assessment, Labels labels) {
        List<Bilingual> cautions = new ArrayList<>();
        List<Bilingual> contradictions = assessment.contradictions().stream()
                .map(Trace::rule)
                .distinct()
                .map(labels::rule)
                .toList();
        if (!contradictions.isEmpty()) {
            cautions.add(labels.say("summary.contradictions", labels.joined(contradictions)));
        }
        Advice advice = assessment.advice();
        Bilingual best = labels.say("verdict." + advice.best().code());
        Bilingual worst = labels.say("verdict." + advice.worst().code());
        if (advice.worst() != advice.verdict()) {
            cautions.add(labels.say("summary.worst", worst));
        } else if (advice.best() != advice.worst()) {
            cautions.add(labels.say("summary.span", best, worst));
        }
        return cautions;
    }

    private static List<Bilingual> reasons(Advice advice, Labels labels) {
        List<Bilingual> reasons = new ArrayList<>();
        for (Advice.Code code : Advice.Code.values()) {
            int count = (int) advice.reasons().stream()
                    .filter(reason -> reason.code() == code)
                    .count();
            if (count > 0) {
                reasons.add(labels.count("reason." + code.code(), count));
            }
        }
        return reasons;
    }

    private static Todo todo(RuleBook book, Action action, Labels labels) {
        String rule = action.rule();
        String question = action.question();
        String role = action.role();
        Bilingual what = Bilingual.same("");
        Bilingual detail = what;
        int leadDays = 0;
        if (rule != null) {
            what = labels.rule(rule);
            if (book.rules().get(rule) instanceof Duty duty) {
                detail = duty.remedy();
                leadDays = duty.leadDaysBefore(action.gate());
            }
            if (book.rules().get(rule) instanceof Coherence coherence) {
                detail = coherence.says();
            }
            int others = action.alsoSettles().size();
            what = others == 0 ? what : labels.count("summary.also", others, what);
        } else if (question != null) {
            what = labels.question(question);
        }
        Severity severity = action.severity();
        Bilingual kind = labels.say("action." + action.kind().code());
        return new Todo(
                severity == null ? kind : labels.say("action.graded", kind, labels.say("severity." + severity.name())),
                what,
                detail,
                role == null ? labels.say("role.none-short") : labels.role(role),
                action.gate() == null ? labels.say("gate.now") : labels.by(action.gate(), leadDays));
    }

    private static List<Figure> figures(Assessment assessment, Labels labels) {
        List<Figure> figures = new ArrayList<>();
        for (DutyStatus status : List.of(
                DutyStatus.BREACHED,
                DutyStatus.PHASING_IN,
                DutyStatus.TO_DEMONSTRATE,
                DutyStatus.MET,
                DutyStatus.UNDETERMINED)) {
            int count = (int) assessment.duties().stream()
                    .filter(duty -> duty.status() == status)
                    .count();
            if (count == 0 && status == DutyStatus.PHASING_IN) {
                continue;
            }
            figures.add(new Figure(Formats.number(count), labels.count("figure." + status.code(), count)));
        }
        int open = assessment.open().size();
        figures.add(new Figure(Formats.number(open), labels.count("figure.open", open)));
        return figures;
    }
}
