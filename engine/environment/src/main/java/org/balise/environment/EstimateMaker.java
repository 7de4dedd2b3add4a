package org.balise.environment;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.balise.api.environment.Criterion;
import org.balise.api.environment.Estimate;
import org.balise.api.environment.Estimate.Band;
import org.balise.api.environment.Estimate.EnergyClass;
import org.balise.api.environment.Estimate.FunctionalUnit;
import org.balise.api.environment.Estimate.Impact;
import org.balise.api.environment.Estimate.Influence;
import org.balise.api.environment.Estimate.Method;
import org.balise.api.environment.Estimate.State;
import org.balise.api.environment.Family;
import org.balise.api.environment.Input;
import org.balise.api.environment.Interval;
import org.balise.api.environment.Origin;
import org.balise.api.environment.Phase;
import org.balise.api.environment.Quantity;
import org.balise.api.environment.Unit;
import org.balise.api.spi.FactDeriver.Given;
import org.jspecify.annotations.Nullable;

/** Puts an estimate together for people. */
final class EstimateMaker {
    static final Method METHOD = new Method(EnvironmentDeriver.METHOD, EnvironmentDeriver.VERSION);
    private static final List<String> ABOUT_USE = List.of(
            "env.machines",
            "env.taille-modele",
            "env.utilisateurs",
            "env.requetes-par-jour",
            "env.entrainement",
            "env.produit",
            "env.sortie",
            "env.serveurs-reserves",
            "env.kwh-mesures",
            "env.heures-calcul",
            "env.heures-coeur",
            "env.jetons-par-mois");

    private static final int MOST_INFLUENCES = 3;

    private final Given given;
    private final References references;
    private final Scale scale;
    private final Supplier<Band> reach;
    private final Replies replies;

    /**
     * @param reach the levels that rules can conclude from
     */
    EstimateMaker(Given given, References references, Scale scale, Supplier<Band> reach) {
        this.given = given;
        this.references = references;
        this.scale = scale;
        this.reach = reach;
        this.replies = new Replies(given, references, false);
    }

    Estimate estimate() {
        ScenarioReader reader = new ScenarioReader(replies);
        Scenario scenario = reader.read();
        Totals totals = Totals.of(references, scenario);
        Map<Criterion, Interval> sums = totals.totals();
        SortedMap<Criterion, Impact> impacts = new TreeMap<>();
        for (Criterion criterion : Criterion.values()) {
            impacts.put(criterion, impact(criterion, totals));
        }
        SortedMap<Criterion, Band> bands = scale.bands(sums);
        SortedMap<Family, Quantity> families = new TreeMap<>();
        totals.carbonOfUse().forEach((family, sum) -> families.put(family, new Quantity(sum, Unit.KILOGRAM_CO2E)));
        Band level = Scale.highest(bands);
        Comparisons comparisons = new Comparisons(replies, sums);
        Remarks remarks = new Remarks(replies, given.dossier().asOf().getYear());
        List<String> toAnswer =
                EnvironmentDeriver.MAIN.stream().filter(replies::open).toList();
        return new Estimate(
                METHOD,
                ABOUT_USE.stream().anyMatch(replies::answered) ? State.ESTIMATED : State.DEFAULTS_ONLY,
                impacts,
                families,
                bands,
                level,
                energyClass(scenario),
                unit(scenario, sums),
                replies.inputs(),
                influences(totals),
                new Levers(replies, scenario, totals).gains(),
                comparisons.equivalences(),
                comparisons.costs(scenario),
                remarks.warnings(reader.warnings(), scenario.grid(), beyond(level)),
                remarks.exclusions(scenario),
                toAnswer);
    }

    /** Only the optional answers can lead further than what rules conclude from. */
    private boolean beyond(Band level) {
        return level.central() > 0
                && EnvironmentDeriver.OPTIONAL.stream().anyMatch(replies::answered)
                && level.central() > reach.get().max();
    }

    private Impact impact(Criterion criterion, Totals totals) {
        SortedMap<Phase, Quantity> phases = new TreeMap<>();
        totals.impacts(criterion).forEach((phase, sum) -> phases.put(phase, new Quantity(sum, criterion.unit())));
        return new Impact(new Quantity(totals.total(criterion), criterion.unit()), phases, mark());
    }

    /** The weakest origin among the answers that matter most. */
    private Origin mark() {
        return replies.inputs().stream()
                .filter(input -> ABOUT_USE.contains(input.question()))
                .map(Input::origin)
                .reduce(Origin::or)
                .orElse(Origin.DEFAULT);
    }

    /** Wh for 1,000 tokens made by the model, nothing read. */
    private @Nullable EnergyClass energyClass(Scenario scenario) {
        String output = scenario.outputs().get(0);
        if (!output.equals("texte") && !output.equals("code")) {
            return null;
        }
        Calculator calculator = new Calculator(references, scenario);
        Uncertain tokens = Uncertain.exactly(1000);
        Uncertain each = scenario.classes().stream()
                .map(model -> {
                    Uncertain active = calculator.parameters(model, "active");
                    Uncertain cards =
                            calculator.accelerators(model, scenario.service().bits());
                    Uncertain latency = calculator
                            .text()
                            .latency(tokens, active, scenario.service().batch());
                    return calculator
                            .text()
                            .kilowattHours(
                                    latency,
                                    tokens,
                                    active,
                                    cards,
                                    scenario.service().batch());
                })
                .reduce(Uncertain::or)
                .orElseThrow();
        return scale.energyClass(each.times(1000)
                .times(scenario.room().shared().pue())
                .within(scenario.service().doubt())
                .interval());
    }

    private FunctionalUnit unit(Scenario scenario, Map<Criterion, Interval> sums) {
        String chosen = replies.option("env.unite");
        Double declared = replies.amount("env.unites-par-an");
        String code = chosen == null || (chosen.equals("dossier") && declared == null) ? "requete" : chosen;
        double perYear = switch (code) {
            case "dossier" -> declared == null ? 0 : declared;
            case "personne-an" ->
                replies.amount("env.utilisateurs", Unit.PERSON).central();
            default -> scenario.requests().central();
        };
        Unit unit = code.equals("personne-an") ? Unit.PERSON : Unit.REQUEST;
        Interval carbon = sums.getOrDefault(Criterion.CARBON, Interval.exactly(0));
        return new FunctionalUnit(
                code,
                Quantity.exactly(perYear, unit),
                perYear == 0 ? null : new Quantity(carbon.times(1 / perYear), Unit.KILOGRAM_CO2E),
                code.equals(chosen));
    }

    private static List<Influence> influences(Totals totals) {
        return totals.doubts().entrySet().stream()
                .filter(entry -> entry.getValue() > StrictMath.log(1.01))
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_INFLUENCES)
                .map(entry ->
                        new Influence(entry.getKey(), Quantity.exactly(StrictMath.exp(entry.getValue()), Unit.RATIO)))
                .toList();
    }
}
