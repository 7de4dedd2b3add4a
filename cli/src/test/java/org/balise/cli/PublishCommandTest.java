package org.balise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.balise.cli.Runner.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The names of products that public bodies use, with the names of the real pack. */
class PublishCommandTest {
    private static final String HEADER =
            "Nom;Catégorie;Organisme;Portefeuille;Bénéfices;Statut;Cybersécurité seulement\n";

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void create() {
        assertThat(run("creer").code()).isZero();
        assertThat(run(
                                "organismes",
                                "importer",
                                Runner.EXAMPLES
                                        .resolve("registre/organismes.csv")
                                        .toString())
                        .code())
                .isZero();
    }

    private Result run(String... arguments) {
        return new Runner()
                .with(Map.of("BALISE_REGISTRE", folder.resolve("registre").toString(), "USER", "essai"))
                .run(Stream.concat(Stream.of("registre"), Stream.of(arguments)).toArray(String[]::new));
    }

    private void freeze(String year, List<String> names) throws IOException {
        Path file = folder.resolve(year + ".csv");
        Files.writeString(
                file,
                names.stream()
                        .map(name -> name + ";Automatisation;CHUM;Santé et Services sociaux (Réseau);Délai;"
                                + "Solution en production;non\n")
                        .collect(Collectors.joining("", HEADER, "")));
        Result imported = run("importer", file.toString(), "--exercice", year);
        assertThat(imported.code()).as(imported.err()).isZero();
        assertThat(run("geler", year, "--collecte", year + "-06-15").code()).isZero();
    }

    @Test
    void noProductIsNamed() throws IOException {
        freeze(
                "2025",
                List.of(
                        "Outil GPT4 interne",
                        "Essai de Copilots",
                        "Synthèse par NotebookLM",
                        "Comptes rendus Zoom AI",
                        "Lettres dans Word",
                        "Dictée Dragon Medical",
                        "Aide ChatGPT4",
                        "Rédaction M365 Copilot",
                        "Aide de Chat-GPT"));
        Path open = folder.resolve("2025");
        Result published = run("publier", "2025", "--sortie", open.toString());

        assertThat(published.code()).as(published.err()).isZero();
        assertThat(Files.readString(open.resolve("portrait-utilisations-ia-2025.csv")))
                .contains(
                        "Outil modèle de langage commercial interne",
                        "Essai d’assistant d’IA commercial",
                        "Lettres dans suite bureautique commerciale",
                        "Dictée outil de transcription commercial",
                        "\"Rédaction assistant d’IA commercial\"",
                        "\"Aide d’assistant d’IA commercial\"")
                .doesNotContainIgnoringCase("GPT")
                .doesNotContainIgnoringCase("Copilot")
                .doesNotContain("Notebook", "Zoom", "Word", "Dragon");
    }

    @Test
    void aDoubtfulNameIsPublishedOnlyWhenAPersonSaysSo() throws IOException {
        freeze("2025", List.of("École Claude-Jutras"));
        Path open = folder.resolve("2025");
        Result refused = run("publier", "2025", "--sortie", open.toString());
        assertThat(refused.code()).isEqualTo(3);
        assertThat(refused.err()).contains("qui peut être un nom commercial", "--nom");
        String id = refused.err().replaceAll("(?s).*--nom\\s+(\\S+)=.*", "$1");

        Result published = run("publier", "2025", "--sortie", open.toString(), "--nom", id + "=École Claude-Jutras");
        assertThat(published.out()).contains("1 nom relu");
        assertThat(Files.readString(open.resolve("noms-relus.csv"))).contains("École Claude-Jutras");
    }

    @Test
    void aFolderHoldsOneYear() throws IOException {
        freeze("2024", List.of("Tri"));
        freeze("2025", List.of("Tri"));
        Path open = folder.resolve("ouvertes");
        assertThat(run("publier", "2025", "--sortie", open.toString()).code()).isZero();
        String catalogue = Files.readString(open.resolve("dcat.jsonld"));

        Result refused = run("publier", "2024", "--sortie", open.toString());
        assertThat(refused.code()).isEqualTo(3);
        assertThat(refused.err()).contains("autre exercice");
        assertThat(Files.readString(open.resolve("dcat.jsonld"))).isEqualTo(catalogue);
        assertThat(run("publier", "2025", "--sortie", open.toString()).code())
                .as("the same year again")
                .isZero();
    }
}
