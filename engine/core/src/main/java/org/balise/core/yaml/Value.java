package org.balise.core.yaml;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.balise.api.text.Bilingual;
import org.balise.core.problem.DidYouMean;
import org.balise.core.problem.Place;
import org.balise.core.problem.Problems;
import org.jspecify.annotations.Nullable;

/**
 * The value of one key, to be read as what the format says it is. When it is something else the problem is reported and
 * a neutral value is given; see {@link Fields}. The value of a missing key, already reported, says nothing more.
 */
final class Value {

    private final String key;
    private final @Nullable Node node;
    private final Place place;
    private final Problems problems;

    private Value(String key, @Nullable Node node, Place place, Problems problems) {
        this.key = key;
        this.node = node;
        this.place = place;
        this.problems = problems;
    }

    static Value of(String key, Node node, Problems problems) {
        return new Value(key, node, node.place(), problems);
    }

    static Value missing(String key, Place place, Problems problems) {
        return new Value(key, null, place, problems);
    }

    Place place() {
        return place;
    }

    /** The node itself; nothing for a missing key. */
    Optional<Node> node() {
        return Optional.ofNullable(node);
    }

    void error(String code, String... arguments) {
        problems.error(place, code, arguments);
    }

    /** What {@code reader} makes of this value, or nothing when it reported an error. */
    <T> Optional<T> sound(Function<Value, T> reader) {
        int before = problems.errors();
        T made = reader.apply(this);
        return problems.errors() > before ? Optional.empty() : Optional.of(made);
    }

    /** A single value that is not empty; nothing, once reported, for anything else. */
    Optional<ScalarNode> scalar() {
        if (node instanceof ScalarNode scalar) {
            if (!scalar.empty() && !scalar.text().isBlank()) {
                return Optional.of(scalar);
            }
            error("VALUE-EMPTY", key);
        } else if (node != null) {
            error("SINGLE-VALUE-EXPECTED", key);
        }
        return Optional.empty();
    }

    /** A text, without the white space around it. */
    String text() {
        return scalar().map(scalar -> scalar.text().strip()).orElse("");
    }

    Bilingual bilingual() {
        Fields fields = fields();
        return fields.build(() -> new Bilingual(
                        fields.required("fr").text(), fields.required("en").text()))
                .orElse(new Bilingual("", ""));
    }

    LocalDate date() {
        return sound(value -> value.text(Form.DATE))
                .filter(text -> !text.isEmpty())
                .map(this::day)
                .orElse(LocalDate.EPOCH);
    }

    private LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            error("DATE-IMPOSSIBLE", text);
            return LocalDate.EPOCH;
        }
    }

    /** A whole number, at least {@code least}. */
    int integer(int least) {
        int value = number(Form.INTEGER).map(BigDecimal::intValueExact).orElse(least);
        if (value < least) {
            error("NUMBER-TOO-SMALL", Integer.toString(value), Integer.toString(least));
            return least;
        }
        return value;
    }

    /** A number without useless zeros, so that equal numbers are the same record. */
    BigDecimal decimal() {
        return number(Form.DECIMAL).orElse(BigDecimal.ZERO);
    }

    /** A quantity of nature, zero or more. */
    double real() {
        return number(Form.REAL).map(BigDecimal::doubleValue).orElse(0.0);
    }

    private Optional<BigDecimal> number(Form form) {
        return scalar().flatMap(scalar -> {
            if (!scalar.plain() || !form.fits(scalar.text())) {
                error(form.code(), scalar.text());
                return Optional.empty();
            }
            return Optional.of(normal(new BigDecimal(scalar.text())));
        });
    }

    /** The same number written in only one way: no zeros at the end of the decimals, no exponent. */
    static BigDecimal normal(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    boolean flag() {
        return scalar().map(scalar -> {
                    boolean known =
                            scalar.text().equals("true") || scalar.text().equals("false");
                    if (!known || !scalar.plain()) {
                        error("TRUE-FALSE-EXPECTED", scalar.text());
                    }
                    return scalar.text().equals("true");
                })
                .orElse(false);
    }

    /** One of the codes of a list. */
    <T> T code(Map<String, T> codes) {
        T first = codes.values().iterator().next();
        return scalar().map(scalar -> {
                    T found = codes.get(scalar.text());
                    if (found == null) {
                        String nearest = DidYouMean.nearest(scalar.text(), codes.keySet());
                        error("CODE-UNKNOWN", scalar.text(), String.join(", ", codes.keySet()), nearest);
                        return first;
                    }
                    return found;
                })
                .orElse(first);
    }

    String id() {
        return text(Form.ID);
    }

    /** The code of an option, which cannot be the word that means “I do not know”. */
    String option() {
        String code = text(Form.OPTION);
        if (code.equals(AnswerValues.UNKNOWN)) {
            error("OPTION-CODE-RESERVED", code);
        }
        return code;
    }

    /** A text of that form. */
    String text(Form form) {
        return scalar().map(scalar -> {
                    if (!form.fits(scalar.text())) {
                        error(form.code(), scalar.text());
                    }
                    return scalar.text();
                })
                .orElse("");
    }

    /** A list of ids, each different. */
    List<String> ids() {
        return distinct(Value::id);
    }

    /** A list of entries of the corpus, each different. */
    List<String> corpusIds() {
        return distinct(item -> item.text(Form.CORPUS));
    }

    /** A list whose elements, read in that way, are all different. */
    List<String> distinct(Function<Value, String> reader) {
        Set<String> values = new LinkedHashSet<>();
        for (Value item : items()) {
            item.sound(reader)
                    .filter(value -> !values.add(value))
                    .ifPresent(repeated -> item.error("ITEM-REPEATED", repeated));
        }
        return List.copyOf(values);
    }

    List<Value> items() {
        if (node instanceof SequenceNode sequence) {
            return sequence.items().stream()
                    .map(item -> of(key, item, problems))
                    .toList();
        }
        if (node != null) {
            error("LIST-EXPECTED", key);
        }
        return List.of();
    }

    /** This list, reported when it is empty. */
    Value some() {
        if (node instanceof SequenceNode sequence && sequence.items().isEmpty()) {
            error("LIST-EMPTY", key);
        }
        return this;
    }

    /** Names with their values, in the order of the file. */
    List<Keyed> named() {
        return mapping()
                .map(mapping -> mapping.entries().stream()
                        .map(entry -> Keyed.of(entry, problems))
                        .toList())
                .orElse(List.of());
    }

    Fields fields() {
        return mapping().map(mapping -> Fields.of(mapping, problems)).orElseGet(() -> Fields.broken(place, problems));
    }

    private Optional<MappingNode> mapping() {
        if (node instanceof MappingNode mapping) {
            return Optional.of(mapping);
        }
        if (node != null) {
            error("MAPPING-EXPECTED", key);
        }
        return Optional.empty();
    }
}
