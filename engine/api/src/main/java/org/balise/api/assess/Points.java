package org.balise.api.assess;

import java.math.BigDecimal;

/**
 * Points of risk, exact to one decimal so that printed lines add up to printed totals.
 *
 * @param tenths the number of tenths of a point; negative only for the line of the cap
 */
public record Points(int tenths) implements Comparable<Points> {
    public static final Points ZERO = new Points(0);

    public static Points ofTenths(int tenths) {
        return new Points(tenths);
    }

    public Points plus(Points other) {
        return new Points(Math.addExact(tenths, other.tenths));
    }

    public Points minus(Points other) {
        return new Points(Math.subtractExact(tenths, other.tenths));
    }

    public static Points max(Points a, Points b) {
        return a.compareTo(b) >= 0 ? a : b;
    }

    public static Points min(Points a, Points b) {
        return a.compareTo(b) <= 0 ? a : b;
    }

    /** With exactly one decimal. */
    public BigDecimal toDecimal() {
        return BigDecimal.valueOf(tenths, 1);
    }

    @Override
    public int compareTo(Points other) {
        return Integer.compare(tenths, other.tenths);
    }
}
