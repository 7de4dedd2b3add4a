package org.balise.environment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.balise.api.answer.Answer;
import org.balise.api.answer.AnswerValue;
import org.balise.api.assess.Truth;
import org.balise.api.environment.Figure;
import org.balise.api.environment.Input;
import org.balise.api.environment.Interval;
import org.balise.api.environment.Origin;
import org.balise.api.environment.Quantity;
import org.balise.api.environment.ReferenceEntry;
import org.balise.api.environment.ReferenceKind;
import org.balise.api.environment.Unit;
import org.balise.api.fact.Range;
import org.balise.api.questionnaire.Question;
import org.balise.api.spi.FactDeriver.Given;
import org.jspecify.annotations.Nullable;

/**
 * The answers as numbers. What is missing is replaced by the documented default with its interval, noted as such and
 * never by zero; or, to know what any completion could give, by everything that the question accepts.
 */
final class Replies {
    private final Given given;
    private final References references;
    private final boolean everything;
    private final Map<String, AnswerValue> instead;
    private final boolean batched;
    /** What the product in free words names: it is the same for every change of another answer. */
    private final Map<ReferenceKind, Optional<ReferenceEntry>> named;

    private final Map<String, Input> inputs = new LinkedHashMap<>();

    /**
     * @param everything whether a missing answer stands for all that could be answered
     */
    Replies(Given given, References references, boolean everything) {
        this(given, references, everything, Map.of(), false, new EnumMap<>(ReferenceKind.class));
    }

    private Replies(
            Given given,
            References references,
            boolean everything,
            Map<String, AnswerValue> instead,
            boolean batched,
            Map<ReferenceKind, Optional<ReferenceEntry>> named) {
        this.given = given;
        this.references = references;
        this.everything = everything;
        this.instead = instead;
        this.batched = batched;
        this.named = named;
    }

    /** The same answers, but for one. */
    Replies with(String question, AnswerValue value) {
        return new Replies(given, references, everything, Map.of(question, value), batched, named);
    }

    /** The same answers, with requests that wait to be made in large batches. */
    Replies inBatches() {
        return new Replies(given, references, everything, instead, true, named);
    }

    /** The entry that the product names; a name in free words never decides what rules conclude. */
    Optional<ReferenceEntry> named(ReferenceKind kind) {
        String words = everything ? null : text("env.produit");
        return words == null ? Optional.empty() : named.computeIfAbsent(kind, table -> references.named(table, words));
    }

    boolean batched() {
        return batched;
    }

    References references() {
        return references;
    }

    boolean everything() {
        return everything;
    }

    /** What the calculation rested on so far, in the order in which it asked. */
    List<Input> inputs() {
        return new ArrayList<>(inputs.values());
    }

    void note(Input input) {
        inputs.putIfAbsent(input.question(), input);
    }

    /** The value given, or null: unanswered, unknown, or not certainly asked. */
    @Nullable
    AnswerValue value(String question) {
        AnswerValue replaced = instead.get(question);
        if (replaced != null) {
            return replaced;
        }
        Answer answer = given.dossier().answers().get(question);
        if (answer == null || answer.value() instanceof AnswerValue.Unknown) {
            return null;
        }
        Truth asked = given.asked().getOrDefault(question, Truth.NO);
        return asked == Truth.YES || (asked == Truth.UNKNOWN && !everything) ? answer.value() : null;
    }

    boolean answered(String question) {
        return value(question) != null;
    }

    /** Whether the question is, or may be, asked and has no answer that counts. */
    boolean open(String question) {
        return given.asked().getOrDefault(question, Truth.NO) != Truth.NO && !answered(question);
    }

    /** Yes, no, or nothing. */
    @Nullable
    Boolean yesNo(String question) {
        return value(question) instanceof AnswerValue.YesNo yesNo ? (Boolean) yesNo.yes() : null;
    }

    @Nullable
    String option(String question) {
        return value(question) instanceof AnswerValue.Choice choice ? choice.option() : null;
    }

    @Nullable
    String text(String question) {
        return value(question) instanceof AnswerValue.FreeText text ? text.text() : null;
    }

    @Nullable
    String date(String question) {
        return value(question) instanceof AnswerValue.OnDate date ? date.date().toString() : null;
    }

    /** The amount given, or null. */
    @Nullable
    Double amount(String question) {
        return value(question) instanceof AnswerValue.Quantity quantity
                ? (Double) quantity.value().doubleValue()
                : null;
    }

    /** The amount given, or its documented default. */
    Uncertain amount(String question, Unit unit) {
        Double amount = amount(question);
        if (amount != null) {
            note(new Input(question, Quantity.exactly(amount, unit), Origin.DECLARED, null, null, null));
            return Uncertain.exactly(amount);
        }
        Figure figure = references.answer(question);
        noteDefault(question, figure);
        Interval interval = figure.quantity().in(unit);
        return Uncertain.anywhere(all(question) ? whole(question, interval) : interval);
    }

    /** The options that count: the one given, or the documented ones, the one to decide with first. */
    List<String> options(String question, List<String> documented) {
        String option = option(question);
        if (option != null) {
            return List.of(option);
        }
        if (!all(question)) {
            return documented;
        }
        List<String> all = new ArrayList<>(List.of(documented.get(0)));
        question(question).options().stream()
                .map(Question.Option::code)
                .filter(code -> !all.contains(code))
                .forEach(all::add);
        return all;
    }

    /** What the option given means in numbers, or the documented default. */
    Uncertain meaning(String question, Unit unit) {
        String option = option(question);
        Boolean yes = yesNo(question);
        String code = yes == null ? option : Boolean.valueOf(yes) ? "oui" : "non";
        if (code != null) {
            Figure figure = references.answer(question + "." + code);
            note(new Input(
                    question, figure.quantity(), Origin.DECLARED, figure.standing(), figure.source(), figure.year()));
            return Uncertain.around(figure.quantity().in(unit));
        }
        Figure figure = references.answer(question);
        noteDefault(question, figure);
        Uncertain documented = Uncertain.anywhere(figure.quantity().in(unit));
        return all(question) ? documented.or(everyMeaning(question, unit)) : documented;
    }

    /** Whether all that could be answered counts: a question that is not asked has no answer to come. */
    private boolean all(String question) {
        return everything && open(question);
    }

    /** All the options together, with the widest doubt that one of them leaves. */
    private Uncertain everyMeaning(String question, Unit unit) {
        List<String> codes = question(question).options().isEmpty()
                ? List.of("oui", "non")
                : question(question).options().stream()
                        .map(Question.Option::code)
                        .toList();
        return codes.stream()
                .map(code -> Uncertain.around(
                        references.answer(question + "." + code).quantity().in(unit)))
                .reduce(Uncertain::or)
                .orElseThrow();
    }

    void noteDefault(String question, Figure figure) {
        note(new Input(question, figure.quantity(), Origin.DEFAULT, figure.standing(), figure.source(), figure.year()));
    }

    /** The greatest amount that the question accepts. */
    double most(String question) {
        Range range = question(question).range();
        return range == null ? 0 : value(range.max());
    }

    private Interval whole(String question, Interval documented) {
        Range range = question(question).range();
        double min = range == null ? 0 : value(range.min());
        double max = range == null ? documented.max() : value(range.max());
        return new Interval(Math.min(min, documented.min()), documented.central(), Math.max(max, documented.max()));
    }

    private Question question(String id) {
        return given.book()
                .questionnaire()
                .question(id)
                .orElseThrow(() -> new IllegalStateException("no question " + id));
    }

    private static double value(BigDecimal number) {
        return number.doubleValue();
    }
}
