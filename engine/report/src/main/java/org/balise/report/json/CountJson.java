package org.balise.report.json;

import java.util.List;
import org.balise.api.registry.Count;
import org.balise.api.registry.Count.Dimension;
import org.balise.api.registry.Count.Group;
import org.balise.api.registry.CountChoices;
import org.balise.api.registry.CountLine;
import org.balise.api.registry.PublicBody;
import org.balise.api.registry.Tally;
import org.balise.api.registry.TargetCheck;
import org.balise.api.rule.Rule;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.DecimalNode;
import tools.jackson.databind.node.ObjectNode;

/** A count for programs, explained to the unit; its format is {@code count.schema.json}. */
public final class CountJson {
    private CountJson() {}

    /** The bytes of the document. */
    public static byte[] write(Count count, List<TargetCheck> targets) {
        return JsonBytes.of(document(count, targets));
    }

    public static ObjectNode document(Count count, List<TargetCheck> targets) {
        ObjectNode root = head(count, "count/1");
        root.set("total", tally(count.total()));
        root.set("targets", Nodes.array(targets, CountJson::target));
        ObjectNode groups = root.putObject("by");
        for (Dimension dimension : Dimension.values()) {
            groups.set(dimension.code(), Nodes.array(count.by(dimension), CountJson::group));
        }
        root.set(
                "silent",
                Nodes.strings(count.silent().stream().map(PublicBody::id).toList()));
        root.set("initiatives", Nodes.array(count.lines(), CountJson::line));
        return root;
    }

    /** What every document about a count begins with: what was counted, and by which readings. */
    static ObjectNode head(Count count, String format) {
        ObjectNode root = Nodes.object()
                .put("format", format)
                .put("year", count.year().toString())
                .put("revision", count.revision())
                .put("collected-on", count.collectedOn().toString())
                .put("snapshot-sha256", count.snapshotSha256());
        CountChoices choices = count.choices();
        ObjectNode readings = root.putObject("readings");
        readings.put("shared-tool", choices.sharedToolPerBody() ? "par-organisme" : "une-fois")
                .put("target", choices.target().name())
                .put("base", choices.base().toString());
        readings.set("growth", DecimalNode.valueOf(choices.growth()));
        return root;
    }

    static ObjectNode tally(Tally tally) {
        return Nodes.object().put("certain", tally.certain()).put("possible", tally.possible());
    }

    private static ObjectNode group(Group group) {
        ObjectNode node = Nodes.object().put("code", group.code());
        node.setAll(tally(group.tally()));
        return node;
    }

    static ObjectNode target(TargetCheck check) {
        ObjectNode node = Nodes.object()
                .put("reading", check.reading().name())
                .put("name", check.reading().code());
        node.set("threshold", DecimalNode.valueOf(check.threshold()));
        node.put("needed", check.needed()).put("reached", check.reached().code());
        node.set("gap", DecimalNode.valueOf(check.gap()));
        node.set("next-threshold", DecimalNode.valueOf(check.nextThreshold()));
        return node.put("next-needed", check.nextNeeded());
    }

    private static ObjectNode line(CountLine line) {
        ObjectNode node = Nodes.object()
                .put("id", line.initiative())
                .put("name", line.declaration().name())
                .put("body", line.declaration().body())
                .put("portfolio", line.portfolio())
                .put("family", line.family())
                .put("outcome", line.outcome().code())
                .put("basis", line.basis().code());
        ArrayNode rules = node.putArray("because");
        for (Rule.Count rule : line.because()) {
            ObjectNode because = rules.addObject().put("rule", rule.id());
            because.set("reason", Nodes.text(rule.reason()));
            because.set("corpus", Nodes.strings(rule.head().corpus()));
        }
        Nodes.putIfGiven(node, "instead", line.insteadCounted());
        Nodes.putIfGiven(node, "excluded-original", line.excludedOriginal());
        return node;
    }
}
