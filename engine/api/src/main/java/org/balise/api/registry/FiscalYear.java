package org.balise.api.registry;

import java.time.LocalDate;
import java.time.Month;

/**
 * A fiscal year of the Government of Québec, from 1 April to 31 March.
 *
 * @param start the calendar year in which it begins
 */
public record FiscalYear(int start) implements Comparable<FiscalYear> {
    private static final int LEAST = 2000;
    private static final int GREATEST = 2999;

    public FiscalYear {
        if (start < LEAST || start > GREATEST) {
            throw new IllegalArgumentException("no fiscal year starts in " + start);
        }
    }

    /** The fiscal year that holds a date. */
    public static FiscalYear of(LocalDate date) {
        return new FiscalYear(date.getMonthValue() < Month.APRIL.getValue() ? date.getYear() - 1 : date.getYear());
    }

    /** The first day, 1 April. */
    public LocalDate from() {
        return LocalDate.of(start, Month.APRIL, 1);
    }

    /** The last day, 31 March. */
    public LocalDate lastDay() {
        return next().from().minusDays(1);
    }

    public FiscalYear next() {
        return new FiscalYear(start + 1);
    }

    public FiscalYear previous() {
        return new FiscalYear(start - 1);
    }

    @Override
    public int compareTo(FiscalYear other) {
        return Integer.compare(start, other.start);
    }

    /** Such as {@code 2025-2026}. */
    @Override
    public String toString() {
        return start + "-" + (start + 1);
    }
}
