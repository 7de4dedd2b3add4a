package org.balise.report.json;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.balise.api.assess.DutyFinding;
import org.balise.api.assess.DutyFinding.ProofState;
import org.balise.api.fact.FactDefinition;
import org.balise.api.norm.Gate;
import org.balise.api.norm.Lifecycle.Phase;
import org.balise.api.norm.Role;
import org.balise.api.pack.RuleBook;
import org.balise.api.pack.RuleBook.Citation;
import org.balise.api.rule.Rule.Duty;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Where each duty stands, with its source and the trace that made it apply. */
final class DutyPart {
    private final RuleBook book;
    private final TracePart traces;
    private final Map<String, Citation> citations = new HashMap<>();

    DutyPart(RuleBook book, TracePart traces) {
        this.book = book;
        this.traces = traces;
        book.instruments()
                .values()
                .forEach(instrument -> instrument
                        .provisions()
                        .forEach(provision ->
                                citations.putIfAbsent(provision.corpus(), new Citation(instrument, provision))));
    }

    ObjectNode of(DutyFinding finding) {
        ObjectNode node = Nodes.object().put("id", finding.rule());
        if (book.rules().get(finding.rule()) instanceof Duty duty) {
            norm(node, duty);
        }
        node.put("severity", finding.severity().name());
        node.put("binding", finding.binding());
        node.put("status", finding.status().code());
        node.put("applicability", finding.applicability().code());
        node.put("due-now", finding.dueNow());
        node.set("proofs", Nodes.array(finding.proofs(), this::proof));
        node.set("why", traces.all(finding.why()));
        return node;
    }

    private void norm(ObjectNode node, Duty duty) {
        node.put("kind", duty.head().kind().code());
        node.set("label", Nodes.text(duty.head().title()));
        node.set("says", Nodes.text(duty.says()));
        node.set("remedy", Nodes.text(duty.remedy()));
        node.set("evidence", Nodes.text(duty.evidence()));
        node.set("corpus", Nodes.strings(duty.head().corpus()));
        node.set("citations", citations(duty.head().corpus()));
        node.put("force", duty.force().code());
        if (duty.head().principle() != null) {
            node.put("principle", duty.head().principle().intValue());
        }
        Gate gate = duty.gate();
        if (gate != null) {
            node.put("gate", gate.code());
        }
        node.set("phases", Nodes.strings(phases(gate)));
        node.put("role", duty.role());
        Role role = book.roles().get(duty.role());
        if (role != null) {
            node.set("role-label", Nodes.text(role.title()));
        }
        Nodes.putIfGiven(node, "illustrates", duty.illustrates());
        if (duty.phaseInUntil() != null) {
            node.put("phase-in-until", duty.phaseInUntil().toString());
        }
    }

    /** The phases that lead to the gate of the duty; all of them when it counts at every phase. */
    private List<String> phases(@Nullable Gate gate) {
        return book.lifecycle().phases().stream()
                .filter(phase -> gate == null || phase.nextGate() == gate)
                .map(Phase::code)
                .toList();
    }

    private ArrayNode citations(List<String> corpus) {
        List<Citation> cited = corpus.stream()
                .filter(citations::containsKey)
                .map(citations::get)
                .toList();
        return Nodes.array(cited, citation -> {
            ObjectNode node = Nodes.object()
                    .put("corpus", citation.provision().corpus())
                    .put("instrument", citation.instrument().id());
            node.set("title", Nodes.text(citation.instrument().shortTitle()));
            node.set("number", Nodes.text(citation.provision().number()));
            node.put("status", citation.provision().status());
            Nodes.putIfGiven(node, "url", citation.instrument().url());
            return node;
        });
    }

    private ObjectNode proof(ProofState state) {
        ObjectNode node = Nodes.object().put("fact", state.fact());
        FactDefinition fact = book.facts().get(state.fact());
        if (fact != null) {
            node.set("label", Nodes.text(fact.label()));
        }
        return node.put("given", state.given().code()).put("asked", state.asked());
    }
}
