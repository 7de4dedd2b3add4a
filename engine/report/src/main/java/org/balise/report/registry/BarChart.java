package org.balise.report.registry;

import java.util.List;
import org.balise.api.registry.Tally;
import org.balise.report.html.Element;
import org.balise.report.registry.Svg.Anchor;
import org.jspecify.annotations.Nullable;

/** Bars one under the other, with the year before as a thinner, paler bar and a paler number. */
final class BarChart {
    private static final int WIDTH = 660;
    private static final int LABELS = 236;
    private static final int BARS = 320;
    private static final int LABEL_CHARACTERS = 42;
    private static final double LABEL_SIZE = 10.5;
    private static final int LINE = 13;
    private static final int GAP = 9;
    /** Where bars are many, so that a chart and the next heading share a page. */
    private static final int NARROW_GAP = 5;

    private static final int MANY = 14;
    private static final int TOP = 10;
    private static final int THICK = 13;
    private static final int THIN = 6;
    private static final double VALUE_SIZE = 11;
    /** About the width of a character of a value. */
    private static final double CHARACTER = 6.6;

    private BarChart() {}

    /**
     * One bar.
     *
     * @param before the number of the year before; null when there is none
     * @param value the number, in words
     * @param valueBefore that of the year before, in words; empty when there is none
     */
    record Bar(String label, Tally now, @Nullable Tally before, String value, String valueBefore) {}

    /**
     * Draws bars.
     *
     * @param language the tag of the language of the labels; empty for that of the page
     */
    static Element of(List<Bar> bars, String alternative, String language) {
        int gap = bars.size() > MANY ? NARROW_GAP : GAP;
        int height = bars.stream().mapToInt(bar -> content(bar) + gap).sum() + TOP + 2;
        Svg svg = new Svg(WIDTH, height, alternative);
        int most = Math.max(1, bars.stream().mapToInt(BarChart::greatest).max().orElse(1));
        double y = TOP;
        for (Bar bar : bars) {
            draw(svg, bar, y, most, language);
            y += content(bar) + gap;
        }
        svg.line(LABELS, TOP - 2.0, LABELS, height, Svg.FAINT, 1);
        return svg.element();
    }

    private static int greatest(Bar bar) {
        Tally before = bar.before();
        return Math.max(bar.now().possible(), before == null ? 0 : before.possible());
    }

    private static int content(Bar bar) {
        int text = Svg.lines(bar.label(), LABEL_CHARACTERS).size() * LINE;
        int drawn = bar.before() == null ? THICK : THICK + THIN;
        return Math.max(text, drawn);
    }

    private static void draw(Svg svg, Bar bar, double top, int most, String language) {
        List<String> lines = Svg.lines(bar.label(), LABEL_CHARACTERS);
        int drawn = bar.before() == null ? THICK : THICK + THIN;
        double content = content(bar);
        double y = top + (content - lines.size() * LINE) / 2 + LINE - 3;
        for (String line : lines) {
            svg.label(LABELS - 8, y, LABEL_SIZE, false, Svg.INK, Anchor.END, line, language);
            y += LINE;
        }
        double barTop = top + (content - drawn) / 2;
        double certain = (double) BARS * bar.now().certain() / most;
        double possible = (double) BARS * bar.now().possible() / most;
        svg.outline(LABELS + certain, barTop + 0.75, possible - certain, THICK - 1.5, Svg.NOW);
        svg.box(LABELS, barTop, certain, THICK, Svg.NOW);
        Tally before = bar.before();
        double past = before == null ? 0 : (double) BARS * before.certain() / most;
        svg.box(LABELS, barTop + THICK, past, THIN, Svg.BEFORE);
        // After the longer of the two bars, so that it touches neither.
        double x = LABELS + Math.max(possible, past) + 6;
        double line = barTop + THICK - 1;
        svg.label(x, line, VALUE_SIZE, true, Svg.INK, Anchor.START, bar.value());
        if (!bar.valueBefore().isEmpty()) {
            double after = x + CHARACTER * bar.value().length() + 6;
            svg.label(after, line, LABEL_SIZE, false, Svg.FAINT, Anchor.START, bar.valueBefore());
        }
    }
}
