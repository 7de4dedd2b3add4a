package org.balise.api.environment;

/** An interval in a unit. */
public record Quantity(Interval value, Unit unit) {

    public static Quantity exactly(double value, Unit unit) {
        return new Quantity(Interval.exactly(value), unit);
    }

    /**
     * Sums end by end.
     *
     * @throws IllegalArgumentException when the units differ
     */
    public Quantity plus(Quantity other) {
        if (unit != other.unit) {
            throw new IllegalArgumentException(unit + " and " + other.unit);
        }
        return new Quantity(value.plus(other.value), unit);
    }

    /**
     * Scales it.
     *
     * @param factor zero or more, without unit
     */
    public Quantity times(double factor) {
        return new Quantity(value.times(factor), unit);
    }

    /**
     * The interval, once sure of its unit.
     *
     * @throws IllegalArgumentException when it is in another unit
     */
    public Interval in(Unit expected) {
        if (unit != expected) {
            throw new IllegalArgumentException(unit + " instead of " + expected);
        }
        return value;
    }
}
