package org.balise.cli.replay;

import java.util.List;
import org.balise.api.assess.DutyStatus;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A result without its sentences: the answers, and what was said of them in codes. It is read as a whole one is, and takes
 * some thirty times less room, so that a registry can keep it for every initiative.
 */
public final class AbridgedResult {
    private static final List<String> WHOLE = List.of("format", "receipt", "dossier", "risk", "advice");

    private AbridgedResult() {}

    /**
     * The abridged document; the same result gives the same text.
     *
     * @param result as {@code evaluer --json} writes it
     */
    public static String of(JsonNode result) {
        ObjectNode kept = JsonNodeFactory.instance.objectNode();
        WHOLE.forEach(key -> kept.set(key, result.path(key)));
        ArrayNode duties = kept.putArray("duties");
        for (JsonNode duty : result.path("duties")) {
            String status = duty.path("status").asString("");
            if (!status.equals(DutyStatus.NOT_APPLICABLE.code())) {
                duties.addObject().put("id", duty.path("id").asString("")).put("status", status);
            }
        }
        return JsonMapper.shared().writeValueAsString(kept);
    }
}
