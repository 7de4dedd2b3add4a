package org.balise.core.analysis.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.balise.api.pack.RuleBook;
import org.balise.core.analysis.coverage.Mutant.Kind;
import org.balise.core.score.SmallBook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MutantsTest {

    /** At the least amount, one less changes nothing; past the greatest, nothing is ever reached. */
    @ParameterizedTest
    @CsvSource({"50, 2", "10, 1", "9, 0", "100, 2", "101, 1", "102, 0"})
    void aThresholdIsMovedOnlyWhereACaseCanTell(String threshold, int moved) {
        RuleBook book = new SmallBook()
                .amount("n", 10, 100)
                .parameter("seuil", threshold)
                .factor("foule", 1, 10, null, List.of(), "n>=seuil")
                .build();
        assertThat(new Mutants(book).of(Objects.requireNonNull(book.rules().get("foule"))))
                .filteredOn(mutant -> mutant.kind() == Kind.SHIFT_THRESHOLD)
                .hasSize(moved);
    }
}
