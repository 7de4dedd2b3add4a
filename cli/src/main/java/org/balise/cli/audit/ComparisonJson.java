package org.balise.cli.audit;

import java.util.List;
import org.balise.api.pack.PackStamp;
import org.balise.core.analysis.compare.Change;
import org.balise.core.analysis.compare.Comparison;
import org.balise.core.yaml.DossierWriter;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What changes between two sets of rules, for a program: {@code schemas/comparison.schema.json}. */
public final class ComparisonJson {

    private ComparisonJson() {}

    public static ObjectNode document(Comparison comparison) {
        ObjectNode root = JsonNodeFactory.instance.objectNode().put("format", "comparison/1");
        packs(root.putArray("before"), comparison.before());
        packs(root.putArray("after"), comparison.after());
        root.put("as-of", comparison.asOf().toString()).put("unchanged", comparison.unchanged());
        ArrayNode changes = root.putArray("changes");
        comparison.changes().forEach(change -> change(change, changes.addObject()));
        return root;
    }

    private static void packs(ArrayNode array, List<PackStamp> packs) {
        packs.forEach(pack -> array.addObject()
                .put("id", pack.id())
                .put("version", pack.version())
                .put("sha256", pack.sha256()));
    }

    private static void change(Change change, ObjectNode node) {
        node.put("sort", change.sort().code())
                .put("id", change.id())
                .put("direction", change.direction().code());
        VerificationJson.text(node.putObject("title"), change.title());
        VerificationJson.place(node, change.place());
        ArrayNode lines = node.putArray("lines");
        for (Change.Line line : change.lines()) {
            ObjectNode item = lines.addObject()
                    .put("what", line.what())
                    .put("direction", line.direction().code());
            VerificationJson.text(item.putObject("before"), line.before());
            VerificationJson.text(item.putObject("after"), line.after());
        }
        ArrayNode witnesses = node.putArray("witnesses");
        for (Change.Witness witness : change.witnesses()) {
            ObjectNode item = witnesses
                    .addObject()
                    .put("direction", witness.direction().code())
                    .put("dossier", DossierWriter.write(witness.dossier()));
            outcome(item.putObject("before"), witness.before());
            outcome(item.putObject("after"), witness.after());
        }
    }

    private static void outcome(ObjectNode node, Change.Outcome outcome) {
        node.put("state", outcome.state())
                .put("verdict", outcome.verdict().code())
                .putObject("residual")
                .put("min", outcome.residual().min().name())
                .put("max", outcome.residual().max().name());
    }
}
