package org.balise.registry.count;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import org.balise.api.assess.Truth;
import org.balise.api.registry.CountChoices;
import org.balise.api.registry.FiscalYear;
import org.balise.api.registry.Tally;
import org.balise.api.registry.TargetCheck;
import org.balise.api.registry.TargetReading;

/**
 * Holds a year against the target of objective 5, in exact decimal arithmetic.
 *
 * <p>The base and the year before weigh by the most they may have been, and the year that is judged by what is certain:
 * an initiative that is still to be settled never makes a target easier.
 */
public final class Targets {
    private final CountChoices choices;
    private final Tally base;

    /**
     * @param base the number of the fiscal year of the first measurement
     */
    public Targets(CountChoices choices, Tally base) {
        this.choices = choices;
        this.base = base;
    }

    /**
     * The four readings, in order.
     *
     * @param year after the base year
     * @param previous the number of the year before
     * @param actual the number of that year
     * @throws IllegalArgumentException for the base year or before: nothing is asked of it
     */
    public List<TargetCheck> checks(FiscalYear year, Tally previous, Tally actual) {
        return Arrays.stream(TargetReading.values())
                .map(reading -> check(reading, year, previous, actual))
                .toList();
    }

    /** One reading; see {@link #checks}. */
    public TargetCheck check(TargetReading reading, FiscalYear year, Tally previous, Tally actual) {
        BigDecimal threshold = hardest(reading, year, previous);
        BigDecimal next = hardest(reading, year.next(), actual);
        BigDecimal certain = BigDecimal.valueOf(actual.certain());
        return new TargetCheck(
                reading,
                year,
                threshold,
                leastWhole(threshold),
                actual,
                reached(reading, year, previous, actual),
                plain(certain.subtract(threshold)),
                next,
                leastWhole(next));
    }

    /** Missed only when it is, whatever is still unknown turns out to be. */
    private Truth reached(TargetReading reading, FiscalYear year, Tally previous, Tally actual) {
        if (BigDecimal.valueOf(actual.certain()).compareTo(hardest(reading, year, previous)) >= 0) {
            return Truth.YES;
        }
        BigDecimal easiest = threshold(reading, year, base.certain(), previous.certain());
        return BigDecimal.valueOf(actual.possible()).compareTo(easiest) >= 0 ? Truth.UNKNOWN : Truth.NO;
    }

    private BigDecimal hardest(TargetReading reading, FiscalYear year, Tally previous) {
        return threshold(reading, year, base.possible(), previous.possible());
    }

    private BigDecimal threshold(TargetReading reading, FiscalYear year, int first, int previous) {
        int steps = year.start() - choices.base().start();
        if (steps < 1) {
            throw new IllegalArgumentException("no target is set for " + year);
        }
        BigDecimal start = BigDecimal.valueOf(first);
        BigDecimal once = BigDecimal.ONE.add(choices.growth());
        BigDecimal exact = switch (reading) {
            case A -> BigDecimal.valueOf(previous).multiply(once);
            case B -> start.multiply(once.pow(steps));
            case C -> start.multiply(BigDecimal.ONE.add(choices.growth().multiply(BigDecimal.valueOf(steps))));
            case D -> start.multiply(once);
        };
        return plain(exact);
    }

    /** Without the zeros that a scale leaves, and without an exponent. */
    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static int leastWhole(BigDecimal threshold) {
        return threshold.setScale(0, RoundingMode.CEILING).intValueExact();
    }
}
