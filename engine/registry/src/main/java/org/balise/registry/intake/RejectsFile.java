package org.balise.registry.intake;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.balise.api.problem.Problem;
import org.balise.api.text.SpreadsheetCell;

/** The rows that were not taken, as they came, each with its reasons: to be corrected and imported again. */
public final class RejectsFile {
    /** Without it, spreadsheets read the accents of a file wrongly. */
    private static final String BYTE_ORDER_MARK = "\ufeff";

    private RejectsFile() {}

    /**
     * The file as bytes.
     *
     * @param lineHeader the header of the number of the line
     * @param reasonsHeader the header of the reasons
     * @param say a reason in the language of the person
     */
    public static byte[] write(
            Sheet.Row header,
            List<Reject> rejects,
            String lineHeader,
            String reasonsHeader,
            Function<Problem, String> say) {
        StringBuilder text = new StringBuilder(BYTE_ORDER_MARK);
        line(text, lineHeader, reasonsHeader, header);
        for (Reject reject : rejects) {
            String reasons = reject.reasons().stream().map(say).collect(Collectors.joining(" "));
            line(text, Integer.toString(reject.row().line()), reasons, reject.row());
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void line(StringBuilder text, String first, String second, Sheet.Row row) {
        List<String> cells = new ArrayList<>(List.of(first, second));
        row.cells().forEach(cell -> cells.add(Spelling.cell(cell)));
        text.append(cells.stream().map(SpreadsheetCell::csv).collect(Collectors.joining(";")))
                .append("\r\n");
    }
}
