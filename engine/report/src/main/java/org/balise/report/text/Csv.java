package org.balise.report.text;

import java.util.List;
import java.util.stream.Collectors;

/** Lines of a table for a spreadsheet (RFC 4180). */
public final class Csv {
    /** A spreadsheet reads a cell that starts so as a formula, which could run what a dossier says. */
    private static final String FORMULA_STARTS = "=+-@\t\r\n|%";

    private Csv() {}

    /** One line, with its end. */
    public static String line(List<String> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    /** Always between quotation marks; an apostrophe keeps a formula from being one. */
    public static String cell(String text) {
        String plain = text.strip();
        String safe = !plain.isEmpty() && FORMULA_STARTS.indexOf(plain.charAt(0)) >= 0 ? "'" + plain : plain;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }
}
