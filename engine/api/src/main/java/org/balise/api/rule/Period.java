package org.balise.api.rule;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A span of dates.
 *
 * @param from the first day
 * @param to the first day after the span; null when it has no end
 */
public record Period(LocalDate from, @Nullable LocalDate to) {

    public Period {
        if (to != null && !from.isBefore(to)) {
            throw new IllegalArgumentException(from + " is not before " + to);
        }
    }

    public boolean contains(LocalDate date) {
        LocalDate end = to;
        return !date.isBefore(from) && (end == null || date.isBefore(end));
    }
}
