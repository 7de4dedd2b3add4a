package org.balise.environment;

import java.util.function.DoubleUnaryOperator;
import org.balise.api.environment.Figure;
import org.balise.api.environment.Interval;

/**
 * A value in the middle of a calculation, with two sorts of doubt kept apart. What nobody answered lies anywhere between
 * {@code low} and {@code high}, and such ranges are carried whole, so that no completion of the answers falls outside.
 * What reference figures leave open is a factor by which the value may be divided or multiplied; independent factors
 * combine as the root of the sum of the squares of their logarithms, because they are not all wrong the same way at
 * once.
 *
 * @param squaresLow Σ ln² of the factors below
 * @param squaresHigh Σ ln² of the factors above
 */
record Uncertain(double low, double central, double high, double squaresLow, double squaresHigh) {
    static final Uncertain ZERO = exactly(0);
    static final Uncertain ONE = exactly(1);

    Uncertain {
        if (!(low >= 0 && low <= central && central <= high && high <= Double.MAX_VALUE)) {
            throw new IllegalArgumentException(low + ", " + central + ", " + high);
        }
    }

    static Uncertain exactly(double value) {
        return new Uncertain(value, value, value, 0, 0);
    }

    /** Anywhere in the interval. */
    static Uncertain anywhere(Interval interval) {
        return new Uncertain(interval.min(), interval.central(), interval.max(), 0, 0);
    }

    /** The central value, within the factors that lead to the bounds. */
    static Uncertain around(Interval interval) {
        if (interval.central() == 0) {
            return anywhere(interval);
        }
        return new Uncertain(
                interval.central(),
                interval.central(),
                interval.central(),
                square(interval.central() / interval.min()),
                square(interval.max() / interval.central()));
    }

    static Uncertain around(Figure figure) {
        return around(figure.quantity().value());
    }

    Uncertain within(double factor) {
        return new Uncertain(low, central, high, squaresLow + square(factor), squaresHigh + square(factor));
    }

    Uncertain times(Uncertain other) {
        return new Uncertain(
                low * other.low,
                central * other.central,
                high * other.high,
                squaresLow + other.squaresLow,
                squaresHigh + other.squaresHigh);
    }

    Uncertain times(double factor) {
        return new Uncertain(low * factor, central * factor, high * factor, squaresLow, squaresHigh);
    }

    /** A larger divisor makes less. */
    Uncertain dividedBy(Uncertain other) {
        return new Uncertain(
                low / other.high,
                central / other.central,
                high / other.low,
                squaresLow + other.squaresHigh,
                squaresHigh + other.squaresLow);
    }

    Uncertain plus(Uncertain other) {
        return new Uncertain(
                low + other.low,
                central + other.central,
                high + other.high,
                Math.max(squaresLow, other.squaresLow),
                Math.max(squaresHigh, other.squaresHigh));
    }

    /** This one or the other: the central value is that of this one. */
    Uncertain or(Uncertain other) {
        return new Uncertain(
                Math.min(low, other.low),
                central,
                Math.max(high, other.high),
                Math.max(squaresLow, other.squaresLow),
                Math.max(squaresHigh, other.squaresHigh));
    }

    /** Through a function that never decreases and whose relative slope is at most one. */
    Uncertain through(DoubleUnaryOperator increasing) {
        return new Uncertain(
                increasing.applyAsDouble(low),
                increasing.applyAsDouble(central),
                increasing.applyAsDouble(high),
                squaresLow,
                squaresHigh);
    }

    Uncertain atLeast(Uncertain floor) {
        return new Uncertain(
                Math.max(low, floor.low),
                Math.max(central, floor.central),
                Math.max(high, floor.high),
                Math.max(squaresLow, floor.squaresLow),
                Math.max(squaresHigh, floor.squaresHigh));
    }

    Uncertain atMost(Uncertain ceiling) {
        return new Uncertain(
                Math.min(low, ceiling.low),
                Math.min(central, ceiling.central),
                Math.min(high, ceiling.high),
                Math.max(squaresLow, ceiling.squaresLow),
                Math.max(squaresHigh, ceiling.squaresHigh));
    }

    Interval interval() {
        double below = widening(squaresLow);
        double above = widening(squaresHigh);
        return new Interval(low / below, central, Math.min(high * above, Double.MAX_VALUE));
    }

    /** By how much it may be divided or multiplied, whichever is more; 1 or more. */
    double factor() {
        Interval interval = interval();
        if (central == 0) {
            return 1;
        }
        double below = interval.min() == 0 ? LARGEST : central / interval.min();
        return Math.min(LARGEST, Math.max(below, interval.max() / central));
    }

    /** A doubt without limit is shown as this factor. */
    private static final double LARGEST = 1e6;

    private static double widening(double squares) {
        return squares == 0 ? 1 : StrictMath.exp(StrictMath.sqrt(squares));
    }

    private static double square(double factor) {
        if (factor == 1) {
            return 0;
        }
        double logarithm = StrictMath.log(factor);
        return logarithm * logarithm;
    }
}
