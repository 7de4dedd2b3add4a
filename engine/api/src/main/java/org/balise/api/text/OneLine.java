package org.balise.api.text;

/** Text that may come from a file that nobody has looked at, made fit to be shown on one line. */
public final class OneLine {
    private OneLine() {}

    /**
     * The text without anything that could end the line, move the cursor of a terminal or turn the direction of
     * writing: a space or U+FFFD stands in its place.
     */
    public static String of(String text) {
        StringBuilder line = new StringBuilder(text.length());
        text.codePoints().map(OneLine::visible).forEach(line::appendCodePoint);
        return line.toString();
    }

    private static int visible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> ' ';
            case Character.FORMAT, Character.SURROGATE -> '\uFFFD';
            default -> codePoint;
        };
    }
}
