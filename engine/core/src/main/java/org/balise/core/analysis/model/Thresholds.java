package org.balise.core.analysis.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.balise.api.questionnaire.Question;
import org.balise.api.questionnaire.Question.Option;
import org.balise.api.rule.ParameterSeries;
import org.balise.core.rules.RuleIndex;

/** Where a book cuts amounts, on one date, and which options it knows. */
public final class Thresholds {
    private final RuleIndex index;
    private final LocalDate date;
    private final Map<String, Question> questions = new HashMap<>();

    public Thresholds(RuleIndex index, LocalDate date) {
        this.index = index;
        this.date = date;
        index.questions().forEach(question -> questions.put(question.id(), question));
    }

    RuleIndex index() {
        return index;
    }

    LocalDate date() {
        return date;
    }

    /** A question that the book does not ask accepts anything. */
    boolean accepts(String id, String code) {
        Question question = questions.get(id);
        return question == null || question.options().stream().map(Option::code).anyMatch(code::equals);
    }

    /** The value of a parameter on the date. */
    Optional<BigDecimal> value(String parameter) {
        ParameterSeries series = index.book().parameters().get(parameter);
        return Optional.ofNullable(series).flatMap(values -> values.on(date));
    }

    /** The values that cut the range of a question, which is above its least value. */
    List<BigDecimal> of(String id) {
        Question question = questions.get(id);
        if (question == null) {
            return List.of();
        }
        BigDecimal least = Objects.requireNonNull(question.range()).min();
        List<BigDecimal> values = new ArrayList<>();
        for (String fact : question.feeds()) {
            for (String parameter : index.parametersComparedWith(fact)) {
                value(parameter)
                        .filter(Objects.requireNonNull(question.range())::contains)
                        .filter(value -> value.compareTo(least) > 0)
                        .ifPresent(value -> values.add(value.stripTrailingZeros()));
            }
        }
        return values;
    }
}
