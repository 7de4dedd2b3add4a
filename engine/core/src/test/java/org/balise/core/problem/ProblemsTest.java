package org.balise.core.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.balise.api.problem.Problem;
import org.balise.api.problem.ProblemsException;
import org.junit.jupiter.api.Test;

class ProblemsTest {

    private final Problems problems = new Problems();

    @Test
    void readsFromTopToBottomEachThingOnce() {
        problems.error(new Place("b", 1, 1), "YAML-TAB");
        problems.error(new Place("a", 2, 1), "YAML-TAB");
        problems.error(new Place("a", 1, 9), "YAML-TAB");
        problems.error(new Place("a", 1, 9), "YAML-TAB");

        assertThat(problems.all())
                .containsExactly(
                        Problem.error("a", 1, 9, "YAML-TAB"),
                        Problem.error("a", 2, 1, "YAML-TAB"),
                        Problem.error("b", 1, 1, "YAML-TAB"));
    }

    @Test
    void aWarningStopsNothing() {
        problems.warning(new Place("a", 1, 1), "YAML-TAB");

        assertThatCode(problems::throwIfErrors).doesNotThrowAnyException();
        assertThat(problems.errors()).isZero();
    }

    @Test
    void anErrorComesWithEverythingFound() {
        problems.warning(new Place("a", 1, 1), "YAML-TAB");
        problems.error(new Place("a", 2, 1), "YAML-COLON");

        assertThatThrownBy(problems::throwIfErrors)
                .isInstanceOfSatisfying(
                        ProblemsException.class,
                        thrown -> assertThat(thrown.problems())
                                .isEqualTo(problems.all())
                                .hasSize(2));
    }

    @Test
    void aFileMadeOfMistakesIsCutShortAndSaysSo() {
        for (int line = 1; line <= 5_000; line++) {
            problems.error(new Place("a", line, 1), "YAML-TAB");
        }

        assertThat(problems.errors()).isEqualTo(5_000);
        assertThat(problems.all())
                .hasSize(Problems.MOST_KEPT + 1)
                .startsWith(Problem.error("a", 0, 0, "PROBLEMS-TOO-MANY", "1000"));
    }

    @Test
    void aLongValueIsCut() {
        problems.error(new Place("a", 1, 1), "ID-FORMAT", "é".repeat(10_000));

        assertThat(problems.all().get(0).arguments().get(0)).hasSize(301).endsWith("é…");
    }
}
