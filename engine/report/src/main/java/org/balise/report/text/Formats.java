package org.balise.report.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.balise.api.assess.LevelRange;
import org.balise.api.assess.PointsRange;
import org.balise.api.text.Bilingual;
import org.balise.api.text.Language;

/**
 * Dates, numbers and intervals as Québec French and Canadian English write them. The JDK’s own formats are not used:
 * they change from one version to another and write “1 avril”.
 */
public final class Formats {
    private static final char NO_BREAK_SPACE = '\u00a0';
    private static final List<String> MONTHS_FR = List.of(
            "janvier",
            "février",
            "mars",
            "avril",
            "mai",
            "juin",
            "juillet",
            "août",
            "septembre",
            "octobre",
            "novembre",
            "décembre");
    private static final List<String> MONTHS_EN = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    private Formats() {}

    /** “1er avril 2026”, “April 1, 2026”. */
    public static Bilingual date(LocalDate date) {
        int month = date.getMonthValue() - 1;
        String day = date.getDayOfMonth() == 1 ? "1er" : String.valueOf(date.getDayOfMonth());
        return new Bilingual(
                day + NO_BREAK_SPACE + MONTHS_FR.get(month) + ' ' + date.getYear(),
                MONTHS_EN.get(month) + NO_BREAK_SPACE + date.getDayOfMonth() + ", " + date.getYear());
    }

    /**
     * A change in per cent, with one decimal below a doubling and none from there on, where it would say nothing.
     *
     * @param from above zero
     */
    public static BigDecimal percentChange(int from, int to) {
        BigDecimal change =
                BigDecimal.valueOf(to).subtract(BigDecimal.valueOf(from)).movePointRight(2);
        int decimals = change.abs().compareTo(BigDecimal.valueOf(from).movePointRight(2)) < 0 ? 1 : 0;
        return change.divide(BigDecimal.valueOf(from), decimals, RoundingMode.HALF_UP);
    }

    /** “12 500,5” in French, “12,500.5” in English; a true minus sign. */
    public static Bilingual number(BigDecimal value) {
        String plain = value.abs().toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        String decimals = point < 0 ? "" : plain.substring(point + 1);
        String sign = value.signum() < 0 ? "\u2212" : "";
        return new Bilingual(
                sign + grouped(whole, NO_BREAK_SPACE) + (decimals.isEmpty() ? "" : "," + decimals),
                sign + grouped(whole, ',') + (decimals.isEmpty() ? "" : "." + decimals));
    }

    public static Bilingual number(long value) {
        return number(BigDecimal.valueOf(value));
    }

    /** One number when both ends are equal, “de 12,5 à 40,0” otherwise. Always one decimal. */
    public static Bilingual points(PointsRange range) {
        Bilingual min = number(range.min().toDecimal());
        Bilingual max = number(range.max().toDecimal());
        return range.min().equals(range.max()) ? min : interval(min, max);
    }

    /** “III”, or “de II à IV”. */
    public static Bilingual levels(LevelRange range) {
        Bilingual min = Bilingual.same(range.min().name());
        return range.settled() ? min : interval(min, Bilingual.same(range.max().name()));
    }

    private static Bilingual interval(Bilingual min, Bilingual max) {
        return new Bilingual(
                "de" + NO_BREAK_SPACE + min.fr() + " à" + NO_BREAK_SPACE + max.fr(),
                min.en() + " to" + NO_BREAK_SPACE + max.en());
    }

    /**
     * Thousands are set apart from four digits on. French may leave four digits together (OQLF), but not where numbers
     * stand under one another, as most of those shown do.
     */
    private static String grouped(String digits, char separator) {
        StringBuilder grouped = new StringBuilder(digits);
        for (int i = digits.length() - 3; i > 0; i -= 3) {
            grouped.insert(i, separator);
        }
        return grouped.toString();
    }

    /** The given text in both languages, chosen by a function of the language. */
    public static Bilingual each(Function<Language, String> text) {
        return new Bilingual(text.apply(Language.FR), text.apply(Language.EN));
    }
}
