package org.balise.registry.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.balise.api.assess.LevelRange;
import org.balise.api.assess.Truth;
import org.balise.api.assess.Verdict;
import org.balise.api.registry.AssessmentLink;
import org.balise.api.registry.Declaration;
import org.balise.api.registry.FiscalYear;
import org.balise.api.registry.Kinship;
import org.balise.api.registry.PublicBody;
import org.balise.api.registry.Snapshot;
import org.balise.api.rule.Level;
import org.balise.api.rule.Period;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads the tree of a frozen year; whatever does not fit is an {@link IllegalArgumentException}. */
record SnapshotReading(JsonNode root) {

    Snapshot snapshot(String sha256) {
        return new Snapshot(
                new FiscalYear(Integer.parseInt(text(root, "year").substring(0, 4))),
                root.path("revision").asInt(),
                LocalDate.parse(text(root, "collected-on")),
                LocalDate.parse(text(root, "frozen-on")),
                optional(root, "reason"),
                list(root, "bodies", SnapshotReading::body),
                list(root, "declarations", SnapshotReading::declaration),
                list(root, "kinships", SnapshotReading::kinship),
                sha256);
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
                text(node, "value"),
                new Period(LocalDate.parse(text(node, "from")), to == null ? null : LocalDate.parse(to)));
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
                LocalDate.parse(text(node, "as-of")),
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
                LocalDate.parse(text(node, "decided-on")),
                text(node, "reason"));
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
