package org.balise.registry.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.balise.api.problem.Problem;
import org.balise.api.problem.ProblemsException;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;

/**
 * One sheet of a workbook (Office Open XML).
 *
 * @param index from 0
 */
@SuppressWarnings("ArrayRecordComponent") // never compared nor changed
record Workbook(String file, byte[] content, int index, String name) implements Sheet {

    /** 31 December 9999 is the last day that a workbook can count. */
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_465);

    private static final Pattern WHOLE = Pattern.compile("^(-?[0-9]+)\\.0+$");

    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, false);

    /**
     * Every sheet of the workbook.
     *
     * @throws ProblemsException when the archive is not a workbook, or unfolds into more than one would
     */
    static List<Sheet> sheets(String file, byte[] content) {
        WorkbookArchive.check(file, content);
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(content))) {
            List<Sheet> sheets = new ArrayList<>();
            workbook.getSheets()
                    .forEach(sheet -> sheets.add(new Workbook(file, content, sheet.getIndex(), sheet.getName())));
            return sheets;
        } catch (IOException | RuntimeException e) {
            throw damaged(file, e);
        }
    }

    @Override
    public String label() {
        return "Excel · " + name;
    }

    @Override
    public boolean holdsOtherRows() {
        return true;
    }

    @Override
    public List<Row> first(int rows) {
        return read(rows);
    }

    @Override
    public List<Row> all() {
        List<Row> rows = read(MOST_ROWS + 1);
        if (rows.size() > MOST_ROWS) {
            throw problem(rows.get(MOST_ROWS).line(), 1, "TABLE-TOO-LONG", Integer.toString(MOST_ROWS));
        }
        return rows;
    }

    private List<Row> read(int most) {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(content), WITH_FORMATS)) {
            org.dhatim.fastexcel.reader.Sheet sheet = workbook.getSheet(index).orElseThrow();
            List<Row> rows = new ArrayList<>();
            try (Stream<org.dhatim.fastexcel.reader.Row> stream = sheet.openStream()) {
                var iterator = stream.iterator();
                while (iterator.hasNext() && rows.size() < most) {
                    Row row = row(iterator.next());
                    if (row.cells().stream().anyMatch(cell -> !cell.isBlank())) {
                        rows.add(row);
                    }
                }
            }
            return rows;
        } catch (ProblemsException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw damaged(file, e);
        }
    }

    private Row row(org.dhatim.fastexcel.reader.Row source) {
        if (source.getCellCount() > MOST_COLUMNS && filled(source) > MOST_COLUMNS) {
            throw problem(source.getRowNum(), 1, "TABLE-TOO-WIDE", Integer.toString(MOST_COLUMNS));
        }
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < Math.min(source.getCellCount(), MOST_COLUMNS); column++) {
            Cell cell = source.getCell(column);
            String text = cell == null ? "" : text(cell);
            if (text.length() > LONGEST_CELL) {
                throw problem(source.getRowNum(), column + 1, "TABLE-CELL-TOO-LONG", Integer.toString(LONGEST_CELL));
            }
            cells.add(text);
        }
        return new Row(source.getRowNum(), cells);
    }

    /** The last column that holds something: a format alone may reach the end of the sheet. */
    private static int filled(org.dhatim.fastexcel.reader.Row source) {
        int last = 0;
        for (int column = 0; column < source.getCellCount(); column++) {
            Cell cell = source.getCell(column);
            last = cell == null || text(cell).isBlank() ? last : column + 1;
        }
        return last;
    }

    /** What a person sees; of a formula, the result that was last computed. */
    private static String text(Cell cell) {
        if (cell.getType() == CellType.BOOLEAN) {
            return cell.asBoolean() ? "oui" : "non";
        }
        if (cell.getType() == CellType.NUMBER) {
            return number(cell);
        }
        String text = cell.getType() == CellType.FORMULA ? cell.getRawValue() : cell.getText();
        return text == null ? "" : text;
    }

    /** A date as ISO 8601 writes it; a whole number without the decimals that some programs add. */
    private static String number(Cell cell) {
        BigDecimal value = cell.asNumber();
        boolean day = value.signum() > 0
                && value.compareTo(LAST_DAY) <= 0
                && value.remainder(BigDecimal.ONE).signum() == 0;
        if (day && DateFormats.isDate(cell.getDataFormatId(), cell.getDataFormatString())) {
            return cell.asDate().toLocalDate().toString();
        }
        return WHOLE.matcher(cell.getText()).replaceFirst("$1");
    }

    private static ProblemsException damaged(String file, Exception e) {
        String what = e instanceof ExcelReaderException || e instanceof IOException
                ? ""
                : e.getClass().getSimpleName();
        ProblemsException problem = SheetFile.problem(file, "TABLE-DAMAGED", what);
        problem.initCause(e);
        return problem;
    }

    private ProblemsException problem(int line, int column, String code, String... arguments) {
        return new ProblemsException(Problem.error(file, line, column, code, arguments));
    }
}
