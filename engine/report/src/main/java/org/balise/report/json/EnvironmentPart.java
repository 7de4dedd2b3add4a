package org.balise.report.json;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import org.balise.api.environment.Estimate;
import org.balise.api.environment.Estimate.Band;
import org.balise.api.environment.Estimate.Costs;
import org.balise.api.environment.Estimate.EnergyClass;
import org.balise.api.environment.Estimate.Equivalence;
import org.balise.api.environment.Estimate.FunctionalUnit;
import org.balise.api.environment.Estimate.Impact;
import org.balise.api.environment.Estimate.LeverGain;
import org.balise.api.environment.Input;
import org.balise.api.environment.Quantity;
import tools.jackson.databind.node.DecimalNode;
import tools.jackson.databind.node.ObjectNode;

/** The estimate of the environmental impact, every figure with its unit. */
public final class EnvironmentPart {
    /** Six digits are more than any of these figures can bear; they keep the bytes the same everywhere. */
    private static final MathContext DIGITS = new MathContext(6);

    private EnvironmentPart() {}

    /** The estimate as the assessment holds it. */
    public static ObjectNode of(Estimate estimate) {
        ObjectNode node = Nodes.object()
                .put("method", estimate.method().id())
                .put("method-version", estimate.method().version())
                .put("state", estimate.state().code());
        ObjectNode impacts = node.putObject("impacts");
        estimate.impacts().forEach((criterion, impact) -> impacts.set(criterion.code(), impact(impact)));
        ObjectNode carbon = node.putObject("carbon-of-electricity");
        estimate.carbonOfUse().forEach((family, sum) -> carbon.set(family.code(), quantity(sum)));
        ObjectNode bands = node.putObject("levels");
        estimate.bands().forEach((criterion, band) -> bands.set(criterion.code(), band(band)));
        node.set("level", band(estimate.level()));
        EnergyClass energyClass = estimate.energyClass();
        if (energyClass != null) {
            node.set("energy-class", energyClass(energyClass));
        }
        node.set("functional-unit", unit(estimate.unit()));
        node.set("inputs", Nodes.array(estimate.inputs(), EnvironmentPart::input));
        node.set(
                "influences",
                Nodes.array(
                        estimate.influences(),
                        influence -> Nodes.object()
                                .put("code", influence.code())
                                .set(
                                        "factor",
                                        decimal(influence.factor().value().central()))));
        node.set("levers", Nodes.array(estimate.levers(), EnvironmentPart::lever));
        node.set("equivalences", Nodes.array(estimate.equivalences(), EnvironmentPart::equivalence));
        node.set("costs", costs(estimate.costs()));
        node.set("warnings", Nodes.strings(estimate.warnings()));
        node.set("exclusions", Nodes.strings(estimate.exclusions()));
        node.set("to-answer", Nodes.strings(estimate.toAnswer()));
        return node;
    }

    private static ObjectNode impact(Impact impact) {
        ObjectNode node = quantity(impact.total()).put("mark", impact.mark().code());
        ObjectNode phases = node.putObject("phases");
        impact.phases().forEach((phase, sum) -> phases.set(phase.code(), quantity(sum)));
        return node;
    }

    private static ObjectNode quantity(Quantity quantity) {
        ObjectNode node = Nodes.object();
        node.set("min", decimal(quantity.value().min()));
        node.set("central", decimal(quantity.value().central()));
        node.set("max", decimal(quantity.value().max()));
        return node.put("unit", quantity.unit().code());
    }

    private static DecimalNode decimal(double value) {
        BigDecimal rounded = new BigDecimal(value).round(DIGITS).stripTrailingZeros();
        return DecimalNode.valueOf(rounded.scale() < 0 ? rounded.setScale(0) : rounded);
    }

    private static ObjectNode band(Band band) {
        return Nodes.object()
                .put("min", band.min())
                .put("central", band.central())
                .put("max", band.max());
    }

    private static ObjectNode energyClass(EnergyClass energyClass) {
        ObjectNode node = Nodes.object()
                .put("min", String.valueOf(energyClass.min()))
                .put("central", String.valueOf(energyClass.central()))
                .put("max", String.valueOf(energyClass.max()));
        node.set("energy", quantity(energyClass.energy()));
        return node;
    }

    private static ObjectNode unit(FunctionalUnit unit) {
        ObjectNode node = Nodes.object().put("code", unit.code());
        node.set("per-year", decimal(unit.perYear().value().central()));
        node.put("declared", unit.declared());
        Quantity carbon = unit.carbon();
        if (carbon != null) {
            node.set("carbon", quantity(carbon));
        }
        return node;
    }

    private static ObjectNode input(Input input) {
        ObjectNode node = Nodes.object().put("question", input.question());
        node.set("value", quantity(input.value()));
        node.put("origin", input.origin().code());
        if (input.standing() != null) {
            node.put("standing", input.standing().code());
        }
        if (input.source() != null) {
            node.set("source", Nodes.text(input.source()));
        }
        if (input.year() != null) {
            node.put("year", input.year().intValue());
        }
        return node;
    }

    private static ObjectNode lever(LeverGain gain) {
        ObjectNode node = Nodes.object().put("code", gain.code());
        node.set("energy-left", decimal(gain.energyLeft().value().central()));
        node.set("carbon-left", decimal(gain.carbonLeft().value().central()));
        return node;
    }

    private static ObjectNode equivalence(Equivalence equivalence) {
        ObjectNode node = Nodes.object()
                .put("code", equivalence.code())
                .put("criterion", equivalence.criterion().code());
        node.set("amount", quantity(equivalence.amount()));
        return node;
    }

    private static ObjectNode costs(Costs costs) {
        ObjectNode node = Nodes.object();
        Nodes.putIfGiven(node, "prices-on", costs.pricesOn());
        ObjectNode amounts = node.putObject("amounts");
        for (Map.Entry<String, Quantity> amount : costs.amounts().entrySet()) {
            amounts.set(amount.getKey(), quantity(amount.getValue()));
        }
        return node;
    }
}
