package org.balise.cli.audit;

import org.balise.core.analysis.replay.Replay;
import org.balise.core.analysis.replay.Replayed;
import org.balise.core.analysis.replay.Result;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The dossiers that a change of rules makes a person look at again: {@code schemas/replay.schema.json}. */
public final class ReplayJson {

    private ReplayJson() {}

    public static ObjectNode document(Replay.Work work) {
        ObjectNode root = JsonNodeFactory.instance.objectNode().put("format", "replay/1");
        root.put("total", work.total());
        ArrayNode changed = root.putArray("changed");
        work.changed().forEach(replayed -> replayed(replayed, changed.addObject()));
        ArrayNode without = root.putArray("without-answers");
        work.withoutAnswers().forEach(without::add);
        return root;
    }

    private static void replayed(Replayed replayed, ObjectNode node) {
        node.put("name", replayed.name())
                .put("body", replayed.body())
                .put("initiative", replayed.initiative())
                .put("as-of", replayed.asOf().toString());
        ArrayNode changes = node.putArray("changes");
        replayed.changes().stream().sorted().forEach(aspect -> changes.add(aspect.code()));
        result(node.putObject("before"), replayed.before());
        Result after = replayed.after();
        if (after != null) {
            result(node.putObject("after"), after);
        }
        ArrayNode reasons = node.putArray("reasons");
        replayed.reasons()
                .forEach(reason -> reasons.addObject()
                        .put("rule", reason.rule())
                        .put("before", reason.before())
                        .put("after", reason.after()));
        ArrayNode parameters = node.putArray("parameters");
        replayed.settings()
                .forEach(setting -> parameters
                        .addObject()
                        .put("parameter", setting.parameter())
                        .put("before", setting.before())
                        .put("after", setting.after()));
    }

    private static void result(ObjectNode node, Result result) {
        node.put("verdict", result.verdict().code())
                .putObject("inherent")
                .put("min", result.inherent().min().name())
                .put("max", result.inherent().max().name());
        node.putObject("residual")
                .put("min", result.residual().min().name())
                .put("max", result.residual().max().name());
    }
}
