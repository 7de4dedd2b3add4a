package org.balise.environment;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    private final Map<String, AnswerValue> values;
    private final Map<String, AnswerValue> instead;
    private final boolean batched;
    /** What the product in free words names: it is the same for every change of another answer. */
    private final Map<ReferenceKind, Optional<ReferenceEntry>> named;

    private final Map<String, Input> inputs = new LinkedHashMap<>();

    /**
     * @param everything whether a missing answer stands for all that could be answered
     */
    Replies(Given given, References references, boolean everything) {
        this(
                given,
                references,
                everything,
                counted(given, everything),
                Map.of(),
                false,
                new EnumMap<>(ReferenceKind.class));
    }

    /** The values given: not those of questions unanswered, unknown, or not certainly asked. */
    private static Map<String, AnswerValue> counted(Given given, boolean everything) {
        Map<String, AnswerValue> values = new HashMap<>();
        given.dossier().answers().forEach((question, answer) -> {
            Truth asked = given.asked().getOrDefault(question, Truth.NO);
            boolean counts = asked == Truth.YES || (asked == Truth.UNKNOWN && !everything);
            if (counts && !(answer.value() instanceof AnswerValue.Unknown)) {
                values.put(question, answer.value());
            }
        });
        return values;
    }

    private Replies(
            Given given,
            References references,
            boolean everything,
            Map<String, AnswerValue> values,
            Map<String, AnswerValue> instead,
            boolean batched,
            Map<ReferenceKind, Optional<ReferenceEntry>> named) {
        this.given = given;
        this.references = references;
        this.everything = everything;
        this.values = values;
        this.instead = instead;
        this.batched = batched;
        this.named = named;
    }

    /** The same answers, but for one. */
    Replies with(String question, AnswerValue value) {
        return new Replies(given, references, everything, values, Map.of(question, value), batched, named);
    }

    /** The same answers, with requests that wait to be made in large batches. */
    Replies inBatches() {
        return new Replies(given, references, everything, values, instead, true, named);
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

    /** Only what is shown is noted: not what a change would give, nor all that could be answered. */
    void note(Input input) {
        if (!everything && !batched && instead.isEmpty()) {
            inputs.putIfAbsent(input.question(), input);
        }
    }

    /** The value given, or null: unanswered, unknown, or not certainly asked. */
    @Nullable
    AnswerValue value(String question) {
        AnswerValue replaced = instead.get(question);
        return replaced == null ? values.get(question) : replaced;
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
        return Uncertain.anywhere(all(question) ? accepted(question).around(interval) : interval);
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
        Set<String> all = new LinkedHashSet<>(List.of(documented.get(0)));
        all.addAll(accepted(question).codes());
        return List.copyOf(all);
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
        return accepted(question).codes().stream()
                .map(code -> Uncertain.around(
                        references.answer(question + "." + code).quantity().in(unit)))
                .reduce(Uncertain::or)
                .orElseThrow();
    }

    void noteDefault(String question, Figure figure) {
        note(new Input(question, figure.quantity(), Origin.DEFAULT, figure.standing(), figure.source(), figure.year()));
    }

    /** All that could be answered. */
    Accepted accepted(String question) {
        return new Accepted(given.book()
                .questionnaire()
                .question(question)
                .orElseThrow(() -> new IllegalStateException("no question " + question)));
    }
}
