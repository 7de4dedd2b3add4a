package org.balise.environment;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.balise.api.environment.Criterion;
import org.balise.api.environment.Family;
import org.balise.api.environment.Interval;
import org.balise.api.environment.Phase;
import org.balise.environment.Load.Doubt;

/** The impacts of the loads of one scenario, by criterion and phase. */
final class Totals {
    private static final Interval NOTHING = Interval.exactly(0);
    private static final double GRAMS = 1000;

    private final Grid grid;
    private final Map<Criterion, Map<Phase, Interval>> impacts = new EnumMap<>(Criterion.class);
    private final SortedMap<Family, Interval> carbonOfUse = new TreeMap<>();
    private final Map<String, Double> doubts = new LinkedHashMap<>();
    private final List<Load> central = new ArrayList<>();

    private Totals(Grid grid) {
        this.grid = grid;
        for (Criterion criterion : Criterion.values()) {
            impacts.put(criterion, new EnumMap<>(Phase.class));
        }
    }

    static Totals of(References references, Scenario scenario) {
        Totals totals = new Totals(scenario.grid());
        Background background = new Background(references, scenario);
        totals.addOneOf(background.development());
        totals.addOneOf(new Calculator(references, scenario).use());
        totals.addOneOf(List.of(new ProcessorTime(references, scenario).load()));
        totals.addOneOf(List.of(background.transfer()));
        totals.addOneOf(List.of(background.bought()));
        totals.addOneOf(List.of(background.storage()));
        totals.weighDoubts();
        return totals;
    }

    /** Adds a load of which only the first is to be decided with, and any may turn out to be true. */
    private void addOneOf(List<Load> alternatives) {
        Load first = alternatives.get(0);
        central.add(first);
        for (Criterion criterion : Criterion.values()) {
            add(
                    criterion,
                    first.phase(),
                    alternatives.stream().map(load -> electric(criterion, load)).toList());
            add(
                    criterion,
                    Phase.MANUFACTURE,
                    alternatives.stream().map(load -> made(criterion, load)).toList());
        }
        for (Family family : Family.values()) {
            grid.carbon(family)
                    .ifPresent(factor -> carbonOfUse.merge(
                            family,
                            together(alternatives.stream()
                                    .map(load -> load.energy()
                                            .times(load.room().pue())
                                            .times(factor)
                                            .interval())
                                    .toList()),
                            Interval::plus));
        }
    }

    private void add(Criterion criterion, Phase phase, List<Interval> alternatives) {
        impacts(criterion).merge(phase, together(alternatives), Interval::plus);
    }

    private static Interval together(List<Interval> alternatives) {
        double min = alternatives.get(0).min();
        double max = alternatives.get(0).max();
        for (Interval interval : alternatives) {
            min = Math.min(min, interval.min());
            max = Math.max(max, interval.max());
        }
        return new Interval(min, alternatives.get(0).central(), max);
    }

    /** Water on site follows the energy of machines alone; all the rest follows that of the whole building. */
    private Interval electric(Criterion criterion, Load load) {
        Uncertain facility = load.energy().times(load.room().pue());
        return switch (criterion) {
            case ENERGY -> facility.interval();
            case CARBON ->
                facility.times(grid.carbon(Family.LIFE_CYCLE).orElseThrow()).interval();
            case WATER_ON_SITE -> load.energy().times(load.room().water()).interval();
            case WATER_OFF_SITE -> facility.times(grid.water()).interval();
            case MINERALS -> facility.times(grid.minerals()).times(GRAMS).interval();
            case PRIMARY_ENERGY -> facility.times(grid.primaryEnergy()).interval();
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
            weigh(new Doubt("pue", load.room().pue().factor(), false), use);
        }
        weigh(
                new Doubt(
                        "hebergement.lieu",
                        grid.carbon(Family.LIFE_CYCLE).orElseThrow().factor(),
                        false),
                electricity);
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
