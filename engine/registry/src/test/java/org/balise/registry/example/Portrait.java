package org.balise.registry.example;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The published totals; the source is written in the file. */
record Portrait(JsonNode document) {

    static Portrait read() {
        return new Portrait(JsonMapper.shared().readTree(Portrait.class.getResourceAsStream("portrait-public.json")));
    }

    /**
     * Totals by value of a field.
     *
     * @param collection 0 for 2024, 1 for 2025
     */
    Map<String, Integer> totals(String field, int collection) {
        Map<String, Integer> totals = new TreeMap<>();
        document.get(field)
                .properties()
                .forEach(entry -> totals.put(
                        entry.getKey(), entry.getValue().get(collection).asInt()));
        return totals;
    }

    /** Each value as many times as it is counted. */
    List<String> spread(String field, int collection) {
        List<String> values = new ArrayList<>();
        totals(field, collection).forEach((value, total) -> values.addAll(Collections.nCopies(total, value)));
        return values;
    }

    int total(String year) {
        return document.get("collections").get(year).get("total").asInt();
    }

    int bodies(String year) {
        return document.get("collections").get(year).get("bodies").asInt();
    }
}
