package org.balise.cli.environment;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.balise.api.environment.Criterion;
import org.balise.api.environment.Estimate;
import org.balise.api.environment.Estimate.Impact;
import org.balise.api.environment.Phase;
import org.balise.api.environment.Quantity;
import org.cyclonedx.Version;
import org.cyclonedx.model.Component;
import org.cyclonedx.model.OrganizationalEntity;
import org.cyclonedx.model.Property;
import org.cyclonedx.model.component.ModelCard;
import org.cyclonedx.model.component.modelCard.Considerations;
import org.cyclonedx.model.component.modelCard.consideration.EnvironmentalConsideration;
import org.cyclonedx.model.component.modelCard.consideration.consumption.Activity;
import org.cyclonedx.model.component.modelCard.consideration.consumption.EnergyConsumption;
import org.cyclonedx.model.component.modelCard.consideration.consumption.co2.CO2Measure;
import org.cyclonedx.model.component.modelCard.consideration.consumption.energy.EnergyMeasure;
import org.cyclonedx.model.component.modelCard.consideration.consumption.energy.EnergyProvider;
import org.cyclonedx.model.component.modelCard.consideration.consumption.energy.EnergySource;
import org.cyclonedx.util.introspector.VersionJsonAnnotationIntrospector;

/**
 * The estimate as a CycloneDX 1.6 bill of materials with its environmental block. The format has one number where we
 * have three: the central one is given, and the bounds are properties beside it. Nothing else loads this library.
 */
public final class CycloneDxFile {
    private static final double KILOGRAMS_PER_TONNE = 1000;
    private static final Map<Phase, Activity> ACTIVITIES =
            Map.of(Phase.DEVELOPMENT, Activity.TRAINING, Phase.USE, Activity.INFERENCE, Phase.STORAGE, Activity.OTHER);

    private CycloneDxFile() {}

    /**
     * Writes the document.
     *
     * @param name of the initiative
     * @param place where its electricity comes from, as people call it
     */
    public static byte[] write(Estimate estimate, String name, String place) {
        EnvironmentalConsideration environment = new EnvironmentalConsideration();
        List<EnergyConsumption> consumptions = new ArrayList<>();
        for (Phase phase : List.of(Phase.DEVELOPMENT, Phase.USE, Phase.STORAGE)) {
            Quantity energy = of(estimate, Criterion.ENERGY, phase);
            Quantity carbon = of(estimate, Criterion.CARBON, phase);
            if (energy.value().max() > 0) {
                consumptions.add(consumption(phase, energy, carbon, place));
            }
        }
        environment.setEnergyConsumptions(consumptions);
        environment.setProperties(properties(estimate));
        Considerations considerations = new Considerations();
        considerations.setEnvironmentalConsiderations(environment);
        ModelCard card = new ModelCard();
        card.setConsiderations(considerations);
        Component component = new Component();
        component.setType(Component.Type.MACHINE_LEARNING_MODEL);
        component.setName(name);
        component.setModelCard(card);
        return document(component);
    }

    /** The generator of the library would bring its own validator along, which no output needs. */
    private static byte[] document(Component component) {
        ObjectMapper mapper = new ObjectMapper();
        mapper.setAnnotationIntrospector(new VersionJsonAnnotationIntrospector(Version.VERSION_16));
        ObjectNode root = mapper.createObjectNode()
                .put("bomFormat", "CycloneDX")
                .put("specVersion", Version.VERSION_16.getVersionString())
                .put("version", 1);
        root.putArray("components").add(mapper.<ObjectNode>valueToTree(component));
        return (root.toPrettyString().replace("\r\n", "\n") + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static Quantity of(Estimate estimate, Criterion criterion, Phase phase) {
        Impact impact = estimate.impacts().get(criterion);
        Quantity part = impact == null ? null : impact.phases().get(phase);
        return part == null ? Quantity.exactly(0, criterion.unit()) : part;
    }

    private static EnergyConsumption consumption(Phase phase, Quantity energy, Quantity carbon, String place) {
        EnergyProvider provider = new EnergyProvider();
        OrganizationalEntity organization = new OrganizationalEntity();
        organization.setName(place);
        provider.setOrganization(organization);
        provider.setEnergySource(EnergySource.UNKNOWN);
        provider.setEnergyProvided(measure(energy));
        EnergyConsumption consumption = new EnergyConsumption();
        consumption.setActivity(ACTIVITIES.getOrDefault(phase, Activity.OTHER));
        consumption.setEnergyProviders(List.of(provider));
        consumption.setActivityEnergyCost(measure(energy));
        CO2Measure co2 = new CO2Measure();
        co2.setValue(carbon.value().central() / KILOGRAMS_PER_TONNE);
        co2.setUnit(org.cyclonedx.model.component.modelCard.consideration.consumption.co2.Unit.TCO2EQ);
        consumption.setCo2CostEquivalent(co2);
        List<Property> properties = new ArrayList<>();
        bounds(properties, "balise:" + phase.code() + ":energy", energy);
        bounds(properties, "balise:" + phase.code() + ":carbon", carbon);
        consumption.setProperties(properties);
        return consumption;
    }

    private static EnergyMeasure measure(Quantity energy) {
        EnergyMeasure measure = new EnergyMeasure();
        measure.setValue(energy.value().central());
        measure.setUnit(org.cyclonedx.model.component.modelCard.consideration.consumption.energy.Unit.KWH);
        return measure;
    }

    private static List<Property> properties(Estimate estimate) {
        List<Property> properties = new ArrayList<>();
        properties.add(new Property(
                "balise:method",
                estimate.method().id() + " " + estimate.method().version()));
        properties.add(new Property("balise:carbon-family", "life-cycle"));
        estimate.impacts()
                .forEach((criterion, impact) -> bounds(properties, "balise:total:" + criterion.code(), impact.total()));
        estimate.exclusions().forEach(code -> properties.add(new Property("balise:excluded", code)));
        return properties;
    }

    private static void bounds(List<Property> properties, String name, Quantity quantity) {
        String unit = " " + quantity.unit().code();
        properties.add(new Property(name + ":min", quantity.value().min() + unit));
        properties.add(new Property(name + ":central", quantity.value().central() + unit));
        properties.add(new Property(name + ":max", quantity.value().max() + unit));
    }
}
