package org.balise.cli.summary;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.balise.api.answer.Answer;
import org.balise.api.answer.AnswerValue;
import org.balise.api.answer.Dossier;
import org.balise.api.assess.Action;
import org.balise.api.assess.Advice;
import org.balise.api.assess.Assessment;
import org.balise.api.assess.DutyFinding;
import org.balise.api.assess.DutyStatus;
import org.balise.api.assess.OpenQuestion;
import org.balise.api.assess.Trace;
import org.balise.api.fact.FactType;
import org.balise.api.norm.Gate;
import org.balise.api.pack.RuleBook;
import org.balise.api.questionnaire.Question;
import org.balise.api.rule.Rule;
import org.balise.api.text.Language;
import org.balise.cli.terminal.Page;
import org.balise.cli.text.CommandWord;
import org.balise.cli.text.Dates;
import org.balise.cli.text.Labels;
import org.balise.cli.text.Messages;
import org.jspecify.annotations.Nullable;

/** What a person should know first about a result: the level, the advice and why, what to do, what is not known. */
public final class Summary {
    private static final int FIRST_ACTIONS = 3;
    private static final int FIRST_REASONS = 5;
    private static final int FIRST_RULES = 3;
    private static final int FIRST_QUESTIONS = 5;

    private final RuleBook book;
    private final Messages messages;
    private final Labels labels;
    private final Language language;
    private final Page page;

    public Summary(RuleBook book, Messages messages, Page page) {
        this.book = book;
        this.messages = messages;
        this.labels = new Labels(messages);
        this.language = messages.language();
        this.page = page;
    }

    /**
     * Writes the summary.
     *
     * @param source the file that the dossier was read from
     */
    public void write(String source, Assessment assessment) {
        page.title(name(assessment.dossier(), source));
        page.paragraph(messages.text(
                "summary.source",
                source,
                new Dates(messages).write(assessment.dossier().asOf())));
        page.blank();
        levels(assessment);
        advice(assessment);
        actions(assessment.actions());
        duties(assessment.duties());
        people(assessment);
        new ReadingLines(book, messages, page).write(assessment.readings());
        open(assessment, source);
        page.blank();
        page.toned(Page.Tone.FAINT, messages.text("summary.disclaimer"));
    }

    /** The first text of the questionnaire is the name of the initiative. */
    private String name(Dossier dossier, String source) {
        return book.questionnaire()
                .questions()
                .filter(question -> question.type() == FactType.TEXT)
                .limit(1)
                .map(question -> dossier.answers().get(question.id()))
                .filter(Objects::nonNull)
                .map(Answer::value)
                .filter(AnswerValue.FreeText.class::isInstance)
                .map(value -> ((AnswerValue.FreeText) value).text())
                .findFirst()
                .orElse(source);
    }

    private void levels(Assessment assessment) {
        page.paragraph(messages.text(
                "summary.level",
                labels.levels(assessment.risk().residual()),
                labels.levels(assessment.risk().inherent())));
    }

    private void advice(Assessment assessment) {
        Advice advice = assessment.advice();
        Page.Tone tone = switch (advice.verdict()) {
            case ADMISSIBLE -> Page.Tone.GOOD;
            case CONDITIONAL -> Page.Tone.CARE;
            case TO_CORRECT, INADMISSIBLE -> Page.Tone.BAD;
        };
        String verdict = Page.capitals(labels.verdict(advice.verdict()));
        page.toned(tone, messages.text("summary.advice", labels.gate(advice.gate()), verdict));
        if (advice.best() != advice.worst()) {
            page.paragraph(
                    messages.text("summary.range", labels.verdict(advice.best()), labels.verdict(advice.worst())));
        }
        advice.reasons().stream()
                .limit(FIRST_REASONS)
                .forEach(reason -> page.hanging("  - ", because(reason, assessment)));
        more(advice.reasons().size() - FIRST_REASONS, "summary.more-reasons");
    }

    private String because(Advice.Reason reason, Assessment assessment) {
        String why = labels.reason(reason.code(), assessment.risk().residual());
        return reason.rule() == null ? why : messages.text("summary.because", why, title(reason.rule()));
    }

    private void actions(List<Action> actions) {
        page.blank();
        page.title(messages.text("summary.first"));
        if (actions.isEmpty()) {
            page.paragraph(messages.text("summary.nothing-to-do"));
        }
        int number = 0;
        for (Action action : actions.subList(0, Math.min(FIRST_ACTIONS, actions.size()))) {
            number++;
            page.hanging("  " + number + ". ", action(action));
            int others = action.alsoSettles().size();
            if (others > 0) {
                page.hanging("     ", messages.count("summary.also-settles", others));
            }
            String remedy = remedy(action);
            if (!remedy.isEmpty()) {
                page.hanging("     ", remedy);
            }
        }
        more(actions.size() - FIRST_ACTIONS, "summary.more-actions");
    }

    private String action(Action action) {
        String what = action.rule() != null
                ? title(action.rule())
                : action.question() != null ? question(action.question()) : "";
        String said = messages.text("summary.action", labels.action(action.kind()), what);
        String role = action.role() == null ? "" : role(action.role());
        String when = action.gate() == null ? messages.text("summary.now") : by(action.gate(), action.rule());
        return role.isEmpty()
                ? messages.text("summary.action-when", said, when)
                : messages.text("summary.action-who", said, role, when);
    }

    private String remedy(Action action) {
        boolean fix = action.kind() == Action.Kind.STOP || action.kind() == Action.Kind.CORRECT;
        Rule rule = action.rule() == null ? null : book.rules().get(action.rule());
        if (rule instanceof Rule.Coherence coherence) {
            return coherence.says().in(language);
        }
        return fix && rule instanceof Rule.Duty duty ? duty.remedy().in(language) : "";
    }

    private void duties(List<DutyFinding> duties) {
        page.blank();
        page.title(messages.text("summary.duties"));
        Map<DutyStatus, Long> counts =
                duties.stream().collect(Collectors.groupingBy(DutyFinding::status, Collectors.counting()));
        String line = Arrays.stream(DutyStatus.values())
                .filter(counts::containsKey)
                .map(status -> labels.duties(status, counts.getOrDefault(status, 0L)))
                .collect(Collectors.joining(" · "));
        page.paragraph(line.isEmpty() ? messages.text("summary.no-duty") : line);
    }

    private void people(Assessment assessment) {
        titled("summary.contradictions", assessment.contradictions());
        titled("summary.judgements", assessment.judgements());
        if (!assessment.ignored().isEmpty()) {
            page.blank();
            page.paragraph(messages.text("summary.ignored", String.join(", ", assessment.ignored())));
        }
    }

    private void titled(String heading, List<Trace> traces) {
        List<String> rules = traces.stream().map(Trace::rule).distinct().toList();
        if (rules.isEmpty()) {
            return;
        }
        page.blank();
        page.title(messages.text(heading));
        rules.stream().limit(FIRST_RULES).forEach(rule -> page.hanging("  - ", words(rule)));
        more(rules.size() - FIRST_RULES, "summary.more-rules");
    }

    private void open(Assessment assessment, String source) {
        List<OpenQuestion> open = assessment.open();
        page.blank();
        page.title(open.isEmpty() ? messages.text("summary.open.none") : messages.count("summary.open", open.size()));
        for (OpenQuestion item : open.subList(0, Math.min(FIRST_QUESTIONS, open.size()))) {
            page.hanging(
                    "  - ",
                    messages.text(
                            "summary.question",
                            question(item.question()),
                            labels.state(item.state()),
                            item.question()));
        }
        if (open.size() > FIRST_QUESTIONS) {
            page.paragraph(messages.text("summary.more-questions", open.size() - FIRST_QUESTIONS));
            page.preformatted("  " + messages.text("summary.more-questions.command", CommandWord.of(Path.of(source))));
        }
    }

    private void more(int left, String key) {
        if (left > 0) {
            page.hanging("    ", messages.count(key, left));
        }
    }

    private String words(String id) {
        Rule rule = book.rules().get(id);
        if (rule instanceof Rule.Judgement judgement) {
            return judgement.question().in(language) + " (" + role(judgement.role()) + ")";
        }
        return rule instanceof Rule.Coherence coherence ? coherence.says().in(language) : title(id);
    }

    private String title(String id) {
        Rule rule = book.rules().get(id);
        return rule == null ? id : rule.head().title().in(language);
    }

    private String question(String id) {
        return book.questionnaire()
                .question(id)
                .map(Question::text)
                .map(text -> text.in(language))
                .orElse(id);
    }

    private String role(String id) {
        return book.roles().containsKey(id) ? book.roles().get(id).title().in(language) : id;
    }

    private String by(Gate gate, @Nullable String rule) {
        Rule due = rule == null ? null : book.rules().get(rule);
        int days = due instanceof Rule.Duty duty ? duty.leadDaysBefore(gate) : 0;
        return messages.text(days == 0 ? "summary.by" : "summary.by-days", labels.gate(gate), days);
    }
}
