package org.balise.cli.replay;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Compares two JSON documents value by value. */
public final class Comparison {
    /** The keys by which the elements of a list are told apart, the first that they all have. */
    private static final List<String> NAMES = List.of("id", "question", "rule", "number", "fact", "corpus");

    private final List<Difference> differences = new ArrayList<>();

    private Comparison() {}

    /**
     * Every difference, from top to bottom. Elements of a list that have a name are compared with the element of that
     * name, so that one more duty is one difference. A pointer is that of the first document, or of the second one for
     * what the first has not.
     */
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
            lists(pointer, was, is);
        } else if (!was.equals(is)) {
            differences.add(new Difference(pointer, shown(was), shown(is)));
        }
    }

    private void lists(String pointer, JsonNode was, JsonNode is) {
        Optional<Map<String, Integer>> before = named(was);
        Optional<Map<String, Integer>> after = named(is);
        if (before.isEmpty() || after.isEmpty()) {
            for (int i = 0; i < Math.max(was.size(), is.size()); i++) {
                compare(pointer + "/" + i, was.get(i), is.get(i));
            }
            return;
        }
        before.get().forEach((name, place) -> {
            Integer there = after.get().get(name);
            compare(pointer + "/" + place, was.get(place), there == null ? null : is.get(there));
        });
        after.get().forEach((name, place) -> {
            if (!before.get().containsKey(name)) {
                compare(pointer + "/" + place, null, is.get(place));
            }
        });
        order(pointer, before.get(), after.get());
    }

    /** The same elements in another order are another result: what comes first matters most. */
    private void order(String pointer, Map<String, Integer> before, Map<String, Integer> after) {
        List<String> was = before.keySet().stream().filter(after::containsKey).toList();
        List<String> is = after.keySet().stream().filter(before::containsKey).toList();
        if (!was.equals(is)) {
            differences.add(new Difference(pointer, was.toString(), is.toString()));
        }
    }

    /** The place of each element by its name, in order; empty when the elements have no name of their own. */
    private static Optional<Map<String, Integer>> named(JsonNode list) {
        for (String key : NAMES) {
            Map<String, Integer> places = new LinkedHashMap<>();
            for (int i = 0; i < list.size(); i++) {
                JsonNode name = list.get(i).get(key);
                if (name != null) {
                    places.put(key + " " + name, i);
                }
            }
            if (places.size() == list.size()) {
                return Optional.of(places);
            }
        }
        return Optional.empty();
    }

    private static String escaped(String key) {
        return key.replace("~", "~0").replace("/", "~1");
    }

    private static String shown(@Nullable JsonNode node) {
        return node == null ? "" : node.toString();
    }
}
