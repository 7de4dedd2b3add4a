package org.balise.api.rule;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A span of dates.
 *
 * @param from the first day
 * @param to the first day after the span; null when it has no end
 * @param fromRead whether its source says that it begins on that day; false when the source was read without a date, or
 *     only partly, so that the first day is only that from which it is applied here
 */
public record Period(LocalDate from, @Nullable LocalDate to, boolean fromRead) {

    public Period {
        if (to != null && !from.isBefore(to)) {
            throw new IllegalArgumentException(from + " is not before " + to);
        }
    }

    /** A span whose first day is the one its source gives. */
    public Period(LocalDate from, @Nullable LocalDate to) {
        this(from, to, true);
    }

    public boolean contains(LocalDate date) {
        LocalDate end = to;
        return !date.isBefore(from) && (end == null || date.isBefore(end));
    }
}
