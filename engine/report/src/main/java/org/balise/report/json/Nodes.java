package org.balise.report.json;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.balise.api.assess.LevelRange;
import org.balise.api.assess.PointsRange;
import org.balise.api.text.Bilingual;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.DecimalNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Small pieces shared by all parts of the document. Keys come out in the order in which they are put. */
final class Nodes {
    private Nodes() {}

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static ObjectNode text(Bilingual text) {
        return object().put("fr", text.fr()).put("en", text.en());
    }

    static ArrayNode strings(Collection<String> values) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        values.forEach(array::add);
        return array;
    }

    static <T> ArrayNode array(List<T> items, Function<T, ? extends JsonNode> toNode) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        items.forEach(item -> array.add(toNode.apply(item)));
        return array;
    }

    /** Puts the value, or leaves the key out when there is none. */
    static void putIfGiven(ObjectNode node, String key, @Nullable String value) {
        if (value != null) {
            node.put(key, value);
        }
    }

    /** Always with one decimal, so that a reader can add the lines up without rounding. */
    static ObjectNode points(PointsRange range) {
        ObjectNode node = object();
        node.set("min", DecimalNode.valueOf(range.min().toDecimal()));
        node.set("max", DecimalNode.valueOf(range.max().toDecimal()));
        return node;
    }

    static ObjectNode levels(LevelRange range) {
        return object().put("min", range.min().name()).put("max", range.max().name());
    }
}
