package org.balise.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.balise.cli.RuleBookPagesTest.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.balise.cli.Runner.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the command that writes the book takes and refuses. */
class RuleBookCommandTest {
    @TempDir
    private Path folder;

    @Test
    void rulesOfAnotherPackAreInTheBookWithTheirCases() throws IOException {
        Path other = folder.resolve("livre");
        Result result = new Runner()
                .run(
                        "regles",
                        "livre",
                        other.toString(),
                        "--trousses",
                        Runner.EXAMPLES.resolve("trousse-ministere").toString());
        assertThat(result.code()).as(result.err()).isZero();
        assertThat(Files.readString(other.resolve("fr/regles/relire-un-echantillon-chaque-mois.html")))
                .contains("Les cas qui la mettent à l’épreuve", "ministere-exemple")
                .doesNotContain("Les dossiers d’exemple");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void neverWritesAmongOtherFiles(String language) throws IOException {
        Files.writeString(folder.resolve("a-moi.txt"), "à moi");
        Result result = new Runner().run("regles", "livre", folder.toString(), "--langue", language);
        assertThat(result.code()).isEqualTo(3);
        assertThat(result.err()).contains("OUTPUT-FOLDER-NOT-EMPTY");
        assertThat(read(folder)).containsOnlyKeys("a-moi.txt");
    }

    @Test
    void refusesExamplesThatAreNotThere() throws IOException {
        String out = folder.resolve("livre").toString();
        Result missing = new Runner()
                .run(
                        "regles",
                        "livre",
                        out,
                        "--exemples",
                        folder.resolve("rien").toString());
        assertThat(missing.code()).isEqualTo(3);
        assertThat(missing.err()).contains("INPUT-NOT-FOLDER");
        Result empty = new Runner()
                .run(
                        "regles",
                        "livre",
                        out,
                        "--exemples",
                        Files.createDirectory(folder.resolve("vide")).toString());
        assertThat(empty.code()).isEqualTo(3);
        assertThat(empty.err()).contains("INPUT-FOLDER-EMPTY");
        assertThat(Files.exists(Path.of(out))).isFalse();
    }
}
