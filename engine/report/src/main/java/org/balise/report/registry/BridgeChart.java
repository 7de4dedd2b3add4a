package org.balise.report.registry;

import java.util.List;
import org.balise.report.html.Element;
import org.balise.report.registry.Svg.Anchor;

/** From the number of one year to that of the next: what was added and what was taken away, one bar each. */
final class BridgeChart {
    private static final int WIDTH = 660;
    private static final int LABELS = 200;
    private static final int BARS = 390;
    private static final int ROW = 24;
    private static final int TOP = 12;
    private static final int THICK = 15;

    private BridgeChart() {}

    /** What a kind of change adds; below zero when it takes away. */
    record Part(String label, int delta) {}

    static Element of(
            String from, int before, List<Part> parts, String to, int after, Words words, String alternative) {
        Svg svg = new Svg(WIDTH, TOP + ROW * (parts.size() + 2), alternative);
        int most = Math.max(1, Math.max(before, after));
        int running = before;
        for (Part part : parts) {
            running += part.delta();
            most = Math.max(most, running);
        }
        double unit = (double) BARS / most;
        total(svg, from, before, 0, unit, words);
        running = before;
        for (int i = 0; i < parts.size(); i++) {
            step(svg, parts.get(i), running, i + 1, unit, words);
            running += parts.get(i).delta();
        }
        total(svg, to, after, parts.size() + 1, unit, words);
        return svg.element();
    }

    private static void total(Svg svg, String label, int value, int row, double unit, Words words) {
        double y = TOP + ROW * row;
        svg.label(LABELS - 8, y + 12, 11, true, Svg.INK, Anchor.END, label);
        svg.box(LABELS, y, value * unit, THICK, Svg.NOW);
        svg.label(LABELS + value * unit + 6, y + 12, 12, true, Svg.NOW, Anchor.START, words.number(value));
    }

    private static void step(Svg svg, Part part, int running, int row, double unit, Words words) {
        double y = TOP + ROW * row;
        double x = LABELS + Math.min(running, running + part.delta()) * unit;
        double width = Math.abs(part.delta()) * unit;
        String colour = part.delta() > 0 ? Svg.ADDED : Svg.REMOVED;
        svg.line(LABELS + running * unit, y - (ROW - THICK), LABELS + running * unit, y + THICK, Svg.RULE, 1);
        svg.label(LABELS - 8, y + 12, 10.5, false, Svg.INK, Anchor.END, part.label());
        svg.box(x, y, width, THICK, colour);
        svg.label(x + width + 6, y + 12, 11, true, colour, Anchor.START, words.signed(part.delta()));
    }
}
