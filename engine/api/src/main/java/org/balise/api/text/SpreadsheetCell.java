package org.balise.api.text;

/** Text for a cell that a spreadsheet will open. */
public final class SpreadsheetCell {
    /** A spreadsheet reads a cell that starts so as a formula, which could run what a person wrote. */
    private static final String FORMULA_STARTS = "=+-@\t\r\n|%\uFF1D\uFF0B\uFF0D\uFF20";

    private SpreadsheetCell() {}

    /** The text without outer space; an apostrophe keeps a formula from being one. */
    public static String harmless(String text) {
        String plain = text.strip();
        return looksLikeFormula(plain) ? "'" + plain : plain;
    }

    /** Whether a spreadsheet that is not told that this is a text could run it. */
    public static boolean looksLikeFormula(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
    }

    /** The same as a field of a CSV file (RFC 4180), always between quotation marks. */
    public static String csv(String text) {
        return '"' + harmless(text).replace("\"", "\"\"") + '"';
    }
}
