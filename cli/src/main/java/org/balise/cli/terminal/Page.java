package org.balise.cli.terminal;

import java.io.PrintStream;
import java.util.Locale;
import org.balise.api.text.OneLine;

/**
 * Writes paragraphs cut to the width of the terminal, with colour only where it is wanted. What is shown may come from
 * the files of others: nothing in it can move the cursor or colour the rest.
 */
public final class Page {
    private final PrintStream out;
    private final int width;
    private final boolean colour;

    public Page(Surroundings surroundings) {
        this.out = surroundings.out();
        this.width = surroundings.width();
        this.colour = surroundings.colour();
    }

    /** How a piece of text stands out; without colour it is plain, so colour never carries meaning alone. */
    public enum Tone {
        TITLE("1"),
        GOOD("32"),
        CARE("33"),
        BAD("31"),
        FAINT("2");

        private final String code;

        Tone(String code) {
            this.code = code;
        }
    }

    public void blank() {
        out.println();
    }

    public void paragraph(String text) {
        hanging("", text);
    }

    public void title(String text) {
        toned(Tone.TITLE, text);
    }

    /** One paragraph in one tone. */
    public void toned(Tone tone, String text) {
        print("", text, colour ? "\u001b[" + tone.code + "m" : "", colour ? "\u001b[0m" : "");
    }

    /** A paragraph whose first line starts with {@code lead} and whose other lines are indented as far. */
    public void hanging(String lead, String text) {
        print(lead, text, "", "");
    }

    /** A line to be copied, which is never cut. */
    public void preformatted(String line) {
        out.println(OneLine.of(line));
    }

    /** A question to the person at the keyboard, left on an open line. */
    public void prompt(String text) {
        out.print(OneLine.of(text));
        out.flush();
    }

    private void print(String lead, String text, String before, String after) {
        String indent = " ".repeat(lead.length());
        String start = lead;
        for (String line : text.split("\n", -1)) {
            StringBuilder current = new StringBuilder();
            for (String word : OneLine.of(line).split(" ")) {
                boolean full = current.length() > 0 && start.length() + current.length() + 1 + word.length() > width;
                if (full) {
                    out.println(start + before + current + after);
                    start = indent;
                    current.setLength(0);
                }
                current.append(current.length() == 0 ? "" : " ").append(word);
            }
            out.println((start + before + current + after).stripTrailing());
            start = indent;
        }
    }

    /** Capitals, for a verdict: readable without colour. */
    public static String capitals(String text) {
        return text.toUpperCase(Locale.ROOT);
    }
}
