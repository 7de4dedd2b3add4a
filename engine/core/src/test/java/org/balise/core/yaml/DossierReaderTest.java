package org.balise.core.yaml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.balise.api.answer.Answer;
import org.balise.api.answer.AnswerValue;
import org.balise.api.answer.Dossier;
import org.balise.api.answer.Evidence;
import org.balise.api.answer.Rationale;
import org.balise.api.problem.ProblemsException;
import org.junit.jupiter.api.Test;

class DossierReaderTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 23);

    private final DossierReader reader = new DossierReader(Readers.book());

    @Test
    void readsEachTypeOfAnswer() {
        Dossier dossier = reader.read("f", Fixture.good("dossier").content());

        Map<String, Answer> expected = new TreeMap<>();
        for (Answer answer : List.of(
                Answer.of("ia.systeme", new AnswerValue.YesNo(true)),
                Answer.of("iag.type", new AnswerValue.Choice("circuit-ferme")),
                Answer.of("rp.collecte", new AnswerValue.Choices(List.of("directe", "indirecte"))),
                Answer.of("personnes.nombre", new AnswerValue.Quantity(new BigDecimal("60000"))),
                Answer.of("initiative.nom", new AnswerValue.FreeText("Tri interne de courriels")),
                Answer.of("initiative.debut", new AnswerValue.OnDate(LocalDate.of(2027, 1, 15))),
                Answer.of("preuve.avis", new AnswerValue.Unknown()),
                new Answer(
                        "preuve.efvp",
                        new AnswerValue.YesNo(true),
                        new Rationale("Le comité l’a signée.", null),
                        List.of(
                                new Evidence("Évaluation signée", "https://exemple.invalid/efvp", null, null),
                                new Evidence(null, null, "efvp.pdf", "0123456789abcdef".repeat(4))),
                        "Responsable de la protection",
                        LocalDate.of(2026, 10, 1)))) {
            expected.put(answer.question(), answer);
        }
        assertThat(dossier).isEqualTo(new Dossier("essai", AS_OF, new TreeMap<>(expected)));
    }

    @Test
    void equalNumbersAreEqualAnswers() {
        assertThat(amount("12.50")).isEqualTo(amount("12.5")).isEqualTo(amount("0012.500"));
        assertThat(amount("60000.0")).isEqualTo(new AnswerValue.Quantity(new BigDecimal("60000")));
    }

    @Test
    void theLastDayCoveredIsAccepted() {
        assertThat(dossier("2027-12-31", "{}").asOf()).isEqualTo("2027-12-31");
        assertThatThrownBy(() -> dossier("2028-01-01", "{}"))
                .isInstanceOfSatisfying(
                        ProblemsException.class,
                        thrown -> assertThat(thrown.problems().stream().map(Fixture::describe))
                                .containsExactly("3:8 AS-OF-TOO-LATE [2028-01-01, 2028-01-01]"));
    }

    @Test
    void anAnswerMayBeAsRecentAsTheDossier() {
        Dossier dossier = dossier("2026-11-23", "{ ia.systeme: { value: non, date: 2026-11-23 } }");

        assertThat(dossier.answers().get("ia.systeme")).extracting("date").isEqualTo(AS_OF);
    }

    @Test
    void onlyAYesNeedsItsReasons() {
        assertThat(dossier("2026-11-23", "{ preuve.efvp: non }").answers()).hasSize(1);
        assertThat(dossier("2026-11-23", "{ preuve.efvp: inconnu }").answers()).hasSize(1);
    }

    private AnswerValue amount(String number) {
        Answer answer = dossier("2026-11-23", "{ personnes.nombre: " + number + " }")
                .answers()
                .get("personnes.nombre");
        return answer == null ? new AnswerValue.Unknown() : answer.value();
    }

    private Dossier dossier(String asOf, String answers) {
        String content = "format: dossier/1\nquestionnaire: essai\nas-of: " + asOf + "\nanswers: " + answers + "\n";
        return reader.read("f", content.getBytes(UTF_8));
    }
}
