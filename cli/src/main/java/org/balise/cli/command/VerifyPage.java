package org.balise.cli.command;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.balise.cli.replay.Difference;
import org.balise.cli.replay.KeptResult;
import org.balise.cli.terminal.Page;
import org.balise.cli.text.Messages;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Says to a person whether a kept result is made again, or else what changed in the level, the advice and the duties. */
final class VerifyPage {
    private final Messages messages;
    private final Page page;

    VerifyPage(Messages messages, Page page) {
        this.messages = messages;
        this.page = page;
    }

    void identical(Path file) {
        page.toned(Page.Tone.GOOD, messages.text("verifier.identical", file));
        page.paragraph(messages.text("verifier.same-result"));
    }

    /**
     * Says what differs.
     *
     * @param was the result that was kept
     * @param is the result made again
     */
    void different(Path file, JsonNode was, JsonNode is, List<Difference> differences) {
        page.toned(Page.Tone.BAD, messages.text("verifier.different", file));
        page.paragraph(messages.count("verifier.places", differences.size()));
        for (KeptResult.ChangedPack pack : KeptResult.changedPacks(was, is)) {
            page.paragraph(messages.text("verifier.pack", pack.id(), stamp(pack.was()), stamp(pack.is())));
        }
        page.blank();
        int said = changed(messages.text("verifier.level"), level(was), level(is))
                + changed(messages.text("verifier.advice"), advice(was), advice(is))
                + duties(was, is);
        page.paragraph(messages.text(said == 0 ? "verifier.elsewhere" : "verifier.all"));
    }

    private int duties(JsonNode was, JsonNode is) {
        Map<String, JsonNode> before = byId(was);
        Map<String, JsonNode> after = byId(is);
        Set<String> ids = new LinkedHashSet<>(before.keySet());
        ids.addAll(after.keySet());
        int said = 0;
        for (String id : ids) {
            JsonNode known = before.containsKey(id) ? before.get(id) : after.get(id);
            String title = known == null
                    ? ""
                    : known.at("/label/" + messages.language().tag()).asString("");
            said += changed(messages.text("explain.titled", title, id), status(before.get(id)), status(after.get(id)));
        }
        return said;
    }

    private static Map<String, JsonNode> byId(JsonNode result) {
        Map<String, JsonNode> duties = new LinkedHashMap<>();
        result.path("duties").forEach(duty -> duties.put(duty.path("id").asString(""), duty));
        return duties;
    }

    private String status(@Nullable JsonNode duty) {
        return duty == null
                ? messages.text("verifier.nothing")
                : words("comparer.state.", duty.path("status").asString(""));
    }

    private String level(JsonNode result) {
        JsonNode residual = result.at("/risk/residual");
        String least = residual.path("min").asString("");
        String most = residual.path("max").asString("");
        return least.equals(most) ? most : messages.text("levels.between", least, most);
    }

    private String advice(JsonNode result) {
        return words("verdict.", result.at("/advice/verdict").asString(""));
    }

    /** The words for a code; the code itself when a kept file holds one that is not known. */
    private String words(String prefix, String code) {
        return messages.find(prefix + code).orElse(code);
    }

    /** How many differences were said: one or none. */
    private int changed(String what, String was, String is) {
        if (was.equals(is)) {
            return 0;
        }
        page.hanging("  - ", messages.text("verifier.changed", what, was, is));
        return 1;
    }

    private String stamp(String value) {
        return value.isEmpty() ? messages.text("verifier.nothing") : value;
    }
}
