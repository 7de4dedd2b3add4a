package org.balise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.balise.cli.Runner.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An answer that was given can be changed, completed or looked at again. */
class AnswerAgainTest {
    @TempDir
    Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void fillTheDossier() throws IOException {
        file = folder.resolve("un dossier.yaml");
        Files.writeString(file, """
            format: dossier/1
            questionnaire: ia-quebec
            as-of: 2026-11-23
            answers:
              organisme.type: ministere
              initiative.phase: inconnu
              ia.systeme:
                value: non
                rationale: { fr: "Non, rien de tel" }
                evidence: [{ title: Note, link: "https://organisme.example/note" }]
            """);
    }

    @Test
    void asksOneQuestionAgainAndTakesItsReasons() {
        Result result = again("!\nDécret\n\n", "--question", "organisme.type");
        assertThat(result.out()).contains("Réponse actuelle\u00a0: Ministère");
        assertThat(file).content().contains("organisme.type: { value: ministere, rationale: { fr: \"Décret\" } }");
    }

    @Test
    void whatSupportedAnAnswerDoesNotSupportAnotherUnlessAPersonSaysSo() {
        Result result = again("oui\nnon\n", "--question", "ia.systeme");
        assertThat(result.out()).contains("justification «\u00a0Non, rien de", "»; 1 document");
        assertThat(file).content().contains("ia.systeme: oui").doesNotContain("rien de tel", "organisme.example");
    }

    @Test
    void supportStaysWhenAPersonSaysThatItHolds() {
        again("oui\noui\n", "--question", "ia.systeme");
        assertThat(file).content().contains("value: oui", "rien de tel", "organisme.example");
    }

    @Test
    void aReasonForNoIsNotTheReasonThatAYesNeeds() throws IOException {
        Files.writeString(file, """
            format: dossier/1
            questionnaire: ia-quebec
            as-of: 2026-11-23
            answers:
              organisme.type: ministere
              initiative.phase: tests
              ia.systeme: oui
              equivalence.principe-01: { value: non, rationale: { fr: "Rien de tel" } }
            """);
        Result result = again("oui\n\n\nq\n", "--question", "equivalence.principe-01");
        assertThat(result.out()).contains("ne compte que si elle est justifiée", "Sans justification");
        assertThat(file).content().contains("{ value: non, rationale: { fr: \"Rien de tel\" } }");
    }

    @Test
    void listsWhatIsNotKnownAndAsksItAgain() {
        Result first = again("");
        assertThat(first.out())
                .contains("1 réponse est «\u00a0je ne sais pas\u00a0»")
                .contains("[initiative.phase]")
                .contains("un dossier.yaml\" --inconnues");
        Result second = again("tests\n", "--unknown");
        assertThat(second.out()).doesNotContain("De quel type");
        assertThat(file).content().contains("initiative.phase: tests");
    }

    @Test
    void asksWhatIsStillUnknownOnlyOnce() {
        assertThat(again("x\n", "--inconnues").out()).containsOnlyOnce("Réponse actuelle");
    }

    @Test
    void stepsBackIntoWhatWasAnsweredBefore() throws IOException {
        Files.writeString(file, Files.readString(file).replace("  ia.systeme:", "  ia.systeme: oui\n  ia.generative:"));
        again("<\n<\n<\n<\nsante\nnon\nq\n", "--section", "reperage");
        assertThat(file).content().contains("organisme.type: sante", "ia.systeme: oui");
    }

    @Test
    void refusesAQuestionThatDoesNotExistOrIsNotAsked() {
        Result wrong = again("", "--question", "ia.sistem");
        assertThat(wrong.code()).isEqualTo(2);
        assertThat(wrong.err()).contains("Vouliez-vous dire «\u00a0ia.systeme\u00a0»?");
        assertThat(again("", "--question", "ia.generative").out()).contains("  balise pourquoi-pas \"" + file);
    }

    private Result again(String typed, String... options) {
        String[] call = new String[options.length + 2];
        call[0] = "repondre";
        call[1] = file.toString();
        System.arraycopy(options, 0, call, 2, options.length);
        return new Runner().typing(typed, call);
    }
}
