package org.balise.registry.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.balise.api.problem.Problem;
import org.balise.api.problem.ProblemsException;

/** A text of cells between separators. */
record CsvSheet(String file, TableText text, char separator) implements Sheet {
    private static final int LONGEST_RECORD = 4 * LONGEST_CELL;

    @Override
    public String label() {
        return text.encoding() + " · " + (separator == '\t' ? "tab" : String.valueOf(separator));
    }

    @Override
    public boolean holdsOtherRows() {
        return false;
    }

    @Override
    public List<Row> first(int rows) {
        return read(rows);
    }

    @Override
    public List<Row> all() {
        List<Row> rows = read(MOST_ROWS + 1);
        if (rows.size() > MOST_ROWS) {
            throw problem(rows.get(MOST_ROWS).line(), "TABLE-TOO-LONG", Integer.toString(MOST_ROWS));
        }
        return rows;
    }

    private List<Row> read(int most) {
        List<Row> rows = new ArrayList<>();
        int next = 1;
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .skipEmptyLines(false)
                .build(
                        CsvRecordHandler.of(handler -> handler.maxFields(MOST_COLUMNS)
                                .maxFieldSize(LONGEST_CELL)
                                .maxRecordSize(LONGEST_RECORD)),
                        new StringReader(text.text()))) {
            for (CsvRecord record : reader) {
                if (rows.size() == most) {
                    break;
                }
                int line = Math.toIntExact(record.getStartingLineNumber());
                if (record.getFields().stream().anyMatch(cell -> !cell.isBlank())) {
                    rows.add(new Row(line, record.getFields()));
                }
                next = line + 1 + lineEnds(record);
            }
        } catch (CsvParseException e) {
            throw refused(next, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    private static int lineEnds(CsvRecord record) {
        return (int) record.getFields().stream()
                .flatMapToInt(String::chars)
                .filter(c -> c == '\n')
                .count();
    }

    /** The reader only says in English what it refused; the words that tell its limits apart are few. */
    private ProblemsException refused(int line, CsvParseException e) {
        Throwable cause = e.getCause() == null ? e : e.getCause();
        String message = String.valueOf(e.getMessage()) + cause.getMessage();
        if (message.contains("limit of " + MOST_COLUMNS + " fields") || message.contains("maximum number of fields")) {
            return problem(line, "TABLE-TOO-WIDE", Integer.toString(MOST_COLUMNS));
        } else if (message.contains("size")) {
            return problem(line, "TABLE-CELL-TOO-LONG", Integer.toString(LONGEST_CELL));
        }
        return problem(line, "TABLE-QUOTE", "");
    }

    private ProblemsException problem(int line, String code, String... arguments) {
        return new ProblemsException(Problem.error(file, line, 1, code, arguments));
    }
}
