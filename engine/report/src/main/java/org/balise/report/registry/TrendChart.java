package org.balise.report.registry;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
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
    private static final int COLUMN = 86;

    private TrendChart() {}

    static Element of(YearData data, Words words, String alternative) {
        Svg svg = new Svg(WIDTH, HEIGHT, alternative);
        List<Count> years = data.trend();
        Optional<TargetCheck> chosen = data.chosen();
        int places = years.size() + (chosen.isPresent() ? 1 : 0);
        double step = (double) (WIDTH - 2 * LEFT) / Math.max(1, places);
        double most = years.stream()
                .mapToInt(count -> count.total().possible())
                .mapToObj(Double::valueOf)
                .reduce(1.0, Math::max);
        most = Math.max(
                most, chosen.map(check -> check.nextThreshold().doubleValue()).orElse(0.0));
        for (int i = 0; i < years.size(); i++) {
            column(svg, years.get(i), LEFT + step * i + (step - COLUMN) / 2, most, words);
        }
        if (chosen.isPresent()) {
            TargetCheck check = chosen.get();
            threshold(svg, check.threshold(), LEFT + step * (years.size() - 1), step, most, words);
            next(svg, check, LEFT + step * years.size(), step, most, words);
        }
        svg.line(LEFT, FLOOR, WIDTH - (double) LEFT, FLOOR, Svg.FAINT, 1);
        return svg.element();
    }

    private static double y(double value, double most) {
        return FLOOR - (FLOOR - TOP) * value / most;
    }

    private static void column(Svg svg, Count count, double x, double most, Words words) {
        double certain = y(count.total().certain(), most);
        double possible = y(count.total().possible(), most);
        svg.outline(x, possible, COLUMN, certain - possible, Svg.NOW);
        svg.box(x, certain, COLUMN, FLOOR - certain, Svg.NOW);
        double middle = x + COLUMN / 2.0;
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

    private static void threshold(Svg svg, BigDecimal value, double x, double step, double most, Words words) {
        double y = y(value.doubleValue(), most);
        double from = x + (step - COLUMN) / 2 - 16;
        // A pale edge keeps the line visible over the column.
        svg.line(from, y, from + COLUMN + 32, y, Svg.PAPER, 5);
        svg.line(from, y, from + COLUMN + 32, y, Svg.TARGET, 2.5);
        svg.label(
                from - 5, y + 4, 10.5, true, Svg.TARGET, Anchor.END, words.say("chart.threshold", words.number(value)));
    }

    private static void next(Svg svg, TargetCheck check, double x, double step, double most, Words words) {
        double y = y(check.nextThreshold().doubleValue(), most);
        double left = x + (step - COLUMN) / 2;
        for (double dash = FLOOR; dash > y + 6; dash -= 12) {
            svg.line(left, dash, left, dash - 6, Svg.TARGET, 1);
            svg.line(left + COLUMN, dash, left + COLUMN, dash - 6, Svg.TARGET, 1);
        }
        svg.line(left - 10, y, left + COLUMN + 10, y, Svg.TARGET, 2.5);
        double middle = left + COLUMN / 2.0;
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
