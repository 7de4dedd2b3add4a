package org.balise.cli.audit;

import org.balise.api.answer.Dossier;
import org.balise.api.text.Bilingual;
import org.balise.core.analysis.Finding;
import org.balise.core.analysis.prove.Verification;
import org.balise.core.problem.Place;
import org.balise.core.yaml.Acknowledgement;
import org.balise.core.yaml.DossierWriter;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What a verification of the rules found, for a program: {@code schemas/verification.schema.json}. */
public final class VerificationJson {

    private VerificationJson() {}

    public static ObjectNode document(Verification verification) {
        ObjectNode root = JsonNodeFactory.instance.objectNode().put("format", "verification/1");
        root.put("proved", verification.proved());
        Verification.Size size = verification.size();
        root.putObject("size")
                .put("rules", size.rules())
                .put("questions", size.questions())
                .put("cases", size.cases())
                .put("dossiers", verification.dossiers());
        int open = verification.open().size();
        root.putObject("totals")
                .put("open", open)
                .put("acknowledged", verification.findings().size() - open);
        ArrayNode findings = root.putArray("findings");
        verification.findings().forEach(finding -> finding(finding, findings.addObject()));
        return root;
    }

    private static void finding(Finding finding, ObjectNode node) {
        node.put("source", finding.source().code()).put("code", finding.code());
        place(node, finding.place());
        ArrayNode about = node.putArray("about");
        finding.about().forEach(about::add);
        text(node.putObject("text"), finding.text());
        Dossier example = finding.example();
        if (example != null) {
            node.put("example", DossierWriter.write(example));
        }
        Acknowledgement by = finding.acknowledged();
        if (by != null) {
            ObjectNode acknowledged =
                    node.putObject("acknowledged").put("on", by.on().toString());
            text(acknowledged.putObject("reason"), by.reason());
        }
    }

    static void place(ObjectNode node, Place place) {
        node.put("file", place.file()).put("line", place.line()).put("column", place.column());
    }

    static void text(ObjectNode node, Bilingual text) {
        node.put("fr", text.fr()).put("en", text.en());
    }
}
