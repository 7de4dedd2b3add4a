package org.balise.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.balise.cli.Runner.example;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.balise.cli.Runner.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What comes from the files of others, or from the command line, never drives the terminal. */
class TerminalTest {
    private static final String CLEAR = "\u001b[2J";
    private static final String TITLE = "\u001b]2titre\u0007";
    private static final String TURNED = "\u202e";

    @TempDir
    Path folder;

    private Result run(String... arguments) {
        return new Runner()
                .terminal()
                .with(Map.of("BALISE_REGISTRE", folder.resolve("registre").toString(), "USER", "essai"))
                .run(arguments);
    }

    private static void harmless(Result result) {
        assertThat(result.out() + result.err()).doesNotContain(CLEAR, TITLE, TURNED, "\u0007");
    }

    @Test
    void headersAndCellsOfACollectionAreShownWithoutTheirControls() throws IOException {
        run("registre", "creer");
        Path collection = folder.resolve("collecte.csv");
        String known = Files.readString(Runner.EXAMPLES.resolve("registre/collecte-2025.csv"))
                .lines()
                .findFirst()
                .orElseThrow();
        Files.writeString(collection, known + ";Inconnue" + CLEAR + TURNED + "\nNom" + TITLE + ";Nom" + CLEAR + "\n");
        Result result = run("registre", "importer", collection.toString(), "--exercice", "2025", "--apercu");
        assertThat(result.out() + result.err()).contains("Inconnue");
        harmless(result);
    }

    @Test
    void argumentsAreShownWithoutTheirControls() {
        harmless(run("evaluer", "absent" + CLEAR + ".yaml"));
        harmless(run("evaluer", example("tri-courriels"), "--option" + TITLE));
        harmless(run("plan", example("tri-courriels"), "--porte", "bientot" + CLEAR));
    }
}
