package org.balise.environment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.balise.api.environment.Criterion;
import org.balise.api.environment.Estimate;
import org.balise.api.environment.Estimate.Band;
import org.balise.api.environment.Estimate.Costs;
import org.balise.api.environment.Estimate.EnergyClass;
import org.balise.api.environment.Estimate.Equivalence;
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
import org.balise.api.environment.ReferenceKind;
import org.balise.api.environment.Unit;
import org.balise.api.spi.FactDeriver.Given;
import org.jspecify.annotations.Nullable;

/** Puts an estimate together for people. */
final class EstimateMaker {
    static final Method METHOD = new Method(EnvironmentDeriver.METHOD, EnvironmentDeriver.VERSION);
    private static final List<String> ALWAYS_OUTSIDE =
            List.of("reseaux-et-appareils", "entrainement-par-un-tiers", "fabrication-du-stockage", "fin-de-vie");
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
            "env.jetons-par-mois");

    private static final int MOST_INFLUENCES = 3;
    /** A figure this many months old is worth looking at again. */
    private static final int STALE_YEARS = 2;

    private final Given given;
    private final References references;
    private final Scale scale;
    private final Replies replies;

    EstimateMaker(Given given, References references, Scale scale) {
        this.given = given;
        this.references = references;
        this.scale = scale;
        this.replies = new Replies(given, references, false);
    }

    Estimate estimate() {
        ScenarioReader reader = new ScenarioReader(replies);
        Scenario scenario = reader.read();
        Totals totals = Totals.of(references, scenario);
        Map<Criterion, Interval> sums = new EnumMap<>(Criterion.class);
        SortedMap<Criterion, Impact> impacts = new TreeMap<>();
        for (Criterion criterion : Criterion.values()) {
            sums.put(criterion, totals.total(criterion));
            impacts.put(criterion, impact(criterion, totals));
        }
        SortedMap<Criterion, Band> bands = scale.bands(sums);
        SortedMap<Family, Quantity> families = new TreeMap<>();
        totals.carbonOfUse().forEach((family, sum) -> families.put(family, new Quantity(sum, Unit.KILOGRAM_CO2E)));
        List<String> toAnswer =
                EnvironmentDeriver.MAIN.stream().filter(replies::open).toList();
        return new Estimate(
                METHOD,
                ABOUT_USE.stream().anyMatch(replies::answered) ? State.ESTIMATED : State.DEFAULTS_ONLY,
                impacts,
                families,
                bands,
                Scale.highest(bands),
                energyClass(scenario),
                unit(scenario, sums),
                replies.inputs(),
                influences(totals),
                new Levers(replies, scenario, totals).gains(),
                equivalences(sums),
                costs(scenario, sums),
                warnings(reader),
                exclusions(),
                toAnswer);
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
                    Uncertain cards = calculator.accelerators(model, scenario.bits());
                    Uncertain latency = calculator.text().latency(tokens, active, scenario.batch());
                    return calculator.text().kilowattHours(latency, tokens, active, cards, scenario.batch());
                })
                .reduce(Uncertain::or)
                .orElseThrow();
        return scale.energyClass(each.times(1000)
                .times(scenario.room().shared().pue())
                .within(scenario.servingDoubt())
                .interval());
    }

    private FunctionalUnit unit(Scenario scenario, Map<Criterion, Interval> sums) {
        String chosen = replies.option("env.unite");
        Double declared = replies.amount("env.unites-par-an");
        String code = chosen == null || (chosen.equals("dossier") && declared == null) ? "requete" : chosen;
        double perYear =
                switch (code) {
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
                .map(entry -> new Influence(entry.getKey(), StrictMath.exp(entry.getValue())))
                .toList();
    }

    /** On the same criterion on both sides, and only when the amount says something. */
    private List<Equivalence> equivalences(Map<Criterion, Interval> sums) {
        List<Equivalence> equivalences = new ArrayList<>();
        equivalence("voiture-electrique", Criterion.ENERGY, sums).ifPresent(equivalences::add);
        equivalence("voiture-essence", Criterion.CARBON, sums).ifPresent(equivalences::add);
        return equivalences;
    }

    private Optional<Equivalence> equivalence(String id, Criterion criterion, Map<Criterion, Interval> sums) {
        Interval sum = sums.getOrDefault(criterion, Interval.exactly(0));
        return references
                .figure(ReferenceKind.EQUIVALENCE, id, "value")
                .map(figure -> sum.times(1 / figure.quantity().value().central()))
                .filter(distance -> distance.central() >= 1)
                .map(distance -> new Equivalence(id, criterion, new Quantity(distance, Unit.KILOMETRE)));
    }

    private Costs costs(Scenario scenario, Map<Criterion, Interval> sums) {
        Map<String, Quantity> amounts = new TreeMap<>();
        for (String code : List.of("service", "machines", "autres")) {
            Double amount = replies.amount("env.cout-" + code);
            if (amount != null) {
                amounts.put(code, Quantity.exactly(amount, Unit.DOLLAR));
            }
        }
        Double tariff = replies.amount("env.tarif-electricite");
        // A shared service has its electricity in its price: it is not counted twice.
        if (tariff != null && !scenario.machines().get(0).equals(Scenario.SHARED)) {
            amounts.put(
                    "electricite",
                    new Quantity(
                            sums.getOrDefault(Criterion.ENERGY, Interval.exactly(0)).times(tariff), Unit.DOLLAR));
        }
        return new Costs(amounts, replies.date("env.date-prix"));
    }

    private List<String> warnings(ScenarioReader reader) {
        List<String> warnings = new ArrayList<>(reader.warnings());
        warnings.add("training-of-third-party-excluded");
        int year = given.dossier().asOf().getYear();
        boolean old = replies.inputs().stream().anyMatch(input -> input.year() != null && year - input.year() > STALE_YEARS);
        if (old) {
            warnings.add("factor-old");
        }
        boolean undated = replies.inputs().stream()
                .anyMatch(input -> input.standing() != null && input.year() == null);
        if (undated) {
            warnings.add("factor-year-unknown");
        }
        return warnings.stream().distinct().sorted().toList();
    }

    private List<String> exclusions() {
        List<String> exclusions = new ArrayList<>(ALWAYS_OUTSIDE);
        if (Boolean.TRUE.equals(replies.yesNo("env.materiel-neuf"))) {
            exclusions.add("autre-materiel-neuf");
        }
        return exclusions;
    }

}
