package org.balise.report.html;

import java.util.List;
import java.util.Locale;
import org.balise.report.view.Footprint.Bar;

/** Intervals drawn as intervals, on the scale of levels: a line from the least to the greatest, a dot to decide with. */
final class IntervalChart {
    private static final int WIDTH = 640;
    private static final int LEFT = 190;
    private static final int ROW = 30;
    private static final int TOP = 26;
    private static final int LEVELS = 5;
    private static final String FONT = "Open Sans, Arial, sans-serif";
    private static final String INK = "#223654";
    private static final String LINE = "#095797";

    private IntervalChart() {}

    /**
     * The chart.
     *
     * @param names of the criteria, in the order of the bars
     * @param level the word before the number of a level
     */
    static Element of(List<Bar> bars, List<String> names, String level, String alternative) {
        int height = TOP + bars.size() * ROW + 4;
        Element svg = new Element("svg")
                .with("xmlns", "http://www.w3.org/2000/svg")
                .with("width", String.valueOf(WIDTH))
                .with("height", String.valueOf(height))
                .with("viewBox", "0 0 " + WIDTH + " " + height)
                .with("role", "img")
                .with("aria-label", alternative)
                .with("alt", alternative);
        for (int i = 0; i < LEVELS; i++) {
            svg.add(new Element("rect")
                    .with("x", decimal(x(i)))
                    .with("y", String.valueOf(TOP - 6))
                    .with("width", decimal(x(1) - x(0)))
                    .with("height", String.valueOf(bars.size() * ROW + 6))
                    .with("fill", i % 2 == 0 ? "#f4f6f9" : "#e3eaf1"));
            svg.add(text((x(i) + x(i + 1)) / 2, 13, "middle", level + " " + i));
        }
        for (int i = 0; i < bars.size(); i++) {
            row(svg, bars.get(i), names.get(i), TOP + i * ROW + ROW / 2 - 2);
        }
        return svg;
    }

    private static void row(Element svg, Bar bar, String name, int y) {
        svg.add(text(0, y + 4, "start", name));
        svg.add(new Element("rect")
                .with("x", decimal(x(bar.from())))
                .with("y", String.valueOf(y - 3))
                .with("width", decimal(Math.max(1, x(bar.to()) - x(bar.from()))))
                .with("height", "6")
                .with("fill", "#9db7d1")
                .with("stroke", LINE));
        svg.add(new Element("circle")
                .with("cx", decimal(x(bar.at())))
                .with("cy", String.valueOf(y))
                .with("r", "6")
                .with("fill", LINE)
                .with("stroke", "#ffffff"));
    }

    private static double x(double place) {
        return LEFT + place * (WIDTH - LEFT - 4) / LEVELS;
    }

    private static Element text(double x, int y, String anchor, String text) {
        return new Element("text")
                .with("x", decimal(x))
                .with("y", String.valueOf(y))
                .with("text-anchor", anchor)
                .with("font-family", FONT)
                .with("font-size", "11")
                .with("fill", INK)
                .text(text);
    }

    private static String decimal(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
