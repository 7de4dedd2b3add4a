package org.balise.api.answer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** The value of one answer. {@link Unknown} is an answer in its own right and is never read as no. */
public sealed interface AnswerValue {

    record YesNo(boolean yes) implements AnswerValue {}

    /** One option of a choice, by its code. */
    record Choice(String option) implements AnswerValue {}

    /** The options chosen, by code, in the order of the questionnaire; empty means that none applies. */
    record Choices(List<String> options) implements AnswerValue {
        public Choices {
            options = List.copyOf(options);
        }
    }

    /** A quantity in the unit of the question. */
    record Quantity(BigDecimal value) implements AnswerValue {}

    record FreeText(String text) implements AnswerValue {}

    record OnDate(LocalDate date) implements AnswerValue {}

    /** “Je ne sais pas.” */
    record Unknown() implements AnswerValue {}
}
