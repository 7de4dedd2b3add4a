package org.balise.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.balise.api.assess.LevelRange;
import org.balise.api.assess.Points;
import org.balise.api.assess.PointsRange;
import org.balise.api.rule.Level;
import org.balise.api.text.Bilingual;
import org.junit.jupiter.api.Test;

class FormatsTest {

    @Test
    void writesDatesAsEachLanguageDoes() {
        assertThat(Formats.date(LocalDate.of(2026, 4, 1)))
                .isEqualTo(new Bilingual("1er\u00a0avril 2026", "April\u00a01, 2026"));
        assertThat(Formats.date(LocalDate.of(2026, 12, 31)))
                .isEqualTo(new Bilingual("31\u00a0décembre 2026", "December\u00a031, 2026"));
    }

    @Test
    void writesNumbersAsEachLanguageDoes() {
        assertThat(Formats.number(new BigDecimal("12.5"))).isEqualTo(new Bilingual("12,5", "12.5"));
        assertThat(Formats.number(new BigDecimal("-1234567.25")))
                .isEqualTo(new Bilingual("\u22121\u00a0234\u00a0567,25", "\u22121,234,567.25"));
        assertThat(Formats.number(1000)).isEqualTo(new Bilingual("1\u00a0000", "1,000"));
        assertThat(Formats.number(999)).isEqualTo(new Bilingual("999", "999"));
    }

    @Test
    void writesAnIntervalOnlyWhenItHasTwoEnds() {
        assertThat(Formats.points(points(125, 125))).isEqualTo(new Bilingual("12,5", "12.5"));
        assertThat(Formats.points(points(0, 400)))
                .isEqualTo(new Bilingual("de\u00a00,0 à\u00a040,0", "0.0 to\u00a040.0"));
        assertThat(Formats.levels(new LevelRange(Level.II, Level.II))).isEqualTo(Bilingual.same("II"));
        assertThat(Formats.levels(new LevelRange(Level.II, Level.IV)))
                .isEqualTo(new Bilingual("de\u00a0II à\u00a0IV", "II to\u00a0IV"));
    }

    private static PointsRange points(int min, int max) {
        return new PointsRange(Points.ofTenths(min), Points.ofTenths(max));
    }
}
