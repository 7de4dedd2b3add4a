package org.balise.cli.explain;

import java.util.List;
import org.balise.api.answer.Answer;
import org.balise.api.answer.Dossier;
import org.balise.api.assess.DutyFinding;
import org.balise.api.assess.Trace;
import org.balise.api.assess.Trace.TracedFact;
import org.balise.api.pack.RuleBook;
import org.balise.api.rule.Rule;
import org.balise.api.text.Bilingual;
import org.balise.cli.text.AnswerText;
import org.balise.core.explain.why.RuleStanding;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Rules, questions and answers as JSON: the parts that all explanations share. */
final class RuleJson {
    private final RuleBook book;
    private final Dossier dossier;

    RuleJson(RuleBook book, Dossier dossier) {
        this.book = book;
        this.dossier = dossier;
    }

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static ObjectNode text(Bilingual text) {
        return object().put("fr", text.fr()).put("en", text.en());
    }

    ObjectNode standing(RuleStanding standing) {
        ObjectNode node = rule(standing.rule());
        node.put("state", standing.state().code());
        DutyFinding duty = standing.duty();
        if (duty != null) {
            node.put("status", duty.status().code());
        }
        if (standing.line() != null) {
            node.put("points", standing.line().weight().toDecimal());
            node.put("remaining", standing.line().residual().max().toDecimal());
        }
        if (standing.rule() instanceof Rule.Floor floor) {
            node.put("minimum", floor.minimum().name());
        }
        ArrayNode because = node.putArray("because");
        standing.ways().forEach(way -> because.add(way(way)));
        if (duty != null) {
            ArrayNode proofs = node.putArray("proofs");
            duty.proofs()
                    .forEach(proof -> proofs.addObject()
                            .put("proof", proof.fact())
                            .put("given", proof.given().code())
                            .put("asked", proof.asked()));
        }
        return node;
    }

    ObjectNode rule(Rule rule) {
        ObjectNode node =
                object().put("rule", rule.id()).put("kind", rule.head().kind().code());
        node.set("title", text(rule.head().title()));
        ArrayNode norms = node.putArray("norms");
        for (String corpus : rule.head().corpus()) {
            ObjectNode norm = norms.addObject().put("corpus", corpus);
            book.citation(corpus).ifPresent(citation -> {
                norm.set("text", text(citation.instrument().shortTitle()));
                norm.set("number", text(citation.provision().number()));
            });
        }
        ObjectNode inForce = node.putObject("in-force");
        inForce.put("from", rule.head().inForce().from().toString());
        if (rule.head().inForce().to() != null) {
            inForce.put("to", rule.head().inForce().to().toString());
        }
        inForce.put("from-read", rule.head().inForce().fromRead());
        return node;
    }

    private ObjectNode way(Trace way) {
        ObjectNode node = object().put("certain", way.certain());
        ArrayNode all = node.putArray("answers");
        ArrayNode concluded = node.putArray("conclusions");
        for (TracedFact fact : way.facts()) {
            if (fact.derivedFrom().isEmpty()) {
                said(fact.questions(), all);
            } else {
                Rule rule = book.rules().get(fact.fact().fact());
                if (rule != null) {
                    ObjectNode conclusion = rule(rule);
                    conclusion.set("because", way(fact.derivedFrom().get(0)));
                    concluded.add(conclusion);
                }
            }
        }
        return node;
    }

    private void said(List<String> questions, ArrayNode into) {
        questions.stream()
                .filter(question -> dossier.answers().containsKey(question))
                .findFirst()
                .or(() -> questions.stream().findFirst())
                .ifPresent(question -> into.add(question(question)));
    }

    /** A question with its answer; without an answer when there is none. */
    ObjectNode question(String id) {
        ObjectNode node = object().put("question", id);
        book.questionnaire().question(id).ifPresent(question -> node.set("text", text(question.text())));
        answer(dossier.answers().get(id), node);
        return node;
    }

    private static void answer(@Nullable Answer answer, ObjectNode node) {
        if (answer != null) {
            node.put("answer", AnswerText.of(answer.value()));
        }
    }
}
