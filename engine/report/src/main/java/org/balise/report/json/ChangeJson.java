package org.balise.report.json;

import org.balise.api.registry.Change;
import org.balise.api.registry.Count;
import tools.jackson.databind.node.ObjectNode;

/** What changed between two counts, for programs; the steps add up to the difference. */
public final class ChangeJson {
    private ChangeJson() {}

    public static ObjectNode document(Change change) {
        ObjectNode root = Nodes.object().put("format", "change/1");
        root.set("before", side(change.before()));
        root.set("after", side(change.after()));
        ObjectNode sums = root.putObject("certain-by-kind");
        change.certainByKind().forEach((kind, sum) -> sums.put(kind.code(), sum));
        root.set("steps", Nodes.array(change.steps(), ChangeJson::step));
        return root;
    }

    private static ObjectNode side(Count count) {
        ObjectNode node = Nodes.object().put("year", count.year().toString()).put("revision", count.revision());
        node.set("total", CountJson.tally(count.total()));
        return node;
    }

    /** What has no value is left out. */
    private static ObjectNode step(Change.Step step) {
        ObjectNode node = Nodes.object().put("kind", step.kind().code());
        node.set("before", Nodes.strings(step.before()));
        node.set("after", Nodes.strings(step.after()));
        node.put("name", step.name())
                .put("body", step.body())
                .put("certain", step.certain())
                .put("possible", step.possible());
        if (!step.kind().changesNumber()) {
            node.put("from", step.from()).put("to", step.to());
        }
        return node;
    }
}
