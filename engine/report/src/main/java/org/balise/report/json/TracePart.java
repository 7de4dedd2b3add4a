package org.balise.report.json;

import java.util.List;
import org.balise.api.answer.Answer;
import org.balise.api.answer.AnswerValue.Unknown;
import org.balise.api.answer.Dossier;
import org.balise.api.assess.Trace;
import org.balise.api.assess.Trace.TracedFact;
import org.balise.api.fact.Amount;
import org.balise.api.fact.Fact;
import org.balise.api.fact.No;
import org.balise.api.fact.Selected;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.DecimalNode;
import tools.jackson.databind.node.ObjectNode;

/** How a rule came to apply: rule → facts → answers → questions. */
final class TracePart {
    private final Dossier dossier;

    TracePart(Dossier dossier) {
        this.dossier = dossier;
    }

    ArrayNode all(List<Trace> traces) {
        return Nodes.array(traces, this::trace);
    }

    private ObjectNode trace(Trace trace) {
        ObjectNode node = Nodes.object()
                .put("rule", trace.rule())
                .put("alternative", trace.alternative())
                .put("certain", trace.certain());
        node.set("facts", Nodes.array(trace.facts(), this::fact));
        return node;
    }

    private ObjectNode fact(TracedFact traced) {
        ObjectNode node = Nodes.object().put("fact", traced.fact().fact());
        held(node, traced.fact());
        node.put("certain", traced.certain());
        node.set("questions", Nodes.array(traced.questions(), this::question));
        node.set("derived-from", all(traced.derivedFrom()));
        return node;
    }

    private static void held(ObjectNode node, Fact fact) {
        if (fact instanceof Selected selected) {
            node.put("holds", "selected").put("option", selected.option());
        } else if (fact instanceof Amount amount) {
            node.put("holds", "amount").set("value", DecimalNode.valueOf(amount.value()));
        } else {
            node.put("holds", fact instanceof No ? "no" : "yes");
        }
    }

    /** The state of the answer and not its value, which the dossier of the same document gives. */
    private ObjectNode question(String question) {
        Answer answer = dossier.answers().get(question);
        String state = "answered";
        if (answer == null) {
            state = "unanswered";
        } else if (answer.value() instanceof Unknown) {
            state = DossierPart.UNKNOWN;
        }
        return Nodes.object().put("question", question).put("answer", state);
    }
}
