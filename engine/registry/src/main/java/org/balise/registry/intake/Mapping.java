package org.balise.registry.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.balise.api.problem.Problem;
import org.balise.api.problem.ProblemsException;

/**
 * Which column of a sheet is which.
 *
 * @param header the row of the headers
 * @param places by column, from 0
 * @param otherSheets the names of the other sheets of the file that have the columns needed, which are not read
 */
public record Mapping(Sheet sheet, Sheet.Row header, Map<Column, Integer> places, List<String> otherSheets) {
    /** Titles and notes come before the headers, never this many. */
    private static final int FIRST_ROWS = 40;

    public Mapping {
        places = Collections.unmodifiableMap(new EnumMap<>(places));
        otherSheets = List.copyOf(otherSheets);
    }

    /** The headers that are not used, in order. */
    public List<String> ignored() {
        List<String> ignored = new ArrayList<>();
        for (int i = 0; i < header.cells().size(); i++) {
            if (!places.containsValue(i) && !header.cell(i).isEmpty()) {
                ignored.add(header.cell(i));
            }
        }
        return ignored;
    }

    public boolean has(Column column) {
        return places.containsKey(column);
    }

    /** The content of a cell; empty when the column is not there. */
    String cell(Sheet.Row row, Column column) {
        Integer place = places.get(column);
        return place == null ? "" : row.cell(place);
    }

    /** Where a column stands, from 1; 0 when it is not there. */
    int place(Column column) {
        return places.getOrDefault(column, -1) + 1;
    }

    /** The rows under the headers. */
    List<Sheet.Row> rows() {
        return sheet.all().stream().filter(row -> row.line() > header.line()).toList();
    }

    /**
     * Finds the sheet, the row of headers and the columns that fit best.
     *
     * @param sheets the ways to read the file
     * @param given by code of column, the header that a person says it has
     * @throws ProblemsException when no row has the columns that are needed
     */
    static Mapping find(
            String file, List<Sheet> sheets, Column.Kind kind, Vocabulary vocabulary, Map<String, String> given) {
        checkCodes(file, kind, given.keySet());
        Mapping best = null;
        Set<Sheet> fitting = new LinkedHashSet<>();
        ProblemsException unreadable = null;
        for (Sheet sheet : sheets) {
            try {
                for (Sheet.Row row : sheet.first(FIRST_ROWS)) {
                    if (row.cells().stream().allMatch(cell -> Spelling.key(cell).isEmpty())) {
                        continue;
                    }
                    Mapping mapping = new Mapping(sheet, row, places(row, kind, vocabulary, given), List.of());
                    if (mapping.missing(kind).isEmpty()) {
                        fitting.add(sheet);
                    }
                    if (best == null || mapping.places.size() > best.places.size()) {
                        best = mapping;
                    }
                }
            } catch (ProblemsException e) {
                unreadable = unreadable == null ? e : unreadable;
            }
        }
        if (unreadable != null && (best == null || !best.missing(kind).isEmpty())) {
            throw unreadable;
        } else if (best == null) {
            throw SheetFile.problem(file, "TABLE-EMPTY");
        }
        best.check(file, kind, vocabulary, given);
        fitting.remove(best.sheet);
        return best.beside(fitting);
    }

    private static void checkCodes(String file, Column.Kind kind, Set<String> given) {
        List<String> codes = kind.columns().stream().map(Column::code).toList();
        List<Problem> problems = given.stream()
                .filter(code -> !codes.contains(code))
                .map(code -> Problem.error(
                        file, 0, 0, "COLUMN-UNKNOWN", code, String.join(", ", codes), Vocabulary.nearest(code, codes)))
                .toList();
        if (!problems.isEmpty()) {
            throw new ProblemsException(problems);
        }
    }

    private Mapping beside(Collection<Sheet> others) {
        List<String> names =
                others.stream().filter(Sheet::holdsOtherRows).map(Sheet::label).toList();
        return new Mapping(sheet, header, places, names);
    }

    private static Map<Column, Integer> places(
            Sheet.Row row, Column.Kind kind, Vocabulary vocabulary, Map<String, String> given) {
        Map<Column, Integer> places = new EnumMap<>(Column.class);
        for (int i = 0; i < row.cells().size(); i++) {
            Optional<Column> column = column(row.cell(i), kind, vocabulary, given);
            if (column.isPresent()) {
                places.putIfAbsent(column.get(), i);
            }
        }
        return places;
    }

    private static Optional<Column> column(
            String header, Column.Kind kind, Vocabulary vocabulary, Map<String, String> given) {
        String key = Spelling.key(header);
        Optional<String> code = given.entrySet().stream()
                .filter(entry -> Spelling.key(entry.getValue()).equals(key))
                .map(Map.Entry::getKey)
                .findFirst();
        if (code.isEmpty()) {
            code = spelled(header, kind, vocabulary).filter(found -> !given.containsKey(found));
        }
        return code.flatMap(found -> kind.columns().stream()
                .filter(column -> column.code().equals(found))
                .findFirst());
    }

    /** A note in brackets may follow the header: {@code Statut (au 15 juin 2025)}. */
    private static Optional<String> spelled(String header, Column.Kind kind, Vocabulary vocabulary) {
        int bracket = header.indexOf('(');
        Optional<String> whole = vocabulary.code(kind.vocabulary(), header);
        return whole.isPresent() || bracket <= 0
                ? whole
                : vocabulary.code(kind.vocabulary(), header.substring(0, bracket));
    }

    private List<Column> missing(Column.Kind kind) {
        return kind.columns().stream()
                .filter(column -> column.required() && !places.containsKey(column))
                .toList();
    }

    private void check(String file, Column.Kind kind, Vocabulary vocabulary, Map<String, String> given) {
        List<Problem> problems = new ArrayList<>();
        for (Column column : missing(kind)) {
            String label = vocabulary.label(kind.vocabulary(), column.code());
            problems.add(Problem.error(
                    file, header.line(), 0, "COLUMN-MISSING", column.code(), label, headers(), nearestHeader(label)));
        }
        for (int i = 0; i < header.cells().size(); i++) {
            Optional<Column> column = column(header.cell(i), kind, vocabulary, given);
            if (column.isPresent() && place(column.get()) != i + 1) {
                problems.add(Problem.error(
                        file,
                        header.line(),
                        i + 1,
                        "COLUMN-TWICE",
                        column.get().code(),
                        Integer.toString(place(column.get())),
                        header.cell(i)));
            }
        }
        given.forEach((code, wanted) -> {
            boolean found =
                    header.cells().stream().anyMatch(cell -> Spelling.key(cell).equals(Spelling.key(wanted)));
            if (!found) {
                problems.add(Problem.error(
                        file, header.line(), 0, "COLUMN-NOT-FOUND", wanted, headers(), nearestHeader(wanted)));
            }
        });
        if (!problems.isEmpty()) {
            throw new ProblemsException(problems);
        }
    }

    private String headers() {
        return header.cells().stream()
                .map(Spelling::cell)
                .filter(cell -> !cell.isEmpty())
                .map(cell -> cell.length() > 60 ? cell.substring(0, 60) + "…" : cell)
                .limit(12)
                .collect(Collectors.joining(" | "));
    }

    private String nearestHeader(String label) {
        return Vocabulary.nearest(
                label, header.cells().stream().map(Spelling::cell).toList());
    }
}
