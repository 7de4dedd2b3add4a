package org.balise.core.analysis.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.balise.api.answer.Answer;
import org.balise.api.answer.AnswerValue;
import org.balise.api.answer.Dossier;
import org.balise.api.fact.FactDefinition;
import org.balise.api.fact.FactType;
import org.balise.api.fact.Range;
import org.balise.api.questionnaire.Question;
import org.balise.core.analysis.solve.Formula;

/**
 * Every set of answers to the questions of one book, or of several that are compared. Whether a question is asked is
 * not looked at here: each has an answer, which counts only where it is asked. Amounts are told apart only by the
 * thresholds that a rule or a condition compares them with.
 */
public final class Answers {
    private final Formula formula;
    private final Map<String, Choice> byQuestion = new LinkedHashMap<>();
    private final Map<String, Integer> calculated = new HashMap<>();
    private final Map<String, Map<String, Integer>> readings = new HashMap<>();

    /**
     * The answers to one question.
     *
     * @param options literals by code; for a yes-no question, under {@link #YES}
     * @param steps literals by threshold: the amount is at least that much
     */
    private record Choice(Question question, Map<String, Integer> options, NavigableMap<BigDecimal, Integer> steps) {}

    private static final String YES = "oui";

    /**
     * @param books at least one; a question of several has the options and the thresholds of all of them, but only an
     *     answer that all of them accept is possible
     */
    public Answers(Formula formula, Collection<Thresholds> books) {
        this.formula = formula;
        for (Thresholds book : books) {
            book.index().questions().forEach(question -> add(question, books));
        }
    }

    private void add(Question question, Collection<Thresholds> books) {
        if (!question.type().readByRules() || byQuestion.containsKey(question.id())) {
            return;
        }
        Map<String, Integer> options = new LinkedHashMap<>();
        TreeMap<BigDecimal, Integer> steps = new TreeMap<>();
        byQuestion.put(question.id(), new Choice(question, options, steps));
        if (question.type() == FactType.YES_NO) {
            options.put(YES, formula.variable());
        } else if (question.type() == FactType.AMOUNT) {
            cut(question, books, steps);
        } else {
            question.options().stream()
                    .map(Question.Option::code)
                    .filter(code -> books.stream().allMatch(book -> book.accepts(question.id(), code)))
                    .forEach(code -> options.put(code, formula.variable()));
            if (question.type() == FactType.ONE_OF) {
                formula.exactlyOne(List.copyOf(options.values()));
            }
        }
    }

    private void cut(Question question, Collection<Thresholds> books, NavigableMap<BigDecimal, Integer> steps) {
        TreeSet<BigDecimal> thresholds = new TreeSet<>();
        books.forEach(book -> thresholds.addAll(book.of(question.id())));
        int lower = formula.always();
        for (BigDecimal threshold : thresholds) {
            int step = formula.variable();
            formula.state(-step, lower);
            steps.put(threshold, step);
            lower = step;
        }
    }

    /** The literal of the answer to a yes-no question being yes. */
    int yes(String question) {
        return option(question, YES);
    }

    /** The literal of an option being chosen; never when no such answer is possible. */
    int option(String question, String code) {
        Choice choice = byQuestion.get(question);
        return choice == null ? formula.never() : choice.options().getOrDefault(code, formula.never());
    }

    /** The literal of the amount being at least that much. */
    int atLeast(String question, BigDecimal threshold) {
        Choice choice = Objects.requireNonNull(byQuestion.get(question));
        Range range = Objects.requireNonNull(choice.question().range());
        if (threshold.compareTo(range.min()) <= 0) {
            return formula.always();
        }
        return choice.steps().getOrDefault(threshold.stripTrailingZeros(), formula.never());
    }

    /** A calculator is not a formula: what it settles may hold or not, in the same way for all books. */
    int calculated(String fact) {
        return calculated.computeIfAbsent(fact, id -> formula.variable());
    }

    /** Any reading may be the one that is retained, and only one is. */
    int reading(FactDefinition reading, String option) {
        Map<String, Integer> options = readings.get(reading.id());
        if (options == null) {
            options = new LinkedHashMap<>();
            for (String code : reading.options()) {
                options.put(code, formula.variable());
            }
            readings.put(reading.id(), options);
            formula.exactlyOne(List.copyOf(options.values()));
        }
        return options.getOrDefault(option, formula.never());
    }

    /** The dossier of the solution last found: the questions that are asked, each with its answer. */
    Dossier dossier(String questionnaire, LocalDate asOf, Collection<String> asked) {
        TreeMap<String, Answer> answers = new TreeMap<>();
        for (String id : asked) {
            Choice choice = byQuestion.get(id);
            if (choice != null) {
                answers.put(id, Answer.of(id, value(choice)));
            }
        }
        return new Dossier(questionnaire, asOf, answers);
    }

    private AnswerValue value(Choice choice) {
        List<String> chosen = choice.options().entrySet().stream()
                .filter(option -> formula.value(option.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        return switch (choice.question().type()) {
            case YES_NO -> new AnswerValue.YesNo(!chosen.isEmpty());
            case ONE_OF -> new AnswerValue.Choice(chosen.get(0));
            case SOME_OF -> new AnswerValue.Choices(chosen);
            case AMOUNT -> new AnswerValue.Quantity(amount(choice));
            case TEXT, DATE -> throw new IllegalStateException(choice.question().id());
        };
    }

    private BigDecimal amount(Choice choice) {
        BigDecimal least = Objects.requireNonNull(choice.question().range()).min();
        for (Map.Entry<BigDecimal, Integer> step : choice.steps().entrySet()) {
            if (formula.value(step.getValue())) {
                least = step.getKey();
            }
        }
        return least;
    }
}
