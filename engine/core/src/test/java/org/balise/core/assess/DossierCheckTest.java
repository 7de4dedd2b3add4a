package org.balise.core.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.balise.core.score.SmallBook.dossier;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.balise.api.answer.Answer;
import org.balise.api.answer.AnswerValue;
import org.balise.api.answer.Dossier;
import org.balise.api.answer.Evidence;
import org.balise.api.answer.Rationale;
import org.balise.api.problem.ProblemsException;
import org.balise.core.score.SmallBook;
import org.junit.jupiter.api.Test;

/** What a file of answers could not say is refused, wherever the dossier comes from. */
class DossierCheckTest {
    private final DossierCheck check =
            new DossierCheck(new SmallBook().yesNo("a").amount("n", 0, 10).build());

    @Test
    void givesTheDossierAsAFileWould() {
        Dossier given =
                dossier("a=oui", "phase=tests").with(Answer.of("n", new AnswerValue.Quantity(new BigDecimal("1.50"))));
        assertThat(check.checked("f", given).answers())
                .containsEntry("a", Answer.of("a", new AnswerValue.YesNo(true)))
                .containsEntry("n", Answer.of("n", new AnswerValue.Quantity(new BigDecimal("1.5"))));
    }

    @Test
    void refusesAnAnswerOfAnotherType() {
        assertRefused(dossier().with(Answer.of("a", new AnswerValue.FreeText("oui"))), "ANSWER-OTHER-TYPE [a, yes-no]");
        assertRefused(dossier("a=tests"), "ANSWER-OTHER-TYPE [a, yes-no]");
    }

    @Test
    void refusesWhatTheQuestionnaireDoesNotKnow() {
        assertRefused(dossier("phases=tests"), "QUESTION-UNKNOWN [phases, phase]");
        assertRefused(dossier("phase=test"), "OPTION-UNKNOWN [test, conception, tests, exploitation, tests]");
        assertRefused(dossier("n=11"), "AMOUNT-OUT-OF-RANGE [11, 0, 10]");
        assertRefused(new Dossier("autre", SmallBook.TODAY, dossier().answers()), "QUESTIONNAIRE-OTHER [autre, essai]");
    }

    @Test
    void refusesANameThatWouldBeReadAsSeveralLines() {
        assertRefused(dossier("a: non\n  a=oui"), "QUESTION-UNKNOWN [a: non   a, ]");
    }

    @Test
    void refusesADayThatTheBookDoesNotCover() {
        assertRefused(dossier("a=oui").at(LocalDate.of(2020, 1, 1)), "AS-OF-TOO-EARLY [2020-01-01, 2024-06-27]");
    }

    @Test
    void refusesWhatSupportsAnAnswerHalfSaid() {
        Answer undated = Answer.of("a", new AnswerValue.YesNo(true));
        assertRefused(
                dossier().with(new Answer("a", undated.value(), new Rationale(null, null), List.of(), null, null)),
                "MAPPING-EXPECTED [rationale]");
        assertRefused(
                dossier()
                        .with(new Answer(
                                "a",
                                undated.value(),
                                null,
                                List.of(new Evidence("titre", null, null, null)),
                                null,
                                null)),
                "EVIDENCE-LINK-OR-FILE []");
        assertRefused(
                dossier().with(new Answer("a", undated.value(), null, List.of(), null, SmallBook.TODAY.plusDays(1))),
                "ANSWER-DATE-AFTER [2026-11-24, 2026-11-23]");
    }

    private void assertRefused(Dossier dossier, String problem) {
        assertThatThrownBy(() -> check.checked("f", dossier))
                .isInstanceOfSatisfying(
                        ProblemsException.class,
                        thrown -> assertThat(thrown.problems()).singleElement().satisfies(found -> {
                            assertThat(found.code() + " " + found.arguments()).contains(problem);
                            assertThat(found.file() + found.line() + found.column())
                                    .isEqualTo("f00");
                        }));
    }
}
