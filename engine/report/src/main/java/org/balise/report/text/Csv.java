package org.balise.report.text;

import java.util.List;
import java.util.stream.Collectors;
import org.balise.api.text.SpreadsheetCell;

/** Lines of a table for a spreadsheet (RFC 4180). */
public final class Csv {
    private Csv() {}

    /** One line, with its end. */
    public static String line(List<String> cells) {
        return cells.stream().map(SpreadsheetCell::csv).collect(Collectors.joining(",", "", "\r\n"));
    }
}
