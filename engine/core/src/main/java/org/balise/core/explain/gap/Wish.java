package org.balise.core.explain.gap;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.balise.api.answer.Answer;
import org.balise.api.answer.AnswerValue;
import org.balise.api.fact.Range;
import org.balise.api.questionnaire.Question;
import org.jspecify.annotations.Nullable;

/**
 * All that one answer would have to say at once.
 *
 * @param now the answer as it is; null when there is none
 */
record Wish(Question question, @Nullable Answer now, Set<Want> wants) {

    Wish {
        // In order of insertion: an order that changes from run to run would show.
        wants = Collections.unmodifiableSet(new LinkedHashSet<>(wants));
    }

    Wish and(Wish other) {
        Set<Want> both = new LinkedHashSet<>(wants);
        both.addAll(other.wants);
        return new Wish(question, now, both);
    }

    /** Whether the answer already says it all. */
    boolean granted() {
        AnswerValue value = now == null ? null : now.value();
        if (value == null && question.notOfferedMeansNo()) {
            value = new AnswerValue.YesNo(false);
        }
        return value != null && satisfies(value);
    }

    /** Whether the answer is missing: there is none that counts, or it is “I do not know”. */
    boolean open() {
        return now == null ? !question.notOfferedMeansNo() : now.value() instanceof AnswerValue.Unknown;
    }

    /** An answer that says it all, as near as can be to the one given; nothing when the wants exclude each other. */
    Optional<AnswerValue> example() {
        return candidates().filter(this::satisfies).findFirst();
    }

    private Stream<AnswerValue> candidates() {
        return switch (question.type()) {
            case YES_NO -> Stream.of(new AnswerValue.YesNo(true), new AnswerValue.YesNo(false));
            case ONE_OF -> question.options().stream().map(option -> new AnswerValue.Choice(option.code()));
            case SOME_OF -> Stream.of(withOptions());
            case AMOUNT -> amounts();
            case TEXT, DATE -> Stream.empty();
        };
    }

    private AnswerValue withOptions() {
        List<String> chosen =
                now != null && now.value() instanceof AnswerValue.Choices choices ? choices.options() : List.of();
        return new AnswerValue.Choices(question.options().stream()
                .map(Question.Option::code)
                .filter(code -> chosen.contains(code) || wants.contains(new Want.Option(code)))
                .toList());
    }

    private Stream<AnswerValue> amounts() {
        Range range = question.range();
        if (range == null) {
            return Stream.empty();
        }
        List<BigDecimal> values = new ArrayList<>(List.of(range.min()));
        for (Want want : wants) {
            if (want instanceof Want.AtLeast least && range.contains(least.value())) {
                values.add(least.value());
            }
        }
        return values.stream().map(AnswerValue.Quantity::new);
    }

    private boolean satisfies(AnswerValue value) {
        return wants.stream().allMatch(want -> satisfies(value, want));
    }

    private static boolean satisfies(AnswerValue value, Want want) {
        if (want instanceof Want.Yes) {
            return value instanceof AnswerValue.YesNo given && given.yes();
        }
        if (want instanceof Want.No) {
            return value instanceof AnswerValue.YesNo given && !given.yes();
        }
        if (want instanceof Want.Option option) {
            return (value instanceof AnswerValue.Choice choice
                            && choice.option().equals(option.code()))
                    || (value instanceof AnswerValue.Choices choices
                            && choices.options().contains(option.code()));
        }
        if (!(value instanceof AnswerValue.Quantity quantity)) {
            return false;
        }
        return want instanceof Want.AtLeast least
                ? quantity.value().compareTo(least.value()) >= 0
                : want instanceof Want.Below below && quantity.value().compareTo(below.value()) < 0;
    }
}
