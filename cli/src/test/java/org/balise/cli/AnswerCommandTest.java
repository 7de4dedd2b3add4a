package org.balise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.balise.cli.Runner.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnswerCommandTest {
    @TempDir
    Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void nameTheFile() {
        file = folder.resolve("d.yaml");
    }

    @Test
    void createsTheDossierAndKeepsEachAnswer() throws IOException {
        Result result = new Runner().typing("Tri de courriels\n\nq\n", "repondre", file.toString(), "--decrire");
        assertThat(result.code()).isZero();
        assertThat(result.err()).isEmpty();
        assertThat(file).hasContent("""
            format: dossier/1
            questionnaire: ia-quebec
            as-of: 2026-11-23
            answers:
              initiative.nom: "Tri de courriels"
            """);
        assertThat(result.out()).contains("Comment s’appelle l’initiative?").contains("Il reste ");
    }

    @Test
    void goesOnFromWhereItStopped() {
        new Runner().typing("Tri de courriels\nq\n", "repondre", file.toString(), "--decrire");
        Result result = new Runner().typing("", "answer", file.toString(), "--describe", "--language", "en");
        assertThat(result.out())
                .doesNotContain("What is the initiative called?")
                .contains("Which body is responsible for it?");
    }

    @Test
    void losesNothingWhenTheInputEnds() {
        Result result = new Runner().typing("Tri de courriels", "repondre", file.toString(), "--decrire");
        assertThat(result.code()).isZero();
        assertThat(file).content().contains("initiative.nom: \"Tri de courriels\"");
    }

    @Test
    void takesNumbersCodesUnknownAndLists() {
        String typed = "2\nx\noui\nnon\n1\n";
        new Runner().typing(typed, "repondre", file.toString(), "--section", "reperage");
        assertThat(file)
                .content()
                .contains("organisme.type: budgetaire")
                .contains("initiative.phase: inconnu")
                .contains("ia.systeme: oui")
                .contains("ia.generative: non")
                .contains("public.interaction: oui");
    }

    @Test
    void explainsWhatItDoesNotUnderstandAndAsksAgain() {
        Result result = new Runner().typing("99\nmairie\n1\nq\n", "repondre", file.toString(), "--section", "reperage");
        assertThat(result.out())
                .contains("«\u00a099\u00a0» n’est pas un des choix")
                .contains("«\u00a0mairie\u00a0»");
        assertThat(file).content().contains("organisme.type: ministere");
    }

    @Test
    void showsHelpGoesBackAndChangesAnAnswer() {
        Result result = new Runner().typing("?\n1\n<\n2\nq\n", "repondre", file.toString(), "--section", "reperage");
        assertThat(result.out()).contains("Réponse actuelle\u00a0: Ministère");
        assertThat(file).content().contains("organisme.type: budgetaire").doesNotContain("ministere");
    }

    @Test
    void keepsReasonsAskedForBeforeOrAfterTheAnswer() {
        String typed = "!\n1\nParce que c’est \"écrit\"\n1\n<\n!\nVu le calendrier\n\nq\n";
        new Runner().typing(typed, "repondre", file.toString(), "--section", "reperage");
        assertThat(file)
                .content()
                .contains("organisme.type: { value: ministere, rationale: { fr: \"Parce que c’est \\\"écrit\\\"\" } }")
                .contains("initiative.phase: { value: conception, rationale: { fr: \"Vu le calendrier\" } }");
    }

    @Test
    void leavesWhatAPersonWroteByHand() throws IOException {
        Files.writeString(file, """
            # Dossier de l’équipe
            format: dossier/1
            questionnaire: ia-quebec
            as-of: 2026-11-23
            answers:
              # le nom officiel
              initiative.nom: 'Tri'   # à confirmer
              initiative.benefices:
                - qualite
                - delai
              preuve.efvp:
                value: non
                author: Équipe

            # fin
            """);
        new Runner().typing("Ministère d’essai\nq\n", "repondre", file.toString(), "--decrire");
        assertThat(file).hasContent("""
            # Dossier de l’équipe
            format: dossier/1
            questionnaire: ia-quebec
            as-of: 2026-11-23
            answers:
              # le nom officiel
              initiative.nom: 'Tri'   # à confirmer
              initiative.benefices:
                - qualite
                - delai
              preuve.efvp:
                value: non
                author: Équipe
              initiative.organisme: "Ministère d’essai"

            # fin
            """);
    }

    @Test
    void refusesAnUnknownSection() {
        Result result = new Runner().run("repondre", file.toString(), "--section", "autre");
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("autre").contains("reperage");
        assertThat(file).doesNotExist();
    }

    @Test
    void refusesAFileThatCannotBeCreated() {
        Result result = new Runner().run("repondre", folder.resolve("no/d.yaml").toString());
        assertThat(result.code()).isEqualTo(3);
        assertThat(result.err()).contains(" OUTPUT-FOLDER-MISSING ");
    }

    /** Answering “I do not know” to everything reaches an end: no question is asked for ever. */
    @Test
    void endsWhenEverythingIsUnknown() {
        Result result = new Runner().typing("x\n".repeat(2000), "repondre", file.toString());
        assertThat(result.out()).contains("Il ne reste aucune question qui puisse changer le résultat.");
    }

    @Test
    void beginsWithWhatDecidesAndOffersTheRestApart() {
        Result result = new Runner().typing("1\n1\nnon\n", "repondre", file.toString());
        assertThat(result.out())
                .doesNotContain("Comment s’appelle l’initiative?")
                .contains("Il ne reste aucune question qui puisse changer le résultat.")
                .contains("balise repondre " + file + " --decrire");
        assertThat(file).content().contains("ia.systeme: non");
    }

    @Test
    void ticksAChecklistAndGivesEachLineItsAnswer() {
        new Runner().typing("1\n1\noui\nq\n", "repondre", file.toString(), "--reperage");
        Result result = new Runner().typing("2,9\n1, x2\nq\n", "repondre", file.toString(), "--section", "donnees");
        assertThat(result.out()).contains("n’est pas un numéro de 1 à");
        assertThat(file)
                .content()
                .contains("donnees.dng: oui")
                .contains("donnees.entrainement: inconnu")
                .contains("donnees.reutilisation: non");
    }

    @Test
    void asksTheLinesOfAChecklistOneByOneToExplainThem() {
        new Runner().typing("1\n1\noui\nq\n", "repondre", file.toString(), "--reperage");
        new Runner().typing("+\n!\noui\nCadre de référence\nq\n", "repondre", file.toString(), "--section", "donnees");
        assertThat(file).content().contains("donnees.dng: { value: oui, rationale: { fr: \"Cadre de référence\" } }");
    }

    @Test
    void refusesTwoSelectionsAtOnce() {
        Result result = new Runner().run("repondre", file.toString(), "--reperage", "--decrire");
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("--prendre-de-l-avance");
        assertThat(file).doesNotExist();
    }

    @Test
    void saysAfterTheTriageWhatItShowsAndWhatRemains() {
        Result result = new Runner().typing("11\n6\nnon\n", "repondre", file.toString(), "--reperage");
        assertThat(result.out()).contains("Le formulaire complet n’est pas nécessaire");
    }
}
