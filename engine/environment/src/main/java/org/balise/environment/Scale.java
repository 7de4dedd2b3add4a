package org.balise.environment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.balise.api.environment.Criterion;
import org.balise.api.environment.Estimate.Band;
import org.balise.api.environment.Estimate.EnergyClass;
import org.balise.api.environment.Interval;
import org.balise.api.environment.Quantity;
import org.balise.api.environment.Unit;
import org.balise.api.fact.Parameter;

/** The levels from 0 to 4 and the classes from A to F, by thresholds that are dated parameters. */
final class Scale {
    static final int HIGHEST = 4;
    static final String CLASSES = "BCDEF";
    private static final String PREFIX = "environnement.";

    private static final Map<Criterion, String> NAMES = new TreeMap<>(
            Map.of(Criterion.ENERGY, "energie", Criterion.CARBON, "carbone", Criterion.MINERALS, "mineraux"));

    private final Map<String, Double> thresholds;

    Scale(List<Parameter> parameters) {
        this.thresholds = parameters.stream()
                .filter(parameter -> parameter.id().startsWith(PREFIX))
                .collect(Collectors.toMap(
                        Parameter::id, parameter -> parameter.value().doubleValue()));
    }

    /** The parameters that the scale is made of. */
    static List<String> parameters() {
        List<String> ids = new ArrayList<>();
        for (int level = 1; level <= HIGHEST; level++) {
            for (String name : NAMES.values()) {
                ids.add(levelParameter(level, name));
            }
        }
        CLASSES.chars().forEach(letter -> ids.add(classParameter((char) letter)));
        return ids;
    }

    /** By criterion of the scale. */
    SortedMap<Criterion, Band> bands(Map<Criterion, Interval> totals) {
        SortedMap<Criterion, Band> bands = new TreeMap<>();
        NAMES.forEach((criterion, name) -> {
            Interval total = totals.getOrDefault(criterion, Interval.exactly(0));
            bands.put(
                    criterion,
                    new Band(level(name, total.min()), level(name, total.central()), level(name, total.max())));
        });
        return bands;
    }

    /** The highest level that any criterion reaches, end by end. */
    static Band highest(SortedMap<Criterion, Band> bands) {
        return bands.values().stream()
                .reduce(
                        new Band(0, 0, 0),
                        (a, b) -> new Band(
                                Math.max(a.min(), b.min()),
                                Math.max(a.central(), b.central()),
                                Math.max(a.max(), b.max())));
    }

    private int level(String name, double amount) {
        int level = 0;
        while (level < HIGHEST && amount >= threshold(levelParameter(level + 1, name))) {
            level++;
        }
        return level;
    }

    EnergyClass energyClass(Interval wattHours) {
        return new EnergyClass(
                letter(wattHours.min()),
                letter(wattHours.central()),
                letter(wattHours.max()),
                new Quantity(wattHours, Unit.WATT_HOUR_PER_KILOTOKEN));
    }

    private char letter(double wattHours) {
        char letter = 'A';
        for (int i = 0; i < CLASSES.length(); i++) {
            char next = CLASSES.charAt(i);
            if (wattHours >= threshold(classParameter(next))) {
                letter = next;
            }
        }
        return letter;
    }

    private static String levelParameter(int level, String criterion) {
        return PREFIX + "niveau-" + level + "-" + criterion;
    }

    private static String classParameter(char letter) {
        return PREFIX + "classe-" + Character.toLowerCase(letter);
    }

    private double threshold(String id) {
        Double threshold = thresholds.get(id);
        if (threshold == null) {
            throw new IllegalStateException("no value of " + id);
        }
        return threshold;
    }
}
