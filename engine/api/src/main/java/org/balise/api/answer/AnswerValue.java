package org.balise.api.answer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.balise.api.fact.FactType;

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

    /** Whether this is a value of that type; “je ne sais pas” is one of every type. */
    default boolean fits(FactType type) {
        return this instanceof Unknown
                || switch (type) {
                    case YES_NO -> this instanceof YesNo;
                    case ONE_OF -> this instanceof Choice;
                    case SOME_OF -> this instanceof Choices;
                    case AMOUNT -> this instanceof Quantity;
                    case TEXT -> this instanceof FreeText;
                    case DATE -> this instanceof OnDate;
                };
    }
}
