package org.balise.registry.intake;

import java.util.ArrayList;
import java.util.List;
import org.balise.api.problem.Problem;
import org.balise.registry.RegistryLimits;

/** One row being read: its cells by column, and everything that is wrong with it. */
final class RowReading {
    private static final int SHOWN = 200;

    private final String file;
    private final Mapping mapping;
    private final Sheet.Row row;
    private final List<Problem> reasons = new ArrayList<>();

    RowReading(String file, Mapping mapping, Sheet.Row row) {
        this.file = file;
        this.mapping = mapping;
        this.row = row;
        checkWidth();
    }

    /** A separator inside a text that is not quoted shifts all that follows: such a row is never guessed at. */
    private void checkWidth() {
        int headers = mapping.header().cells().size();
        for (int i = headers; i < row.cells().size(); i++) {
            if (!row.cell(i).isEmpty()) {
                reasons.add(Problem.error(
                        file,
                        row.line(),
                        i + 1,
                        "ROW-TOO-WIDE",
                        Integer.toString(row.cells().size()),
                        Integer.toString(headers)));
                return;
            }
        }
    }

    Sheet.Row row() {
        return row;
    }

    String cell(Column column) {
        return mapping.cell(row, column);
    }

    /** A cell that must hold something, and not too much. */
    String required(Column column, int limit) {
        String text = limited(column, limit);
        if (text.isEmpty()) {
            wrong(column, "ROW-EMPTY-CELL", mapping.header().cell(mapping.place(column) - 1));
        }
        return text;
    }

    String limited(Column column, int limit) {
        String text = cell(column);
        if (RegistryLimits.damaged(text)) {
            wrong(column, "ROW-CONTROL");
        }
        if (text.length() > limit) {
            wrong(column, "ROW-CELL-TOO-LONG", Integer.toString(text.length()), Integer.toString(limit));
            return RegistryLimits.cut(text, limit);
        }
        return text;
    }

    void wrong(Column column, String code, String... arguments) {
        reasons.add(problem(column, code, arguments));
    }

    /** Something at the place of a cell. */
    Problem problem(Column column, String code, String... arguments) {
        String[] shown = new String[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            shown[i] = arguments[i].length() <= SHOWN ? arguments[i] : RegistryLimits.cut(arguments[i], SHOWN) + "…";
        }
        return Problem.error(file, row.line(), mapping.place(column), code, shown);
    }

    boolean sound() {
        return reasons.isEmpty();
    }

    Reject rejected() {
        return new Reject(row, reasons);
    }
}
