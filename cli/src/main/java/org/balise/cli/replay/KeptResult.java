package org.balise.cli.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A result as it was kept: a JSON document. */
public final class KeptResult {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private KeptResult() {}

    /** A pack whose version or digest is not the one of the receipt. */
    public record ChangedPack(String id, String was, String is) {}

    /**
     * The document as a tree.
     *
     * @throws tools.jackson.core.JacksonException when it is not JSON
     */
    public static JsonNode read(byte[] json) {
        return MAPPER.readTree(json);
    }

    /** The packs that differ between the two receipts, by id; an absent pack has an empty stamp. */
    public static List<ChangedPack> changedPacks(JsonNode was, JsonNode is) {
        List<ChangedPack> changed = new ArrayList<>();
        List<JsonNode> before = packs(was);
        List<JsonNode> after = packs(is);
        for (JsonNode pack : before) {
            String now = stamp(find(after, id(pack)));
            if (!stamp(pack).equals(now)) {
                changed.add(new ChangedPack(id(pack), stamp(pack), now));
            }
        }
        for (JsonNode pack : after) {
            if (find(before, id(pack)).isMissingNode()) {
                changed.add(new ChangedPack(id(pack), "", stamp(pack)));
            }
        }
        return List.copyOf(changed);
    }

    /** The day on which the signatures of the packs were verified; nothing when none was. */
    public static Optional<String> signaturesCheckedOn(JsonNode result) {
        return packs(result).stream()
                .map(pack -> pack.path("signature").path("checked-on").asString(""))
                .filter(day -> !day.isEmpty())
                .findFirst();
    }

    /** The same result without a word of signatures. */
    public static JsonNode withoutSignatures(JsonNode result) {
        JsonNode copy = result.deepCopy();
        copy.at("/receipt/packs").forEach(pack -> {
            if (pack instanceof ObjectNode object) {
                object.remove("signature");
            }
        });
        return copy;
    }

    private static List<JsonNode> packs(JsonNode result) {
        List<JsonNode> packs = new ArrayList<>();
        result.at("/receipt/packs").forEach(packs::add);
        return packs;
    }

    private static JsonNode find(List<JsonNode> packs, String id) {
        return packs.stream()
                .filter(pack -> id(pack).equals(id))
                .findFirst()
                .orElseGet(tools.jackson.databind.node.MissingNode::getInstance);
    }

    private static String id(JsonNode pack) {
        return pack.path("id").asString("");
    }

    private static String stamp(JsonNode pack) {
        return pack.isMissingNode()
                ? ""
                : pack.path("version").asString("") + " " + pack.path("sha256").asString("");
    }
}
