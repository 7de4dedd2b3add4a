package org.balise.core.yaml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.balise.api.answer.Answer;
import org.balise.api.answer.AnswerValue;
import org.balise.api.answer.Dossier;
import org.junit.jupiter.api.Test;

class DossierWriterTest {

    private final DossierReader reader = new DossierReader(Readers.book());

    @Test
    void writesTheShortFormUnlessSomethingSupportsTheAnswer() {
        Dossier dossier = reader.read("f", Fixture.good("dossier").content());

        assertThat(DossierWriter.write(dossier)).isEqualTo("""
                        format: dossier/1
                        questionnaire: essai
                        as-of: 2026-11-23
                        answers:
                          ia.systeme: oui
                          iag.type: circuit-ferme
                          initiative.debut: 2027-01-15
                          initiative.nom: Tri interne de courriels
                          personnes.nombre: 60000
                          preuve.avis: inconnu
                          preuve.efvp:
                            value: oui
                            rationale:
                              fr: "Le comité l’a signée."
                            evidence:
                              - title: Évaluation signée
                                link: "https://exemple.invalid/efvp"
                              - file: efvp.pdf
                                sha256: "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"
                            author: Responsable de la protection
                            date: 2026-10-01
                          rp.collecte: [directe, indirecte]
                        """);
    }

    @Test
    void writesADossierWithoutAnswers() {
        Dossier dossier = reader.read(
                "f", "format: dossier/1\nquestionnaire: essai\nas-of: 2026-11-23\nanswers: {}\n".getBytes(UTF_8));

        assertThat(DossierWriter.write(dossier)).endsWith("\nanswers: {}\n");
    }

    /** Property: what is written is read back as the same dossier, and written again as the same text. */
    @Test
    void readsBackWhateverItWrites() {
        DossierGenerator generator = new DossierGenerator(20261123, Readers.section());
        Set<String> texts = new HashSet<>();
        for (int i = 0; i < 3_000; i++) {
            Dossier dossier = generator.next();
            String text = DossierWriter.write(dossier);
            Dossier read = reader.read("dossier " + i, text.getBytes(UTF_8));

            assertThat(read).as(text).isEqualTo(dossier);
            assertThat(DossierWriter.write(read)).isEqualTo(text);
            texts.add(text);
        }
        assertThat(texts).as("the generator makes different dossiers").hasSizeGreaterThan(2_500);
    }

    @Test
    void theCanonicalAnswersDependOnTheAnswersAlone() {
        Dossier dossier = reader.read("f", Fixture.good("dossier").content());
        Dossier later = dossier.at(LocalDate.of(2027, 1, 1));
        Dossier other = reader.read("f", Fixture.good("dossier").content())
                .with(Answer.of("ia.systeme", new AnswerValue.Unknown()));

        assertThat(DossierWriter.canonicalAnswers(later)).isEqualTo(DossierWriter.canonicalAnswers(dossier));
        assertThat(DossierWriter.canonicalAnswers(other)).isNotEqualTo(DossierWriter.canonicalAnswers(dossier));
    }
}
