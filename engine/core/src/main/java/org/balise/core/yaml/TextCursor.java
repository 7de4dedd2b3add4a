package org.balise.core.yaml;

import org.balise.core.problem.Place;

/** Counts lines and columns while the characters of a file go by. */
final class TextCursor {

    private final String file;
    private int line = 1;
    private int column = 1;
    private boolean afterReturn;

    TextCursor(String file) {
        this.file = file;
    }

    /** Where the next character stands. */
    Place place() {
        return new Place(file, line, column);
    }

    /** Where the character after this whole text stands. */
    Place after(String text) {
        text.codePoints().forEach(this::pass);
        return place();
    }

    void pass(int character) {
        boolean secondOfPair = character == '\n' && afterReturn;
        afterReturn = character == '\r';
        if (secondOfPair) {
            return;
        }
        if (character == '\n' || character == '\r') {
            line++;
            column = 1;
        } else {
            column++;
        }
    }
}
