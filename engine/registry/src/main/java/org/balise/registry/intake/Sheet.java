package org.balise.registry.intake;

import java.util.List;
import org.balise.api.problem.ProblemsException;

/** One way to read a file as rows of cells. */
public interface Sheet {
    /** More rows than this is not a collection. */
    int MOST_ROWS = 1_000_000;

    /** More columns than this is not a collection either. */
    int MOST_COLUMNS = 200;

    /** A longer cell is a quotation mark left open, or somebody's document. */
    int LONGEST_CELL = 20_000;

    /**
     * A row that holds something.
     *
     * @param line where it starts in the file, from 1; in a workbook, the number of the row
     */
    record Row(int line, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        /** The content of a cell, cleaned; empty when there is none. */
        String cell(int column) {
            return column < cells.size() ? Spelling.cell(cells.get(column)) : "";
        }
    }

    /** How the file is read this way, for a person: {@code UTF-8 ;} or the name of the sheet. */
    String label();

    /** Whether it holds other rows than the other sheets of the file, and is not one more way to read the same ones. */
    boolean holdsOtherRows();

    /**
     * The first rows.
     *
     * @throws ProblemsException when they cannot be read this way
     */
    List<Row> first(int rows);

    /**
     * Every row.
     *
     * @throws ProblemsException when they cannot be read this way
     */
    List<Row> all();
}
