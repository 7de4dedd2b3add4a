package org.balise.cli.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.balise.api.assess.Assessment;
import org.balise.api.assess.LevelRange;
import org.balise.api.assess.OpenQuestion;
import org.balise.api.assess.Verdict;
import org.balise.api.questionnaire.Question;
import org.balise.cli.terminal.Page;
import org.balise.cli.text.AnswerWords;
import org.balise.cli.text.Labels;
import org.balise.cli.text.Messages;
import org.balise.core.explain.WhatIf;

/** Says to a person which questions are open, and which answers would change the level or the advice. */
final class QuestionsPage {
    private final Messages messages;
    private final Labels labels;
    private final AnswerWords answers;
    private final Page page;
    private final Effect now;
    private int number;

    QuestionsPage(Assessment assessment, Messages messages, Page page) {
        this.messages = messages;
        this.labels = new Labels(messages);
        this.answers = new AnswerWords(messages);
        this.page = page;
        this.now = new Effect(assessment.risk().residual(), assessment.advice().verdict());
    }

    /**
     * An open question.
     *
     * @param outcomes what its answers would change; none when it is only perhaps asked
     * @param weight how much they settle
     */
    record Weighed(OpenQuestion open, Question question, List<WhatIf.Outcome> outcomes, int weight) {}

    /** What a result would be. */
    private record Effect(LevelRange residual, Verdict verdict) {}

    /** Those that change something alone come first, in their order. */
    void tell(List<Weighed> weighed) {
        page.title(
                weighed.isEmpty()
                        ? messages.text("questions.open.none")
                        : messages.count("questions.open", weighed.size()));
        page.paragraph(messages.text("questions.now", labels.levels(now.residual()), labels.verdict(now.verdict())));
        List<Weighed> together = new ArrayList<>();
        for (Weighed each : weighed) {
            Map<Effect, String> changes = changes(each);
            if (changes.isEmpty()) {
                together.add(each);
            } else {
                page.blank();
                question(each);
                changes.forEach((effect, said) -> page.hanging(
                        "   - ",
                        messages.text(
                                "questions.outcome",
                                said,
                                labels.levels(effect.residual()),
                                labels.verdict(effect.verdict()))));
            }
        }
        if (!together.isEmpty()) {
            page.blank();
            page.title(messages.text("questions.together"));
            together.forEach(this::question);
        }
    }

    private void question(Weighed each) {
        number++;
        page.hanging(
                number + ". ",
                messages.text(
                        "summary.question",
                        each.question().text().in(messages.language()),
                        labels.state(each.open().state()),
                        each.open().question()));
    }

    /** The answers that would change the level or the advice, those of the same effect together. */
    private Map<Effect, String> changes(Weighed each) {
        Map<Effect, String> changes = new LinkedHashMap<>();
        for (WhatIf.Outcome outcome : each.outcomes()) {
            Effect effect = new Effect(outcome.residual(), outcome.verdict());
            if (!effect.equals(now)) {
                changes.merge(
                        effect,
                        answers.value(each.question(), outcome.answer()),
                        (said, more) -> messages.text("explain.or", said, more));
            }
        }
        return changes;
    }
}
