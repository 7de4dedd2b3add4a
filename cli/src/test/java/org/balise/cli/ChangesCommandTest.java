package org.balise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.balise.cli.Runner.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a revision corrected, when one initiative comes in and another goes out. */
class ChangesCommandTest {
    private static final String HEADER =
            "Nom;Catégorie;Organisme;Portefeuille;Bénéfices;Statut;Cybersécurité seulement\n";

    @TempDir
    private Path folder = Path.of("");

    private String done(String... arguments) {
        Result result = new Runner()
                .with(Map.of("BALISE_REGISTRE", folder.resolve("registre").toString(), "USER", "essai"))
                .run(Stream.concat(Stream.of("registre"), Stream.of(arguments)).toArray(String[]::new));
        assertThat(result.code()).as(result.err()).isZero();
        return result.out();
    }

    private void declare(String name, String first, String second) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, HEADER + row("Tri", first) + row("Envoi", second));
        done("importer", file.toString(), "--exercice", "2025");
    }

    private static String row(String name, String status) {
        return name + ";Automatisation;CHUM;Santé et Services sociaux (Réseau);Délai;" + status + ";non\n";
    }

    @Test
    void correctionsBothWaysHaveTheirSigns() throws IOException {
        done("creer");
        done(
                "organismes",
                "importer",
                Runner.EXAMPLES.resolve("registre/organismes.csv").toString());
        declare("un.csv", "Solution en production", "Analyse d’opportunité");
        done("geler", "2025", "--collecte", "2025-06-15");
        declare("deux.csv", "Analyse d’opportunité", "Solution en production");
        done("geler", "2025", "--collecte", "2025-06-15", "--raison", "Statuts corrigés.");

        assertThat(done("changements", "2025", "--depuis", "2025", "--depuis-revision", "1"))
                .contains("Corrigées\u00a0: 0", "Tri · chum\u00a0: −1", "Envoi · chum\u00a0: +1");
    }
}
