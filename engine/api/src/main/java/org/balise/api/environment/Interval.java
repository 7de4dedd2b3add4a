package org.balise.api.environment;

/**
 * A value known within two bounds.
 *
 * @param min the least value, zero or more
 * @param central the value to decide with, between the bounds
 * @param max the greatest value
 */
public record Interval(double min, double central, double max) {
    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException when a bound is negative or not a finite number, or when the three are not in
     *     order: a figure that makes no sense is worse than none
     */
    public Interval {
        if (!(min >= 0 && min <= central && central <= max && max <= Double.MAX_VALUE)) {
            throw new IllegalArgumentException("not an interval: " + min + ", " + central + ", " + max);
        }
    }

    /** A value known exactly. */
    public static Interval exactly(double value) {
        return new Interval(value, value, value);
    }

    public boolean exact() {
        return min == max;
    }

    /** Sums end by end. */
    public Interval plus(Interval other) {
        return new Interval(min + other.min, central + other.central, max + other.max);
    }

    /**
     * Scales it.
     *
     * @param factor zero or more
     */
    public Interval times(double factor) {
        return new Interval(min * factor, central * factor, max * factor);
    }

    public boolean contains(Interval other) {
        return min <= other.min && other.max <= max;
    }
}
