package org.balise.api.fact;

import java.math.BigDecimal;

/**
 * The values that an amount may take, both ends included.
 *
 * @param min the least value accepted
 * @param max the greatest value accepted, at least {@code min}
 */
public record Range(BigDecimal min, BigDecimal max) {

    public Range {
        if (min.compareTo(max) > 0) {
            throw new IllegalArgumentException("min " + min + " > max " + max);
        }
    }

    public boolean contains(BigDecimal value) {
        return min.compareTo(value) <= 0 && value.compareTo(max) <= 0;
    }
}
