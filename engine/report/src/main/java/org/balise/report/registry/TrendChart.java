package org.balise.report.registry;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.balise.api.registry.Count;
import org.balise.api.registry.TargetCheck;
import org.balise.report.html.Element;
import org.balise.report.registry.Svg.Anchor;

/** One column a year, the threshold of the year as a line across its column, and what the next year asks. */
final class TrendChart {
    private static final int WIDTH = 660;
    private static final int HEIGHT = 270;
    private static final int FLOOR = 232;
    private static final int TOP = 26;
    private static final int LEFT = 20;
    private static final int WIDEST_COLUMN = 86;
    /** Of the room of a year, so that columns never touch. */
    private static final double COLUMN_SHARE = 0.9;

    private final Svg svg;
    private final Words words;
    private final double step;
    private final double column;
    private final double most;

    private TrendChart(Svg svg, Words words, int places, double most) {
        this.svg = svg;
        this.words = words;
        this.step = (double) (WIDTH - 2 * LEFT) / Math.max(1, places);
        this.column = Math.min(WIDEST_COLUMN, COLUMN_SHARE * step);
        this.most = most;
    }

    static Element of(YearData data, Words words, String alternative) {
        List<Count> years = data.trend();
        Optional<TargetCheck> chosen = data.chosen();
        int places = years.size() + (chosen.isPresent() ? 1 : 0);
        Svg svg = new Svg(WIDTH, HEIGHT, alternative);
        TrendChart chart = new TrendChart(svg, words, places, most(years, chosen));
        for (int i = 0; i < years.size(); i++) {
            chart.column(years.get(i), i);
        }
        if (chosen.isPresent()) {
            chart.threshold(chosen.get().threshold(), years.size() - 1);
            chart.next(chosen.get(), years.size());
        }
        svg.line(LEFT, FLOOR, WIDTH - (double) LEFT, FLOOR, Svg.FAINT, 1);
        return svg.element();
    }

    /** The greatest number drawn; at least one, so that a year of nothing has a scale. */
    private static double most(List<Count> years, Optional<TargetCheck> chosen) {
        return Stream.concat(
                        years.stream()
                                .map(count -> BigDecimal.valueOf(count.total().possible())),
                        chosen.stream().flatMap(check -> Stream.of(check.threshold(), check.nextThreshold())))
                .reduce(BigDecimal.ONE, BigDecimal::max)
                .doubleValue();
    }

    private double y(double value) {
        return FLOOR - (FLOOR - TOP) * value / most;
    }

    /** The left edge of the column of a place, from 0. */
    private double left(int place) {
        return LEFT + step * place + (step - column) / 2;
    }

    private void column(Count count, int place) {
        double x = left(place);
        double certain = y(count.total().certain());
        double possible = y(count.total().possible());
        svg.outline(x, possible, column, certain - possible, Svg.NOW);
        svg.box(x, certain, column, FLOOR - certain, Svg.NOW);
        double middle = x + column / 2;
        svg.label(middle, possible - 7, 15, true, Svg.NOW, Anchor.MIDDLE, words.tally(count.total()));
        svg.label(
                middle,
                FLOOR + 16,
                11.5,
                true,
                Svg.INK,
                Anchor.MIDDLE,
                count.year().toString());
    }

    private void threshold(BigDecimal value, int place) {
        double y = y(value.doubleValue());
        double from = left(place) - 16;
        // A pale edge keeps the line visible over the column.
        svg.line(from, y, from + column + 32, y, Svg.PAPER, 5);
        svg.line(from, y, from + column + 32, y, Svg.TARGET, 2.5);
        svg.label(
                from - 5, y + 4, 10.5, true, Svg.TARGET, Anchor.END, words.say("chart.threshold", words.number(value)));
    }

    private void next(TargetCheck check, int place) {
        double y = y(check.nextThreshold().doubleValue());
        double left = left(place);
        for (double dash = FLOOR; dash > y + 6; dash -= 12) {
            svg.line(left, dash, left, dash - 6, Svg.TARGET, 1);
            svg.line(left + column, dash, left + column, dash - 6, Svg.TARGET, 1);
        }
        svg.line(left - 10, y, left + column + 10, y, Svg.TARGET, 2.5);
        double middle = left + column / 2;
        svg.label(middle, y - 7, 13, true, Svg.TARGET, Anchor.MIDDLE, words.number(check.nextNeeded()));
        svg.label(
                middle,
                FLOOR + 16,
                11.5,
                true,
                Svg.INK,
                Anchor.MIDDLE,
                check.year().next().toString());
        svg.label(middle, FLOOR + 30, 10, false, Svg.FAINT, Anchor.MIDDLE, words.say("chart.next"));
    }
}
