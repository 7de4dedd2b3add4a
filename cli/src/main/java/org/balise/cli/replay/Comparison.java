package org.balise.cli.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Compares two JSON documents value by value. */
public final class Comparison {
    private final List<Difference> differences = new ArrayList<>();

    private Comparison() {}

    /** Every difference, in the order of the pointers' places. */
    public static List<Difference> of(JsonNode was, JsonNode is) {
        Comparison comparison = new Comparison();
        comparison.compare("", was, is);
        return List.copyOf(comparison.differences);
    }

    private void compare(String pointer, @Nullable JsonNode was, @Nullable JsonNode is) {
        if (was == null || is == null) {
            differences.add(new Difference(pointer, shown(was), shown(is)));
        } else if (was.isObject() && is.isObject()) {
            TreeSet<String> keys = new TreeSet<>(was.propertyNames());
            keys.addAll(is.propertyNames());
            keys.forEach(key -> compare(pointer + "/" + escaped(key), was.get(key), is.get(key)));
        } else if (was.isArray() && is.isArray()) {
            for (int i = 0; i < Math.max(was.size(), is.size()); i++) {
                compare(pointer + "/" + i, was.get(i), is.get(i));
            }
        } else if (!was.equals(is)) {
            differences.add(new Difference(pointer, shown(was), shown(is)));
        }
    }

    private static String escaped(String key) {
        return key.replace("~", "~0").replace("/", "~1");
    }

    private static String shown(@Nullable JsonNode node) {
        return node == null ? "" : node.toString();
    }
}
