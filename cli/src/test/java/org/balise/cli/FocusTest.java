package org.balise.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.balise.cli.Runner.example;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.balise.cli.Runner.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report meant for one role or one phase. */
class FocusTest {
    private static final String GRAVE = example("notes-outil-public");

    @TempDir
    private Path folder;

    @Test
    void keepsTheAnswerAndWhatThatRoleHasToDo() throws IOException {
        String whole = html();
        String extract = html("--role", "securite-information");

        assertThat(extract)
                .contains("Extrait pour ce rôle\u00a0: Responsable de la sécurité de l’information")
                .contains("Gérer les cyberrisques")
                .doesNotContain("Analyser les effets sur les droits de la personne");
        assertThat(whole)
                .contains("Analyser les effets sur les droits de la personne")
                .doesNotContain("Extrait pour");
        // The answer is that of the whole dossier.
        String answer = whole.substring(whole.indexOf("class=\"verdict\""), whole.indexOf("class=\"figures"));
        assertThat(extract).contains(answer);
    }

    @Test
    void aPhaseIsNamedByItselfOrByItsGate() throws IOException {
        String gate = html("--phase", "mise-en-service");

        assertThat(gate)
                .contains("Extrait pour cette étape\u00a0: Mise en service")
                .doesNotContain(">Maintien en service</h3>");
        assertThat(html("--phase", "tests")).isEqualTo(gate);
    }

    @Test
    void whatAnEarlierGateAskedForIsNotGone() throws IOException {
        assertThat(html()).contains(">Début des essais</h3>");
        assertThat(html("--phase", "mise-en-service")).contains(">Début des essais</h3>");
        assertThat(html("--phase", "experimentation")).doesNotContain(">Mise en service</h3>");
    }

    @Test
    void refusesWhatThePackDoesNotKnow() {
        String file = folder.resolve("x.html").toString();
        Result role = new Runner().run("evaluer", GRAVE, "--html", file, "--role", "concierge");
        assertThat(role.code()).isEqualTo(2);
        assertThat(role.err()).contains("concierge").contains("securite-information");
        Result phase = new Runner().run("evaluer", GRAVE, "--html", file, "--phase", "bientot");
        assertThat(phase.code()).isEqualTo(2);
        assertThat(phase.err()).contains("bientot").contains("mise-en-service").contains("conception");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void isOnlyForAReport() {
        Result result = new Runner().run("evaluer", GRAVE, "--role", "securite-information");
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("--html");
    }

    private String html(String... more) throws IOException {
        Path file = folder.resolve("r.html");
        String[] arguments = new String[4 + more.length];
        System.arraycopy(new String[] {"evaluer", GRAVE, "--html", file.toString()}, 0, arguments, 0, 4);
        System.arraycopy(more, 0, arguments, 4, more.length);
        assertThat(new Runner().run(arguments).code()).isZero();
        String html = Files.readString(file);
        Files.delete(file);
        return html;
    }
}
