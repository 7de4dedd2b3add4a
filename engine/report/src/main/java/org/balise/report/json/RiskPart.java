package org.balise.report.json;

import java.util.stream.IntStream;
import org.balise.api.assess.Risk;
import org.balise.api.assess.Risk.FloorFinding;
import org.balise.api.assess.Risk.LedgerLine;
import org.balise.api.assess.Risk.PrincipleRisk;
import org.balise.api.norm.Principle;
import org.balise.api.pack.RuleBook;
import org.balise.api.rule.Rule;
import org.balise.api.rule.Rule.Factor;
import org.balise.api.rule.Rule.Measure;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.DecimalNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The ledger, the levels, the floors and how firm they are. */
final class RiskPart {
    private final RuleBook book;
    private final TracePart traces;

    RiskPart(RuleBook book, TracePart traces) {
        this.book = book;
        this.traces = traces;
    }

    ObjectNode of(Risk risk) {
        ObjectNode node = Nodes.object();
        node.set("inherent", Nodes.levels(risk.inherent()));
        node.set("residual", Nodes.levels(risk.residual()));
        node.set("principles", Nodes.array(risk.principles(), this::principle));
        node.set("floors", Nodes.array(risk.floors(), this::floor));
        ObjectNode robustness = node.putObject("robustness")
                .put("trials", risk.robustness().trials())
                .put("kept", risk.robustness().kept());
        if (risk.robustness().toNextLevel() != null) {
            robustness.set(
                    "to-next-level",
                    DecimalNode.valueOf(risk.robustness().toNextLevel().toDecimal()));
        }
        return node;
    }

    private ObjectNode principle(PrincipleRisk risk) {
        ObjectNode node = Nodes.object().put("number", risk.number());
        Principle principle = book.principles().get(risk.number());
        if (principle != null) {
            node.set("label", Nodes.text(principle.title()));
        }
        node.set("exposure", Nodes.points(risk.exposure()));
        node.set("exposure-cap", Nodes.points(risk.exposureCap()));
        node.set("residual", Nodes.points(risk.residual()));
        node.set("residual-cap", Nodes.points(risk.residualCap()));
        node.set("inherent-level", Nodes.levels(risk.inherentLevel()));
        node.set("residual-level", Nodes.levels(risk.residualLevel()));
        node.set("lines", Nodes.array(risk.lines(), this::line));
        return node;
    }

    private ObjectNode line(LedgerLine line) {
        ObjectNode node = Nodes.object().put("rule", line.rule());
        Rule rule = book.rules().get(line.rule());
        if (rule instanceof Factor factor) {
            node.set("label", Nodes.text(factor.head().title()));
            node.set("reason", Nodes.text(factor.reason()));
            node.put("category", factor.category());
        }
        node.put("applicability", line.applicability().code());
        node.set("weight", DecimalNode.valueOf(line.weight().toDecimal()));
        node.set("exposure", Nodes.points(line.exposure()));
        node.set("residual", Nodes.points(line.residual()));
        node.set("measures", measures(line, rule));
        node.set("why", traces.all(line.why()));
        return node;
    }

    private static ArrayNode measures(LedgerLine line, @Nullable Rule rule) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        if (rule instanceof Factor factor) {
            int count = Math.min(factor.measures().size(), line.measures().size());
            IntStream.range(0, count).forEach(i -> {
                Measure measure = factor.measures().get(i);
                ObjectNode node = array.addObject();
                node.set("facts", Nodes.strings(measure.proof().facts()));
                node.put("weight", measure.weight());
                node.set("corpus", Nodes.strings(measure.corpus()));
                node.put("given", line.measures().get(i).code());
            });
        }
        return array;
    }

    private ObjectNode floor(FloorFinding finding) {
        ObjectNode node = Nodes.object().put("rule", finding.rule());
        if (book.rules().get(finding.rule()) instanceof Rule.Floor floor) {
            node.set("label", Nodes.text(floor.head().title()));
            node.set("reason", Nodes.text(floor.reason()));
            node.put("minimum", floor.minimum().name());
            node.set("lifted-by", Nodes.strings(floor.liftedBy()));
        }
        node.put("applicability", finding.applicability().code());
        node.put("lifted", finding.lifted().code());
        node.set("why", traces.all(finding.why()));
        return node;
    }
}
