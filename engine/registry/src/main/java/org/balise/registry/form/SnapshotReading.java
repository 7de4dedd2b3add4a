package org.balise.registry.form;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.balise.api.assess.LevelRange;
import org.balise.api.assess.Truth;
import org.balise.api.assess.Verdict;
import org.balise.api.registry.AssessmentLink;
import org.balise.api.registry.Declaration;
import org.balise.api.registry.FiscalYear;
import org.balise.api.registry.Kinship;
import org.balise.api.registry.PublicBody;
import org.balise.api.rule.Level;
import org.balise.api.rule.Period;
import org.balise.registry.Anchor;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads a frozen year; whatever does not fit is an {@link IllegalArgumentException}. Its lists are read one row at a time:
 * the tree of a hundred thousand rows takes more memory than the rows.
 */
final class SnapshotReading {
    private final List<PublicBody> bodies = new ArrayList<>();
    private final List<Declaration> declarations = new ArrayList<>();
    private final List<Kinship> kinships = new ArrayList<>();
    private final ObjectNode rest = JsonNodeFactory.instance.objectNode();

    private SnapshotReading() {}

    static SnapshotForm.Content of(byte[] bytes) {
        SnapshotReading reading = new SnapshotReading();
        try (JsonParser json = JsonMapper.shared().createParser(bytes)) {
            reading.read(json);
            return reading.content();
        } catch (JacksonException e) {
            throw new IllegalArgumentException("not JSON", e);
        }
    }

    private void read(JsonParser json) {
        Set<String> keys = new HashSet<>();
        json.nextToken();
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String key = json.currentName();
            json.nextToken();
            keys.add(key);
            switch (key) {
                case "bodies" -> rows(json, bodies, SnapshotReading::body);
                case "declarations" -> rows(json, declarations, SnapshotReading::declaration);
                case "kinships" -> rows(json, kinships, SnapshotReading::kinship);
                default -> rest.set(key, json.<JsonNode>readValueAsTree());
            }
        }
        boolean whole = json.currentToken() == JsonToken.END_OBJECT && json.nextToken() == null;
        if (!whole || !SnapshotForm.FORMAT.equals(rest.path("format").asString(""))) {
            throw new IllegalArgumentException("not a " + SnapshotForm.FORMAT);
        }
        if (!keys.containsAll(Set.of("bodies", "declarations", "kinships"))) {
            throw new IllegalArgumentException("a list is missing");
        }
    }

    private static <T> void rows(JsonParser json, List<T> rows, Function<JsonNode, T> read) {
        if (json.currentToken() != JsonToken.START_ARRAY) {
            throw new IllegalArgumentException("not a list");
        }
        while (json.nextToken() != JsonToken.END_ARRAY) {
            rows.add(read.apply(json.readValueAsTree()));
        }
    }

    private SnapshotForm.Content content() {
        JsonNode journal = rest.path("journal");
        return new SnapshotForm.Content(
                year(text(rest, "year")),
                (int) number(rest, "revision", Integer.MAX_VALUE),
                date(text(rest, "collected-on")),
                date(text(rest, "frozen-on")),
                optional(rest, "reason"),
                new Anchor(number(journal, "entries", Long.MAX_VALUE), text(journal, "sha256")),
                bodies,
                declarations,
                kinships);
    }

    private static FiscalYear year(String text) {
        if (text.matches("[0-9]{4}-[0-9]{4}")) {
            FiscalYear year = new FiscalYear(Integer.parseInt(text.substring(0, 4)));
            if (year.toString().equals(text)) {
                return year;
            }
        }
        throw new IllegalArgumentException("not a fiscal year");
    }

    private static long number(JsonNode node, String key, long most) {
        JsonNode value = node.path(key);
        if (!value.isIntegralNumber() || !value.canConvertToLong() || value.asLong() < 0 || value.asLong() > most) {
            throw new IllegalArgumentException(key + " is missing");
        }
        return value.asLong();
    }

    private static PublicBody body(JsonNode node) {
        return new PublicBody(
                text(node, "id"),
                text(node, "network"),
                list(node, "names", SnapshotReading::dated),
                list(node, "portfolios", SnapshotReading::dated),
                list(node, "aliases", JsonNode::asString));
    }

    private static PublicBody.Dated dated(JsonNode node) {
        String to = optional(node, "to");
        return new PublicBody.Dated(
                text(node, "value"), new Period(date(text(node, "from")), to == null ? null : date(to)));
    }

    private static Declaration declaration(JsonNode node) {
        return new Declaration(
                text(node, "initiative"),
                text(node, "body"),
                new FiscalYear(node.path("year").asInt()),
                text(node, "name"),
                optional(node, "description"),
                optional(node, "category"),
                text(node, "status"),
                list(node, "benefits", JsonNode::asString),
                truth(text(node, "cybersecurity")),
                optional(node, "portfolio"),
                optional(node, "shared-tool"),
                node.has("assessment") ? link(node.get("assessment")) : null);
    }

    private static AssessmentLink link(JsonNode node) {
        return new AssessmentLink(
                date(text(node, "as-of")),
                new LevelRange(Level.valueOf(text(node, "residual-min")), Level.valueOf(text(node, "residual-max"))),
                verdict(text(node, "verdict")),
                text(node, "receipt"));
    }

    private static Kinship kinship(JsonNode node) {
        return new Kinship(
                kind(text(node, "kind")),
                text(node, "from"),
                text(node, "to"),
                new FiscalYear(node.path("year").asInt()),
                text(node, "decided-by"),
                date(text(node, "decided-on")),
                text(node, "reason"));
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("not a date", e);
        }
    }

    private static Truth truth(String code) {
        return only(Truth.values(), value -> value.code().equals(code));
    }

    private static Verdict verdict(String code) {
        return only(Verdict.values(), value -> value.code().equals(code));
    }

    private static Kinship.Kind kind(String code) {
        return only(Kinship.Kind.values(), value -> value.code().equals(code));
    }

    private static <E> E only(E[] values, Function<E, Boolean> wanted) {
        return Arrays.stream(values)
                .filter(wanted::apply)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown code"));
    }

    private static String text(JsonNode node, String key) {
        JsonNode value = node.path(key);
        if (!value.isString()) {
            throw new IllegalArgumentException(key + " is missing");
        }
        return value.asString();
    }

    private static @Nullable String optional(JsonNode node, String key) {
        return node.has(key) ? text(node, key) : null;
    }

    private static <T> List<T> list(JsonNode node, String key, Function<JsonNode, T> read) {
        if (!node.path(key).isArray()) {
            throw new IllegalArgumentException(key + " is missing");
        }
        List<T> values = new ArrayList<>();
        node.get(key).forEach(value -> values.add(read.apply(value)));
        return values;
    }
}
