package org.balise.registry.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads dates: {@code 2024-04-01}, or {@code 01/04/2024} when it can be read in one way only. */
final class CellDates {
    private static final Pattern SLASHES = Pattern.compile("([0-9]{1,2})[/.-]([0-9]{1,2})[/.-]([0-9]{4})");
    private static final int MONTHS = 12;

    private CellDates() {}

    /** The date of a cell; null when it is empty, or when it holds no date, which is then told. */
    static @Nullable LocalDate read(RowReading row, Column column, String text) {
        if (text.isEmpty()) {
            return null;
        }
        try {
            Matcher slashes = SLASHES.matcher(text);
            if (!slashes.matches()) {
                return LocalDate.parse(text);
            }
            int day = Integer.parseInt(slashes.group(1));
            int month = Integer.parseInt(slashes.group(2));
            if (day > MONTHS || day == month) {
                return LocalDate.of(Integer.parseInt(slashes.group(3)), month, day);
            }
            row.wrong(column, "ROW-DATE-AMBIGUOUS", text);
        } catch (DateTimeException e) {
            row.wrong(column, "ROW-DATE", text);
        }
        return null;
    }
}
