package org.balise.report.html;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.balise.api.assess.LevelRange;
import org.balise.api.assess.PointsRange;
import org.balise.api.rule.Level;

/**
 * The drawings, in SVG of our own: flat opaque fills, which PDF/A accepts, and shapes that tell apart without colour
 * (filled for certain, outlined for possible, dark for residual).
 */
final class Drawings {
    private static final List<Level> LEVELS = List.of(Level.values());
    private static final int BAR_WIDTH = 256;
    private static final int MARGIN = 8;
    private static final String EXPOSURE = "#9db7d1";
    private static final String RESIDUAL = "#095797";
    private static final String POSSIBLE = "#ffffff";
    private static final String RULE = "#8a94a3";
    private static final String FONT = "Open Sans, Arial, sans-serif";

    private Drawings() {}

    /** Two bars on a scale of 100, with the thresholds as vertical lines. */
    static Element bars(PointsRange exposure, PointsRange residual, List<BigDecimal> thresholds, String alternative) {
        Element svg = svg(BAR_WIDTH + 2 * MARGIN, 34, alternative);
        svg.add(rectangle(MARGIN, 0, BAR_WIDTH, 34, "#f4f6f9", "none"));
        for (BigDecimal threshold : thresholds) {
            svg.add(vertical(x(threshold.doubleValue()), 0, 34));
        }
        bar(svg, exposure, 6, EXPOSURE);
        bar(svg, residual, 19, RESIDUAL);
        return svg;
    }

    /** The scale above the bars, with the name of each level over its zone. */
    static Element axis(List<BigDecimal> thresholds, String alternative) {
        Element svg = svg(BAR_WIDTH + 2 * MARGIN, 32, alternative);
        double from = 0;
        for (int i = 0; i <= thresholds.size(); i++) {
            double to = i < thresholds.size() ? thresholds.get(i).doubleValue() : 100;
            svg.add(label(
                    (x(from) + x(to)) / 2,
                    11,
                    11,
                    "bold",
                    "#223654",
                    LEVELS.get(i).name()));
            svg.add(label(x(from), 26, 9, "normal", "#3c4654", shortNumber(from)));
            svg.add(vertical(x(from), 29, 32));
            from = to;
        }
        svg.add(label(x(100), 26, 9, "normal", "#3c4654", "100"), vertical(x(100), 29, 32));
        return svg;
    }

    /** The sample of the legend: filled, dark or outlined. */
    static Element sample(Sample sample, String alternative) {
        Element svg = svg(26, 10, alternative);
        switch (sample) {
            case EXPOSURE -> svg.add(rectangle(1, 1, 24, 8, EXPOSURE, EXPOSURE));
            case RESIDUAL -> svg.add(rectangle(1, 1, 24, 8, RESIDUAL, RESIDUAL));
            case POSSIBLE -> svg.add(rectangle(1, 1, 24, 8, POSSIBLE, RESIDUAL));
        }
        return svg;
    }

    enum Sample {
        EXPOSURE,
        RESIDUAL,
        POSSIBLE
    }

    /** Four boxes; the residual level is filled, the other possible ones outlined, the inherent level bracketed. */
    static Element scale(LevelRange residual, LevelRange inherent, Scale words) {
        Element svg = svg(640, 92, words.alternative());
        for (Level level : LEVELS) {
            int x = 2 + LEVELS.indexOf(level) * 160;
            boolean retained = residual.max() == level;
            boolean possible = residual.contains(level);
            svg.add(rectangle(x, 2, 154, 50, retained ? RESIDUAL : "#eef2f6", possible ? RESIDUAL : "#c5cad2")
                    .with("stroke-width", possible ? "3" : "1"));
            String ink = retained ? "#ffffff" : "#223654";
            svg.add(label(x + 77, 27, 19, "bold", ink, level.name()));
            svg.add(label(x + 77, 43, 11, "normal", ink, words.names().get(LEVELS.indexOf(level))));
        }
        span(svg, residual, 58, 3, RESIDUAL, words.residual());
        span(svg, inherent, 76, 3, RULE, words.inherent());
        return svg;
    }

    /** The words of the scale: the names of the four levels and of the two marks. */
    record Scale(String alternative, List<String> names, String residual, String inherent) {}

    private static void span(Element svg, LevelRange range, int y, int height, String colour, String name) {
        int from = 2 + LEVELS.indexOf(range.min()) * 160;
        int to = 2 + LEVELS.indexOf(range.max()) * 160 + 154;
        svg.add(rectangle(from, y, to - from, height, colour, "none"));
        svg.add(label((from + to) / 2.0, y + 13, 10, "normal", "#3c4654", name));
    }

    private static void bar(Element svg, PointsRange range, int y, String colour) {
        double min = x(range.min().toDecimal().doubleValue());
        double max = x(range.max().toDecimal().doubleValue());
        if (max > min) {
            svg.add(rectangle(min, y + 0.5, max - min, 8, POSSIBLE, RESIDUAL));
        }
        if (min > MARGIN) {
            svg.add(rectangle(MARGIN, y, min - MARGIN, 9, colour, "none"));
        }
    }

    private static double x(double points) {
        return MARGIN + points * BAR_WIDTH / 100;
    }

    private static Element svg(int width, int height, String alternative) {
        return new Element("svg")
                .with("xmlns", "http://www.w3.org/2000/svg")
                .with("width", String.valueOf(width))
                .with("height", String.valueOf(height))
                .with("viewBox", "0 0 " + width + " " + height)
                .with("role", "img")
                .with("aria-label", alternative)
                .with("alt", alternative);
    }

    private static Element rectangle(double x, double y, double width, double height, String fill, String stroke) {
        return new Element("rect")
                .with("x", decimal(x))
                .with("y", decimal(y))
                .with("width", decimal(width))
                .with("height", decimal(height))
                .with("fill", fill)
                .with("stroke", stroke);
    }

    private static Element vertical(double x, int from, int to) {
        return new Element("line")
                .with("x1", decimal(x))
                .with("x2", decimal(x))
                .with("y1", String.valueOf(from))
                .with("y2", String.valueOf(to))
                .with("stroke", RULE)
                .with("stroke-width", "1");
    }

    private static Element label(double x, int y, int size, String weight, String fill, String text) {
        return new Element("text")
                .with("x", decimal(x))
                .with("y", String.valueOf(y))
                .with("text-anchor", "middle")
                .with("font-family", FONT)
                .with("font-size", String.valueOf(size))
                .with("font-weight", weight)
                .with("fill", fill)
                .text(text);
    }

    private static String decimal(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private static String shortNumber(double value) {
        return String.format(Locale.ROOT, "%.0f", value);
    }
}
