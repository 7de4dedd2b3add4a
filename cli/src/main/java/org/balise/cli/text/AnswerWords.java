package org.balise.cli.text;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.balise.api.answer.AnswerValue;
import org.balise.api.questionnaire.Question;

/** Answers as a person reads them: labels and not codes, in the language of the messages. */
public final class AnswerWords {
    private final Messages messages;

    public AnswerWords(Messages messages) {
        this.messages = messages;
    }

    /** What was answered, or could be. */
    public String value(Question question, AnswerValue value) {
        if (value instanceof AnswerValue.YesNo given) {
            return messages.text(given.yes() ? "explain.answer.yes" : "explain.answer.no");
        }
        if (value instanceof AnswerValue.Choice given) {
            return option(question, given.option());
        }
        if (value instanceof AnswerValue.Choices given) {
            return given.options().isEmpty()
                    ? messages.text("explain.answer.nothing")
                    : given.options().stream()
                            .map(option -> option(question, option))
                            .collect(Collectors.joining("; "));
        }
        if (value instanceof AnswerValue.Quantity given) {
            return amount(question, given.value());
        }
        if (value instanceof AnswerValue.OnDate given) {
            return new Dates(messages).write(given.date());
        }
        return value instanceof AnswerValue.FreeText given ? given.text() : messages.text("explain.answer.unknown");
    }

    /** The label of an option; its code when the question has none of that code. */
    public String option(Question question, String code) {
        return question.options().stream()
                .filter(option -> option.code().equals(code))
                .findFirst()
                .map(option -> option.label().in(messages.language()))
                .orElse(code);
    }

    /** A number with the unit of the question. */
    public String amount(Question question, BigDecimal value) {
        var unit = question.unit();
        return number(value) + (unit == null ? "" : "\u00a0" + unit.in(messages.language()));
    }

    public String number(BigDecimal value) {
        return new Numbers(messages.language()).write(value);
    }
}
