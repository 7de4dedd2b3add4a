package org.balise.environment;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.balise.api.environment.Criterion;
import org.balise.api.environment.Family;
import org.balise.api.environment.Interval;
import org.balise.api.environment.Phase;
import org.balise.environment.Load.Doubt;

/** The impacts of the loads of one scenario, by criterion and phase. */
final class Totals {
    private static final Interval NOTHING = Interval.exactly(0);
    private static final double GRAMS = 1000;

    private final Uncertain lifeCycle;
    private final Uncertain water;
    private final Uncertain minerals;
    private final Uncertain primaryEnergy;
    private final Map<Family, Uncertain> carbon = new EnumMap<>(Family.class);
    private final Map<Criterion, Map<Phase, Interval>> impacts = new EnumMap<>(Criterion.class);
    private final SortedMap<Family, Interval> carbonOfUse = new TreeMap<>();
    private final Map<String, Double> doubts = new LinkedHashMap<>();
    private final List<Load> central = new ArrayList<>();

    private Totals(Grid grid) {
        this.water = grid.water();
        this.minerals = grid.minerals();
        this.primaryEnergy = grid.primaryEnergy();
        for (Family family : Family.values()) {
            grid.carbon(family).ifPresent(factor -> carbon.put(family, factor));
        }
        this.lifeCycle = grid.carbon(Family.LIFE_CYCLE).orElseThrow();
        for (Criterion criterion : Criterion.values()) {
            impacts.put(criterion, new EnumMap<>(Phase.class));
        }
    }

    static Totals of(References references, Scenario scenario) {
        Totals totals = new Totals(scenario.grid());
        loads(references, scenario).forEach(totals::addOneOf);
        totals.weighDoubts();
        return totals;
    }

    /** All that draws power or was made, each with its alternatives. */
    private static List<List<Load>> loads(References references, Scenario scenario) {
        Background background = new Background(references, scenario);
        return List.of(
                background.development(),
                new Calculator(references, scenario).use(),
                List.of(new ProcessorTime(references, scenario).load()),
                List.of(background.transfer()),
                List.of(background.bought()),
                List.of(background.storage()));
    }

    /**
     * The central values alone, of what is to be decided with: enough to compare a change with what is.
     *
     * @param energy in kWh
     * @param carbon in kg, manufacture included
     */
    record Central(double energy, double carbon) {
        static Central of(References references, Scenario scenario) {
            double factor =
                    scenario.grid().carbon(Family.LIFE_CYCLE).orElseThrow().central();
            double energy = 0;
            double carbon = 0;
            for (List<Load> alternatives : loads(references, scenario.decided())) {
                Load load = alternatives.get(0);
                double facility = load.energy().central() * load.room().pue().central();
                energy += facility;
                carbon += facility * factor + load.made().carbon().central();
            }
            return new Central(energy, carbon);
        }
    }

    /** Adds a load of which only the first is to be decided with, and any may turn out to be true. */
    private void addOneOf(List<Load> alternatives) {
        Load first = alternatives.get(0);
        central.add(first);
        boolean nothing = alternatives.stream().allMatch(Load::nothing);
        for (Criterion criterion : Criterion.values()) {
            Function<Load, Interval> electric = load -> electric(criterion, load);
            add(criterion, first.phase(), nothing ? NOTHING : together(alternatives, electric));
            Function<Load, Interval> made = load -> made(criterion, load);
            add(criterion, Phase.MANUFACTURE, nothing ? NOTHING : together(alternatives, made));
        }
        carbon.forEach((family, factor) -> carbonOfUse.merge(
                family,
                nothing
                        ? NOTHING
                        : together(
                                alternatives,
                                load -> facility(load).times(factor).interval()),
                Interval::plus));
    }

    private void add(Criterion criterion, Phase phase, Interval amount) {
        impacts(criterion).merge(phase, amount, Interval::plus);
    }

    private static Interval together(List<Load> alternatives, Function<Load, Interval> of) {
        Interval first = of.apply(alternatives.get(0));
        double min = first.min();
        double max = first.max();
        for (Load load : alternatives.subList(1, alternatives.size())) {
            Interval interval = of.apply(load);
            min = Math.min(min, interval.min());
            max = Math.max(max, interval.max());
        }
        return new Interval(min, first.central(), max);
    }

    private static Uncertain facility(Load load) {
        return load.energy().times(load.room().pue());
    }

    /** Water on site follows the energy of machines alone; all the rest follows that of the whole building. */
    private Interval electric(Criterion criterion, Load load) {
        return switch (criterion) {
            case ENERGY -> facility(load).interval();
            case CARBON -> facility(load).times(lifeCycle).interval();
            case WATER_ON_SITE -> load.energy().times(load.room().water()).interval();
            case WATER_OFF_SITE -> facility(load).times(water).interval();
            case MINERALS -> facility(load).times(minerals).times(GRAMS).interval();
            case PRIMARY_ENERGY -> facility(load).times(primaryEnergy).interval();
        };
    }

    private static Interval made(Criterion criterion, Load load) {
        return switch (criterion) {
            case CARBON -> load.made().carbon().interval();
            case MINERALS -> load.made().minerals().times(GRAMS).interval();
            case PRIMARY_ENERGY -> load.made().primaryEnergy().interval();
            case ENERGY, WATER_ON_SITE, WATER_OFF_SITE -> NOTHING;
        };
    }

    /** Each doubt counts as much as what it bears on weighs in the carbon. */
    private void weighDoubts() {
        double all = total(Criterion.CARBON).central();
        if (all == 0) {
            return;
        }
        double electricity = 0;
        for (Load load : central) {
            double use = electric(Criterion.CARBON, load).central() / all;
            double making = made(Criterion.CARBON, load).central() / all;
            electricity += use;
            load.doubts().forEach(doubt -> weigh(doubt, doubt.hardware() ? making : use + making));
            weigh(new Doubt("pue", load.room().pue()::factor, false), use);
        }
        weigh(new Doubt("hebergement.lieu", lifeCycle::factor, false), electricity);
    }

    private void weigh(Doubt doubt, double part) {
        doubts.merge(doubt.code(), StrictMath.log(doubt.factor()) * part, Double::sum);
    }

    /** The logarithm of what each doubt can do to the carbon. */
    Map<String, Double> doubts() {
        return doubts;
    }

    Map<Phase, Interval> impacts(Criterion criterion) {
        return impacts.computeIfAbsent(criterion, key -> new EnumMap<>(Phase.class));
    }

    Interval total(Criterion criterion) {
        return impacts(criterion).values().stream().reduce(NOTHING, Interval::plus);
    }

    /** Every criterion. */
    Map<Criterion, Interval> totals() {
        Map<Criterion, Interval> totals = new EnumMap<>(Criterion.class);
        for (Criterion criterion : Criterion.values()) {
            totals.put(criterion, total(criterion));
        }
        return totals;
    }

    SortedMap<Family, Interval> carbonOfUse() {
        return carbonOfUse;
    }
}
