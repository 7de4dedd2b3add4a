package org.balise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.balise.cli.Runner.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class QuestionsCommandTest {
    @TempDir
    Path folder;

    private Path file = Path.of("");

    /** A known dossier in which one grave answer is missing and one is “I do not know”. */
    @BeforeEach
    void openTwoQuestions() throws IOException {
        String dossier = Files.readString(Path.of(Runner.example("tri-courriels")));
        file = Files.writeString(
                folder.resolve("d.yaml"),
                dossier.replaceFirst("(?m)^  decision\\.concerne-personnes: .*\\R", "")
                        .replaceFirst("(?m)^  biometrie\\.usage: .*$", "  biometrie.usage: inconnu"));
    }

    @Test
    void tellsWhatEachAnswerWouldChange() {
        Result result = new Runner().run("questions", file.toString());
        assertThat(result.code()).isZero();
        assertThat(result.out())
                .contains("[decision.concerne-personnes]")
                .contains("[biometrie.usage]")
                .contains("«\u00a0je ne sais pas\u00a0»")
                .contains("   - non\u00a0: niveau ")
                .doesNotContain("   - oui\u00a0: niveau I à IV,")
                .contains("Aucune réponse à ces questions ne change seule");
    }

    @Test
    void namesTheAnswersInTheLanguageOfTheReader() throws IOException {
        Files.writeString(file, """
            format: dossier/1
            questionnaire: ia-quebec
            as-of: 2026-11-23
            answers:
              organisme.type: ministere
              initiative.phase: mise-a-disposition
              ia.systeme: oui
            """);
        Result result = new Runner().run("questions", file.toString(), "--language", "en");
        assertThat(result.out()).contains("Cybersecurity removal order").doesNotContain("ordre-retrait", "[]");
    }

    @Test
    void givesTheSameAsJson() {
        Result result = new Runner().run("questions", file.toString(), "--json", "-");
        JsonNode questions = JsonMapper.shared().readTree(result.out()).get("questions");
        JsonNode biometrics = questions
                .valueStream()
                .filter(question -> question.get("question").asString().equals("biometrie.usage"))
                .findFirst()
                .orElseThrow();
        assertThat(biometrics.get("state").asString()).isEqualTo("unknown");
        assertThat(biometrics.get("outcomes").size()).isEqualTo(2);
        assertThat(biometrics.at("/outcomes/0/answer").asString()).isEqualTo("oui");
    }
}
