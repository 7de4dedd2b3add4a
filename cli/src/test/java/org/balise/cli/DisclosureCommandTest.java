package org.balise.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.balise.cli.Published.example;
import static org.balise.cli.Published.publish;
import static org.balise.cli.Published.text;
import static org.balise.cli.Published.xml;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.balise.cli.Runner.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is published about the examples, as a person or a program receives it. */
class DisclosureCommandTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "robot-inscription, fr", "robot-inscription, en",
        "admissibilite-automatisee, fr", "admissibilite-automatisee, en",
        "notes-outil-public, fr", "notes-outil-public, en"
    })
    void saysWhatMustBeDisclosed(String example, String language) {
        Result run = new Runner().run("divulgation", example(example), "--langue", language);
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        Golden.check(example + "/divulgation." + language + ".txt", run.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"robot-inscription", "admissibilite-automatisee"})
    void everyFileIsTheOneKept(String example) throws IOException {
        publish(folder, example(example)).forEach((name, content) -> {
            if (!name.endsWith(".pdf")) {
                Golden.check(example + "/" + name, new String(content, StandardCharsets.UTF_8));
            }
        });
    }

    @Test
    void aWithheldFieldIsShownAsWithheldAndItsTextNowhere() throws IOException {
        SortedMap<String, byte[]> files = publish(folder, example("admissibilite-automatisee"));
        files.values()
                .forEach(content -> assertThat(new String(content, StandardCharsets.UTF_8))
                        .doesNotContain("un modèle estime le montant"));
        assertThat(text(files, "fiche.fr.html")).contains("Non publié.", "contourner les contrôles");
        assertThat(text(files, "fiche.json")).contains("\"state\" : \"withheld\"", "\"withholding-ground\"");
    }

    @Test
    void nothingIsWrittenWhileTextsAreMissing() throws IOException {
        Result run = new Runner().run("divulgation", example("notes-outil-public"), "--fiche", folder.toString());
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("divulgation.finalite", "divulgation.limites", "divulgation.fournisseur");
        assertThat(list()).isEmpty();
    }

    @Test
    void aPlaceholderOrACommercialNameStopsEverything() throws IOException {
        Path dossier = changed("robot-inscription", "Un modèle de langage loué", "ChatGPT, [à compléter]");
        Result run = new Runner()
                .run("divulgation", dossier.toString(), "--avis", folder.toString(), "--fiche", folder.toString());
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("DISCLOSURE-UNFINISHED", "DISCLOSURE-COMMERCIAL");
        assertThat(list()).containsExactly(String.valueOf(dossier.getFileName()));
    }

    @Test
    void aGeneratedContentGetsItsLabel() throws Exception {
        Path dossier =
                changed("robot-inscription", "contenu.diffusion-publique: non", "contenu.diffusion-publique: oui");
        SortedMap<String, byte[]> files = publish(folder, dossier.toString());
        Golden.check("contenu-genere/contenu-genere.fr.txt", text(files, "contenu-genere.fr.txt"));
        assertThat(xml(text(files, "contenu-genere.en.svg"))
                        .getElementsByTagName("desc")
                        .item(0)
                        .getTextContent())
                .isEqualTo("Content made with artificial intelligence.");
    }

    @Test
    void aTextWithoutTranslationSaysItsLanguage() throws IOException {
        Path dossier = changed("robot-inscription", "divulgation.anglais: oui", "divulgation.anglais: non");
        assertThat(publish(folder, dossier.toString()).keySet()).allMatch(name -> !name.contains(".en."));
    }

    private Path changed(String example, String from, String to) throws IOException {
        String content = Files.readString(Path.of(example(example)));
        assertThat(content).contains(from);
        return Files.writeString(folder.resolve("dossier.yaml"), content.replace(from, to));
    }

    private List<String> list() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName())).collect(Collectors.toList());
        }
    }
}
