package org.balise.registry.publish;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.balise.api.text.SpreadsheetCell;

/** Tables as CSV: UTF-8 with a byte order mark, which a spreadsheet needs to read accents; commas; RFC 4180. */
final class PortraitCsv {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private PortraitCsv() {}

    static byte[] write(List<String> headers, List<List<String>> rows) {
        String text = Stream.concat(Stream.of(headers), rows.stream())
                .map(cells -> cells.stream().map(SpreadsheetCell::csv).collect(Collectors.joining(",")) + "\r\n")
                .collect(Collectors.joining("", BYTE_ORDER_MARK, ""));
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
