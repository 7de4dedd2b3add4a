package org.balise.report.disclosure;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.balise.api.disclosure.FieldValue;
import org.balise.api.pack.PackStamp;
import org.balise.api.text.Bilingual;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The public record for programs, as {@code schemas/transparency-record.schema.json} describes it. */
final class RecordJson {
    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");
    private static final ObjectWriter WRITER = JsonMapper.shared()
            .writer()
            .with(new DefaultPrettyPrinter().withObjectIndenter(INDENT).withArrayIndenter(INDENT));

    private RecordJson() {}

    static byte[] write(RecordModel model) {
        ObjectNode root = JsonNodeFactory.instance.objectNode().put("format", "transparency-record/1");
        root.put("as-of", model.receipt().asOf().toString());
        fields(root.putObject("plain"), model.plain());
        fields(root.putObject("detailed"), model.detailed());
        if (!model.ground().isEmpty()) {
            text(root.putObject("withholding-ground"), model.ground().get(0));
        }
        disclosures(root.putArray("disclosures"), model.disclosures());
        rules(root.putObject("rules"), model);
        return (WRITER.writeValueAsString(root) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static void fields(ObjectNode tier, List<FieldValue> values) {
        for (FieldValue value : values) {
            ObjectNode node = tier.putObject(value.field().id());
            both(node.putObject("label"), value.field().label());
            node.put("state", value.state().code());
            if (!RecordModel.withheld(value)) {
                text(node.putObject("text"), value);
            }
        }
    }

    /** The English text is left out when there is none: the French one is then the only one. */
    private static void text(ObjectNode node, FieldValue value) {
        node.put("fr", value.french());
        String english = value.english();
        if (english != null) {
            node.put("en", english);
        }
    }

    private static void both(ObjectNode node, Bilingual text) {
        node.put("fr", text.fr()).put("en", text.en());
    }

    private static void disclosures(ArrayNode array, List<RecordModel.Made> disclosures) {
        for (RecordModel.Made made : disclosures) {
            ObjectNode node = array.addObject().put("id", made.due().kind().id());
            both(node.putObject("title"), made.due().kind().title());
            both(node.putObject("audience"), made.due().kind().audience());
            both(node.putObject("moment"), made.due().kind().moment());
            both(node.putObject("means"), made.due().kind().means());
            node.put("applicability", made.due().applicability().code());
            ArrayNode sources = node.putArray("sources");
            made.sources().forEach(source -> both(sources.addObject(), source));
        }
    }

    private static void rules(ObjectNode node, RecordModel model) {
        node.put("engine", model.receipt().engineVersion());
        ArrayNode packs = node.putArray("packs");
        for (PackStamp pack : model.receipt().packs()) {
            packs.addObject()
                    .put("id", pack.id())
                    .put("version", pack.version())
                    .put("sha256", pack.sha256());
        }
        node.put("questionnaire", model.receipt().questionnaire())
                .put("questionnaire-version", model.receipt().questionnaireVersion())
                .put("answers-sha256", model.receipt().answersSha256());
    }
}
