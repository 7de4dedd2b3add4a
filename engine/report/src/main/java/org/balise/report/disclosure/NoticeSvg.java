package org.balise.report.disclosure;

import java.util.ArrayList;
import java.util.List;
import org.balise.api.disclosure.Notice.Form;
import org.balise.api.text.Language;
import org.balise.report.disclosure.NoticeText.Part;
import org.balise.report.html.Element;
import org.balise.report.text.Messages;

/**
 * A notice as a drawing with its text as text, so that it can be enlarged, read aloud and searched. Lines are cut by an
 * estimate of the width of letters that holds for any common font without serifs.
 */
final class NoticeSvg {
    private static final String FONTS = "'Open Sans', 'Noto Sans', Arial, Helvetica, sans-serif";
    private static final String INK = "#1f2733";
    private static final String TITLE_INK = "#223654";
    private static final String BLUE = "#095797";
    private static final String GROUND = "#eef3f8";

    /** Widths in shares of the size of the letters, a little above the average of wide fonts. */
    private static final double REGULAR = 0.53;

    private static final double BOLD = 0.58;

    private static final int WIDTH = 640;
    private static final int LABEL_WIDTH = 420;
    private static final int LEFT = 92;
    private static final int MARGIN = 20;
    private static final int TITLE_SIZE = 19;
    private static final int TEXT_SIZE = 15;
    private static final double LEADING = 1.4;

    private final NoticeText notice;
    private final boolean label;
    private final int width;
    private final List<Element> texts = new ArrayList<>();
    private int y = MARGIN;

    private NoticeSvg(NoticeText notice) {
        this.notice = notice;
        this.label = notice.form() == Form.LABEL;
        this.width = label ? LABEL_WIDTH : WIDTH;
    }

    static String of(NoticeText notice) {
        return new NoticeSvg(notice).drawing().render() + "\n";
    }

    private Element drawing() {
        write(notice.sentence(), label ? TEXT_SIZE + 1 : TITLE_SIZE, BOLD, TITLE_INK);
        if (!label) {
            for (Part part : notice.blocks()) {
                for (List<Said> line : part.lines()) {
                    y += 6;
                    write(line, TEXT_SIZE, REGULAR, INK);
                }
            }
        }
        int height = Math.max(y + MARGIN, label ? 72 : 96);
        if (texts.size() == 1) {
            texts.get(0).with("y", String.valueOf(height / 2 + 6));
        }
        String id = "avis-" + notice.id() + "-" + notice.language().tag();
        Element svg = new Element("svg")
                .with("xmlns", "http://www.w3.org/2000/svg")
                .with("viewBox", "0 0 " + width + " " + height)
                .with("width", String.valueOf(width))
                .with("height", String.valueOf(height))
                .with("role", "img")
                .with("lang", notice.language().tag())
                .with("xml:lang", notice.language().tag())
                .with("aria-labelledby", id + "-titre " + id + "-texte")
                .add(
                        new Element("title").with("id", id + "-titre").text(NoticeText.words(notice.title())),
                        new Element("desc").with("id", id + "-texte").text(description()),
                        rectangle(0, 0, width, height, 8, GROUND).with("stroke", TITLE_INK));
        return svg.add(badge(height)).add(texts);
    }

    /** Everything that the drawing says. */
    private String description() {
        StringBuilder words = new StringBuilder(NoticeText.words(notice.sentence()));
        if (!label) {
            notice.blocks()
                    .forEach(part ->
                            part.lines().forEach(line -> words.append(' ').append(NoticeText.words(line))));
        }
        return words.toString();
    }

    /** A round sign with the two letters that people know. */
    private List<Element> badge(int height) {
        String middle = String.valueOf(label ? height / 2 : MARGIN + 28);
        Element circle = new Element("circle")
                .with("cx", String.valueOf(LEFT / 2))
                .with("cy", middle)
                .with("r", "26")
                .with("fill", BLUE);
        Element letters = new Element("text")
                .with("x", String.valueOf(LEFT / 2))
                .with("y", middle)
                .with("dy", "8")
                .with("text-anchor", "middle")
                .with("font-family", FONTS)
                .with("font-size", "23")
                .with("font-weight", "bold")
                .with("fill", "#ffffff")
                .with("aria-hidden", "true")
                .text(Messages.standard().say("disclosure.letters").in(notice.language()));
        return List.of(circle, letters);
    }

    private void write(List<Said> line, int size, double share, String ink) {
        Language language =
                line.stream().map(Said::language).reduce((a, b) -> b).orElse(notice.language());
        boolean whole = line.stream().allMatch(said -> said.language() == language);
        for (String words : cut(NoticeText.words(line), (int) ((width - LEFT - MARGIN) / (size * share)))) {
            y += (int) Math.round(size * LEADING);
            Element text = new Element("text")
                    .with("x", String.valueOf(LEFT))
                    .with("y", String.valueOf(y - size / 4))
                    .with("font-family", FONTS)
                    .with("font-size", String.valueOf(size))
                    .with("fill", ink);
            if (share == BOLD) {
                text.with("font-weight", "bold");
            }
            if (whole && language != notice.language()) {
                text.with("lang", language.tag()).with("xml:lang", language.tag());
            }
            texts.add(text.text(words));
        }
    }

    private static List<String> cut(String words, int columns) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words.strip().split("[ \\n]+")) {
            if (line.length() > 0 && line.length() + 1 + word.length() > columns) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private static Element rectangle(int x, int y, int width, int height, int radius, String fill) {
        return new Element("rect")
                .with("x", String.valueOf(x + 1))
                .with("y", String.valueOf(y + 1))
                .with("width", String.valueOf(width - 2))
                .with("height", String.valueOf(height - 2))
                .with("rx", String.valueOf(radius))
                .with("fill", fill);
    }
}
