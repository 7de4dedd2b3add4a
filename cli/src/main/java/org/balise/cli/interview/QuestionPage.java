package org.balise.cli.interview;

import java.util.List;
import java.util.stream.Collectors;
import org.balise.api.answer.Answer;
import org.balise.api.fact.FactType;
import org.balise.api.fact.Range;
import org.balise.api.questionnaire.Question;
import org.balise.api.text.Bilingual;
import org.balise.api.text.Language;
import org.balise.cli.terminal.Page;
import org.balise.cli.text.AnswerWords;
import org.balise.cli.text.Messages;
import org.jspecify.annotations.Nullable;

/** One question as it is shown in the terminal. */
final class QuestionPage {
    private final Page page;
    private final Messages messages;
    private final AnswerWords words;
    private final Language language;

    QuestionPage(Page page, Messages messages) {
        this.page = page;
        this.messages = messages;
        this.words = new AnswerWords(messages);
        this.language = messages.language();
    }

    /**
     * Shows a question.
     *
     * @param progress where the question stands among the others
     * @param answer the answer so far; null when there is none
     */
    void show(Question question, String progress, @Nullable Answer answer) {
        page.blank();
        page.toned(Page.Tone.FAINT, progress);
        page.title(question.text().in(language));
        choices(question);
        page.paragraph(expected(question));
        if (answer != null) {
            page.paragraph(messages.text("interview.so-far", words.value(question, answer.value())));
        }
    }

    void help(Question question) {
        page.paragraph(question.help().in(language));
        page.paragraph(messages.text("interview.keys"));
    }

    private void choices(Question question) {
        List<Question.Option> options = question.options();
        for (int i = 0; i < options.size(); i++) {
            Question.Option option = options.get(i);
            page.hanging(
                    "  " + (i + 1) + ") ",
                    messages.text("interview.option", option.label().in(language), option.code()));
        }
    }

    private String expected(Question question) {
        if (question.type() == FactType.AMOUNT) {
            Bilingual unit = question.unit();
            Range range = question.range();
            String said = unit == null ? "" : unit.in(language);
            return range == null
                    ? messages.text("interview.expect.amount", said)
                    : messages.text(
                            "interview.expect.amount-between",
                            said,
                            words.number(range.min()),
                            words.number(range.max()));
        }
        if (question.type() == FactType.SOME_OF) {
            String example = question.options().stream()
                    .limit(2)
                    .map(Question.Option::code)
                    .collect(Collectors.joining(", "));
            return messages.text("interview.expect.some-of", example);
        }
        return messages.text("interview.expect." + question.type().code());
    }
}
