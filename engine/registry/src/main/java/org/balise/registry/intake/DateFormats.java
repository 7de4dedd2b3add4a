package org.balise.registry.intake;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells whether a workbook shows a number as a date. */
final class DateFormats {
    /** What is written as it is, colours and conditions: no letter in there stands for a part of a date. */
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]");

    /** The day or the year; a month alone is written as minutes are. */
    private static final Pattern DAY_OR_YEAR = Pattern.compile("[dDyY]");

    private DateFormats() {}

    /**
     * Whether a format is that of a date.
     *
     * @param id the number of the format, as Office Open XML (ECMA-376, part 1, 18.8.30) gives meaning to the first ones
     */
    static boolean isDate(@Nullable Integer id, @Nullable String format) {
        boolean builtIn = id != null && ((id >= 14 && id <= 17) || id == 22);
        return builtIn
                || (format != null
                        && DAY_OR_YEAR
                                .matcher(LITERAL.matcher(format).replaceAll(""))
                                .find());
    }
}
