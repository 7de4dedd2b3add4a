package org.balise.report.json;

import org.balise.api.answer.Answer;
import org.balise.api.answer.AnswerValue;
import org.balise.api.answer.AnswerValue.Choice;
import org.balise.api.answer.AnswerValue.Choices;
import org.balise.api.answer.AnswerValue.FreeText;
import org.balise.api.answer.AnswerValue.OnDate;
import org.balise.api.answer.AnswerValue.Quantity;
import org.balise.api.answer.AnswerValue.YesNo;
import org.balise.api.answer.Dossier;
import org.balise.api.answer.Evidence;
import org.balise.api.fact.FactType;
import tools.jackson.databind.node.DecimalNode;
import tools.jackson.databind.node.ObjectNode;

/** The dossier in full, so that whoever holds the assessment can make it again. */
final class DossierPart {
    /** The type written for “je ne sais pas”, whatever the type of the question. */
    static final String UNKNOWN = "unknown";

    private DossierPart() {}

    static ObjectNode of(Dossier dossier) {
        ObjectNode node = Nodes.object()
                .put("questionnaire", dossier.questionnaire())
                .put("as-of", dossier.asOf().toString());
        node.set("answers", Nodes.array(dossier.answers().values().stream().toList(), DossierPart::answer));
        return node;
    }

    private static ObjectNode answer(Answer answer) {
        ObjectNode node = Nodes.object().put("question", answer.question());
        value(node, answer.value());
        if (answer.rationale() != null) {
            ObjectNode rationale = node.putObject("rationale");
            Nodes.putIfGiven(rationale, "fr", answer.rationale().fr());
            Nodes.putIfGiven(rationale, "en", answer.rationale().en());
        }
        if (!answer.evidence().isEmpty()) {
            node.set("evidence", Nodes.array(answer.evidence(), DossierPart::evidence));
        }
        Nodes.putIfGiven(node, "author", answer.author());
        if (answer.date() != null) {
            node.put("date", answer.date().toString());
        }
        return node;
    }

    private static void value(ObjectNode node, AnswerValue value) {
        if (value instanceof YesNo given) {
            node.put("type", FactType.YES_NO.code()).put("value", given.yes());
        } else if (value instanceof Choice given) {
            node.put("type", FactType.ONE_OF.code()).put("value", given.option());
        } else if (value instanceof Choices given) {
            node.put("type", FactType.SOME_OF.code());
            node.set("value", Nodes.strings(given.options()));
        } else if (value instanceof Quantity given) {
            node.put("type", FactType.AMOUNT.code());
            node.set("value", DecimalNode.valueOf(given.value()));
        } else if (value instanceof FreeText given) {
            node.put("type", FactType.TEXT.code()).put("value", given.text());
        } else if (value instanceof OnDate given) {
            node.put("type", FactType.DATE.code()).put("value", given.date().toString());
        } else {
            node.put("type", UNKNOWN);
        }
    }

    private static ObjectNode evidence(Evidence evidence) {
        ObjectNode node = Nodes.object();
        Nodes.putIfGiven(node, "title", evidence.title());
        Nodes.putIfGiven(node, "link", evidence.link());
        Nodes.putIfGiven(node, "file", evidence.file());
        Nodes.putIfGiven(node, "sha256", evidence.sha256());
        return node;
    }
}
