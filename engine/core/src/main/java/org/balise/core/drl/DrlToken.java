package org.balise.core.drl;

/**
 * One word of a DRL file.
 *
 * @param text what is written; the content alone for a string
 * @param line from 1
 * @param column from 1
 */
record DrlToken(Kind kind, String text, int line, int column) {

    enum Kind {
        WORD,
        STRING,
        SYMBOL,
        END
    }

    boolean is(String word) {
        return kind != Kind.STRING && kind != Kind.END && text.equals(word);
    }

    /** As a person would point at it. */
    String shown() {
        return kind == Kind.STRING ? '"' + text + '"' : text;
    }
}
