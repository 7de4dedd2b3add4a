package org.balise.report.environment;

import org.balise.report.json.EnvironmentPart;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A comparison for programs, as {@code schemas/environment-comparison.schema.json} describes it. */
public final class ComparisonJson {
    public static final String FORMAT = "environment-comparison/1";

    private ComparisonJson() {}

    public static ObjectNode document(OptionComparison comparison) {
        ObjectNode root =
                JsonNodeFactory.instance.objectNode().put("format", FORMAT).put("functional-unit", comparison.unit());
        ArrayNode options = root.putArray("options");
        comparison.options().forEach(option -> {
            ObjectNode node = options.addObject()
                    .put("file", option.name())
                    .put("title", option.title())
                    .put("surely-heavier-than-lightest", comparison.surelyHeavier(option));
            node.set("environment", EnvironmentPart.of(option.estimate()));
        });
        root.put("lightest", comparison.lightest().name());
        if (comparison.retained() != null) {
            ObjectNode retained = root.putObject("retained").put("file", comparison.retained());
            if (comparison.reason() != null) {
                retained.put("reason", comparison.reason());
            }
            if (comparison.author() != null) {
                retained.put("author", comparison.author());
            }
        }
        return root;
    }
}
