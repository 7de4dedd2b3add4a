package org.balise.registry.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.balise.api.assess.Truth;
import org.balise.api.registry.DeclaredFacts;

/** Reads the cells that hold codes, under any of their spellings. */
final class CellCodes {
    private static final String OTHER_BENEFIT = "autre";
    private static final String TRUTH = "truth";

    private final Vocabulary vocabulary;

    /** The labels of the row being read that were kept as “other”. */
    private final List<String> unknownBenefits = new ArrayList<>();

    CellCodes(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The code of a cell; empty when the cell is, or when it is not known, which is then told. */
    String coded(RowReading row, Column column, String fact) {
        String text = row.cell(column);
        if (text.isEmpty()) {
            return "";
        }
        Optional<String> code = vocabulary.code(fact, text);
        if (code.isEmpty()) {
            row.wrong(
                    column,
                    "ROW-VALUE-UNKNOWN",
                    text,
                    String.join(", ", vocabulary.labels(fact).values()),
                    vocabulary.nearest(fact, text));
        }
        return code.orElse("");
    }

    /** Yes, no, or unknown when the cell is empty. */
    Truth truth(RowReading row, Column column) {
        String text = row.cell(column);
        if (text.isEmpty()) {
            return Truth.UNKNOWN;
        }
        Optional<String> code = vocabulary.code(TRUTH, text);
        if (code.isEmpty()) {
            row.wrong(column, "ROW-TRUTH", text);
        }
        return switch (code.orElse("")) {
            case "yes" -> Truth.YES;
            case "no" -> Truth.NO;
            default -> Truth.UNKNOWN;
        };
    }

    /** No closed list of benefits was ever published: what is not known is kept as “other”, and told. */
    List<String> benefits(RowReading row) {
        unknownBenefits.clear();
        String text = row.limited(Column.BENEFITS, Sheet.LONGEST_CELL);
        if (text.isEmpty()) {
            return List.of();
        }
        TreeSet<String> codes = new TreeSet<>();
        Optional<String> whole = vocabulary.code(DeclaredFacts.BENEFITS, text);
        if (whole.isPresent()) {
            codes.add(whole.get());
        } else {
            String[] parts = text.split("[|;•]|,(?![^(]*\\))");
            for (String part : parts) {
                if (!part.isBlank()) {
                    codes.add(vocabulary.code(DeclaredFacts.BENEFITS, part).orElseGet(() -> {
                        unknownBenefits.add(part.strip());
                        return OTHER_BENEFIT;
                    }));
                }
            }
        }
        return vocabulary.labels(DeclaredFacts.BENEFITS).keySet().stream()
                .filter(codes::contains)
                .toList();
    }

    /** The benefits of the last row that were kept as “other”. */
    List<String> unknownBenefits() {
        return List.copyOf(unknownBenefits);
    }
}
