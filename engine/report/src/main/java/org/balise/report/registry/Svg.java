package org.balise.report.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.balise.report.html.Element;

/** Shapes of charts: flat opaque fills, which PDF/A accepts, and nothing that only colour tells apart. */
final class Svg {
    static final String NOW = "#095797";
    static final String BEFORE = "#9db7d1";
    static final String ADDED = "#17603a";
    static final String REMOVED = "#a3261d";
    static final String TARGET = "#8a3b00";
    static final String INK = "#1f2733";
    static final String FAINT = "#4a5565";
    static final String RULE = "#c5cad2";
    static final String PAPER = "#ffffff";
    private static final String FONT = "Open Sans, Arial, sans-serif";

    private static final String END_OF_SENTENCE = ". ";

    private final Element root;

    /**
     * @param alternative what the drawing shows, in words: a sentence that names it, then the others
     */
    Svg(int width, int height, String alternative) {
        // Two drawings of a page do not say the same.
        String id = "dessin-" + Integer.toHexString(alternative.hashCode());
        root = new Element("svg", "chart")
                .with("xmlns", "http://www.w3.org/2000/svg")
                .with("width", String.valueOf(width))
                .with("height", String.valueOf(height))
                .with("viewBox", "0 0 " + width + " " + height)
                .with("role", "img")
                .with("aria-labelledby", id + "-titre " + id + "-texte");
        int end = alternative.indexOf(END_OF_SENTENCE);
        int cut = end < 0 ? alternative.length() : end + 1;
        root.add(
                new Element("title").with("id", id + "-titre").text(alternative.substring(0, cut)),
                new Element("desc")
                        .with("id", id + "-texte")
                        .text(alternative.substring(cut).strip()));
    }

    Element element() {
        return root;
    }

    /** Where a text is anchored. */
    enum Anchor {
        START("start"),
        MIDDLE("middle"),
        END("end");

        private final String code;

        Anchor(String code) {
            this.code = code;
        }
    }

    Svg box(double x, double y, double width, double height, String fill) {
        if (width > 0 && height > 0) {
            root.add(rectangle(x, y, width, height, fill, "none"));
        }
        return this;
    }

    /** A box of paper with an outline: what is possible and not certain. */
    Svg outline(double x, double y, double width, double height, String stroke) {
        if (width > 0 && height > 0) {
            root.add(rectangle(x, y, width, height, PAPER, stroke).with("stroke-width", "1.5"));
        }
        return this;
    }

    Svg line(double x1, double y1, double x2, double y2, String stroke, double width) {
        root.add(new Element("line")
                .with("x1", decimal(x1))
                .with("y1", decimal(y1))
                .with("x2", decimal(x2))
                .with("y2", decimal(y2))
                .with("stroke", stroke)
                .with("stroke-width", decimal(width)));
        return this;
    }

    Svg label(double x, double y, double size, boolean bold, String fill, Anchor anchor, String text) {
        return label(x, y, size, bold, fill, anchor, text, "");
    }

    /**
     * The same, in a language of its own.
     *
     * @param language the tag of a language; empty for that of the page
     */
    Svg label(double x, double y, double size, boolean bold, String fill, Anchor anchor, String text, String language) {
        Element label = new Element("text");
        if (!language.isEmpty()) {
            label.with("lang", language);
        }
        root.add(label.with("x", decimal(x))
                .with("y", decimal(y))
                .with("text-anchor", anchor.code)
                .with("font-family", FONT)
                .with("font-size", decimal(size))
                .with("font-weight", bold ? "bold" : "normal")
                .with("fill", fill)
                .text(text));
        return this;
    }

    /**
     * The words of a label on lines of at most so many characters, about as long as each other; a longer word has a line
     * to itself.
     */
    static List<String> lines(String text, int most) {
        List<String> lines = filled(text, most);
        for (int shorter = most - 1; shorter > 0; shorter--) {
            List<String> more = filled(text, shorter);
            if (more.size() > lines.size()) {
                break;
            }
            lines = more;
        }
        return lines;
    }

    private static List<String> filled(String text, int most) {
        List<String> lines = new ArrayList<>();
        StringBuilder current = new StringBuilder();
        for (String word : text.split(" ")) {
            if (current.length() > 0 && current.length() + 1 + word.length() > most) {
                lines.add(current.toString());
                current.setLength(0);
            }
            current.append(current.length() == 0 ? "" : " ").append(word);
        }
        lines.add(current.toString());
        return lines;
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

    private static String decimal(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
