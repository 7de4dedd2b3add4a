package org.balise.core.yaml;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
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

    /** Bounded, so that no file can ask for a number of a billion digits. */
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,15}(\\.\\d{1,9})?");

    private static final Pattern INTEGER = Pattern.compile("-?\\d{1,9}");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern ID = Pattern.compile("[a-z0-9]+([.-][a-z0-9]+)*");
    private static final Pattern OPTION = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern VERSION = Pattern.compile("\\d+(\\.\\d+){1,3}");
    private static final Pattern LINK = Pattern.compile("https?://[^\\s/]+(/\\S*)?");
    private static final Pattern SHA256 = Pattern.compile("[0-9a-fA-F]{64}");
    private static final Pattern CORPUS = Pattern.compile("[A-Z][A-Z0-9]*(-[A-Z0-9.]+)+");

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

    /** One key of a mapping whose keys are names rather than fields. */
    record Keyed(ScalarNode key, Value value) {

        /** The key itself, as a value to be read. */
        Value name() {
            return of(key.text(), key, value.problems);
        }
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
        return scalar().map(ScalarNode::text).flatMap(this::date).orElse(LocalDate.EPOCH);
    }

    private Optional<LocalDate> date(String text) {
        if (!DATE.matcher(text).matches()) {
            error("DATE-FORMAT", text);
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            error("DATE-IMPOSSIBLE", text);
            return Optional.empty();
        }
    }

    /** A whole number, at least {@code least}. */
    int integer(int least) {
        int value = number(INTEGER, "INTEGER-EXPECTED")
                .map(BigDecimal::intValueExact)
                .orElse(least);
        if (value < least) {
            error("NUMBER-TOO-SMALL", Integer.toString(value), Integer.toString(least));
            return least;
        }
        return value;
    }

    /** A number without useless zeros, so that equal numbers are the same record. */
    BigDecimal decimal() {
        return number(DECIMAL, "NUMBER-EXPECTED").orElse(BigDecimal.ZERO);
    }

    private Optional<BigDecimal> number(Pattern form, String code) {
        return scalar().flatMap(scalar -> {
            if (!scalar.plain() || !form.matcher(scalar.text()).matches()) {
                error(code, scalar.text());
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

    /** A name in lower case, with hyphens and dots. */
    String id() {
        return matching(ID, "ID-FORMAT");
    }

    /** The code of an option: an id without dots, and not the word that means “I do not know”. */
    String option() {
        String code = matching(OPTION, "OPTION-CODE-FORMAT");
        if (code.equals(AnswerValues.UNKNOWN)) {
            error("OPTION-CODE-RESERVED", code);
        }
        return code;
    }

    /** A web address, over HTTP or HTTPS only. */
    String link() {
        return matching(LINK, "LINK-FORMAT");
    }

    /** The SHA-256 digest of a file, in lower case whatever the file says. */
    String sha256() {
        return matching(SHA256, "SHA256-FORMAT").toLowerCase(Locale.ROOT);
    }

    /** A dotted number, such as {@code 2026.11}. */
    String version() {
        return matching(VERSION, "VERSION-FORMAT");
    }

    /** The id of an entry of the corpus. */
    String corpus() {
        return matching(CORPUS, "CORPUS-ID-FORMAT");
    }

    private String matching(Pattern form, String code) {
        return scalar().map(scalar -> {
                    if (!form.matcher(scalar.text()).matches()) {
                        error(code, scalar.text());
                    }
                    return scalar.text();
                })
                .orElse("");
    }

    /** A list, each element different. */
    List<String> ids() {
        return distinct(items().stream()
                .map(item -> new Located<>(item.place(), item.id()))
                .toList());
    }

    /** A list of entries of the corpus, each different. */
    List<String> corpusIds() {
        return distinct(items().stream()
                .map(item -> new Located<>(item.place(), item.corpus()))
                .toList());
    }

    /** The values, once those that come twice were reported. */
    List<String> distinct(List<Located<String>> items) {
        Set<String> seen = new HashSet<>();
        List<String> values = new ArrayList<>();
        for (Located<String> item : items) {
            if (!seen.add(item.value())) {
                problems.error(item.place(), "ITEM-REPEATED", item.value());
            }
            values.add(item.value());
        }
        return values;
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

    /** A list with at least one element. */
    List<Value> someItems() {
        List<Value> items = items();
        if (items.isEmpty() && node instanceof SequenceNode) {
            error("LIST-EMPTY", key);
        }
        return items;
    }

    /** Names with their values, in the order of the file. */
    List<Keyed> named() {
        return mapping()
                .map(mapping -> mapping.entries().stream()
                        .map(entry -> new Keyed(entry.key(), of(entry.key().text(), entry.value(), problems)))
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
