package org.balise.report.plan;

import org.balise.api.norm.Gate;
import org.balise.api.norm.Severity;
import org.balise.api.text.Bilingual;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The plan for programs; both languages. */
public final class PlanJson {
    private PlanJson() {}

    public static ObjectNode document(Plan plan) {
        ObjectNode root = JsonNodeFactory.instance.objectNode().put("format", "plan/1");
        root.put("as-of", plan.asOf().toString())
                .put("next-gate", plan.nextGate().code());
        ArrayNode tasks = root.putArray("tasks");
        plan.tasks().forEach(task -> add(task, tasks.addObject()));
        return root;
    }

    /** What has no value is left out. */
    private static void add(Task task, ObjectNode node) {
        node.put("kind", task.kind().code()).put("about", task.about());
        both(node.putObject("title"), task.title());
        both(node.putObject("todo"), task.todo());
        String role = task.role();
        if (role != null) {
            node.put("role", role);
        }
        Gate gate = task.gate();
        if (gate != null) {
            node.put("gate", gate.code());
        }
        if (task.leadDays() > 0) {
            node.put("lead-days", task.leadDays());
        }
        if (task.date() != null) {
            node.put("date", task.date().toString());
        }
        Severity severity = task.severity();
        if (severity != null) {
            node.put("severity", severity.name());
        }
        ArrayNode sources = node.putArray("sources");
        task.sources().forEach(source -> both(sources.addObject(), source));
        ArrayNode others = node.putArray("also-settles");
        task.alsoSettles().forEach(others::add);
    }

    private static void both(ObjectNode node, Bilingual text) {
        node.put("fr", text.fr()).put("en", text.en());
    }
}
