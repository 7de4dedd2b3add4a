package org.balise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.balise.cli.Runner.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TriageCommandTest {
    private static final String BEGUN = """
        format: dossier/1
        questionnaire: ia-quebec
        as-of: 2026-11-23
        answers:
          organisme.type: ministere
          initiative.phase: mise-a-disposition
          ia.systeme: oui
          ia.generative: non
          public.interaction: non
          decision.concerne-personnes: non
          consequence.gravite: nulle
          personnes.vulnerables: non
          personnes.nombre: 0
          donnees.rp: non
          donnees.confidentielles: non
          biometrie.usage: non
          emploi.gestion-personnel: non
          systeme.agentique: non
          fournisseur.externe: non
          hebergement.lieu: etat-quebec
        """;

    @TempDir
    Path folder;

    @Test
    void saysWhatIsKnownAndWhichSectionsRemain() throws IOException {
        Result result = new Runner().run("reperer", dossier(BEGUN));
        assertThat(result.code()).isZero();
        assertThat(result.out())
                .contains("Le formulaire complet est nécessaire")
                .contains("Le système\u00a0: au plus")
                .doesNotContain("Les renseignements personnels\u00a0:")
                .doesNotContain("La biométrie\u00a0:")
                .contains("Ce qui préciserait le plus le résultat");
    }

    @Test
    void aQuestionLeftOfTheTriageMayStillChangeTheResult() throws IOException {
        String noPhase = BEGUN.replaceFirst("(?s)initiative.phase.*", "ia.systeme: non\n");
        String triage = new Runner().run("reperer", dossier(noPhase)).out();
        assertThat(triage)
                .contains("Il reste 1 question de repérage")
                .contains("hors du repérage,")
                .contains("balise repondre ");
        String assessed = new Runner().run("evaluer", dossier(noPhase)).out();
        assertThat(assessed)
                .contains("1. Répondre\u00a0: Où en est l’initiative aujourd’hui?")
                .contains("1 question ouverte");
        assertThat(new Runner().run("ameliorer", dossier(noPhase)).out())
                .contains("la phase de l’initiative, qui n’est pas connue")
                .doesNotContain("se contredisent");
    }

    @Test
    void saysItInEnglish() throws IOException {
        Result result = new Runner().run("triage", dossier(BEGUN), "--language", "en");
        assertThat(result.out()).contains("The full form is needed").doesNotContain("formulaire");
    }

    @Test
    void saysThatTheFormIsNotNeededWhereThereIsNoSystem() throws IOException {
        Result result = new Runner().run("reperer", dossier(BEGUN.replace("ia.systeme: oui", "ia.systeme: non")));
        assertThat(result.out()).contains("Le formulaire complet n’est pas nécessaire");
    }

    @Test
    void writesAResultThatFollowsItsSchema() throws IOException {
        for (Path example : new Path[] {Path.of(dossier(BEGUN)), Runner.EXAMPLES.resolve("decrochage-scolaire.yaml")}) {
            String json = new Runner()
                    .run("reperer", example.toString(), "--json", "-")
                    .out();
            try (InputStream schema = TriageCommandTest.class.getResourceAsStream("/schemas/triage.schema.json")) {
                assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                                .getSchema(schema)
                                .validate(json, InputFormat.JSON))
                        .isEmpty();
            }
        }
    }

    @Test
    void assessingADossierOfTriageAnswersAddsTheTriage() throws IOException {
        assertThat(new Runner().run("evaluer", dossier(BEGUN)).out()).contains("Sections utiles");
        assertThat(new Runner()
                        .run(
                                "evaluer",
                                Runner.EXAMPLES.resolve("tri-courriels.yaml").toString())
                        .out())
                .doesNotContain("Sections utiles");
    }

    private String dossier(String content) throws IOException {
        return Files.writeString(folder.resolve("d.yaml"), content).toString();
    }
}
