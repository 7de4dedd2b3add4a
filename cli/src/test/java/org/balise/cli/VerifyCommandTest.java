package org.balise.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.balise.cli.Runner.example;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.balise.cli.Runner.Result;
import org.balise.cli.command.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyCommandTest {
    private static final String DOSSIER = example("robot-inscription");

    @TempDir
    Path folder;

    @Test
    void findsAJsonResultIdentical() {
        Path json = made("--json", "r.json");
        Result result = new Runner().run("verifier", json.toString());
        assertThat(result.code()).isZero();
        assertThat(result.out()).contains("Identique\u00a0: ");
    }

    @Test
    void findsAPdfReportIdentical() {
        Path pdf = made("--pdf", "r.pdf");
        Result result = new Runner().run("verify", pdf.toString(), "--language", "en");
        assertThat(result.code()).isZero();
        assertThat(result.out()).contains("Identical: ");
    }

    @Test
    void listsEachDifferenceWithItsPlace() throws IOException {
        Path json = made("--json", "r.json");
        String kept = Files.readString(json);
        String changed = kept.replaceFirst("\"verdict\": \"[a-z-]+\"", "\"verdict\": \"parfait\"")
                .replaceFirst("\"ignored\": \\[", "\"extra\": 1, \"ignored\": [");
        Files.writeString(json, changed);
        Result result = new Runner().run("verifier", json.toString());
        assertThat(result.code()).isOne();
        assertThat(result.out())
                .contains("Avis\u00a0: alors parfait, maintenant ")
                .doesNotContain("/advice/verdict");
        Result document = new Runner().run("verifier", json.toString(), "--json", "-");
        assertThat(document.code()).isOne();
        assertThat(document.out())
                .contains("\"/advice/verdict\"", "\"\\\"parfait\\\"\"", "\"/extra\"")
                .contains("\"verify/1\"");
    }

    @Test
    void tellsThatThePacksChanged() throws IOException {
        Path json = made("--json", "r.json");
        String digest = Files.readString(json).replaceFirst("(\"sha256\": \")[0-9a-f]{64}", "$1" + "0".repeat(64));
        Files.writeString(json, digest);
        Result result = new Runner().run("verifier", json.toString(), "--langue", "en");
        assertThat(result.code()).isOne();
        assertThat(result.out())
                .containsPattern("The rules have changed:\\s+pack\\s+quebec")
                .contains("0".repeat(64));
    }

    @Test
    void needsTheSamePacksToFindTheSameResult() {
        String pack = Runner.EXAMPLES.resolve("trousse-ministere").toString();
        Path json = folder.resolve("r.json");
        new Runner().run("evaluer", DOSSIER, "--trousses", pack, "--json", json.toString());
        assertThat(new Runner()
                        .run("verifier", json.toString(), "--trousses", pack)
                        .code())
                .isZero();
        Result without = new Runner().run("verifier", json.toString());
        assertThat(without.code()).isOne();
        assertThat(without.out())
                .containsPattern("trousse\\s+ministere-exemple")
                .containsPattern("maintenant\\s+rien");
        assertThat(without.out().lines().filter(line -> line.startsWith("  - ")))
                .as("a duty that is gone is told once, by its title")
                .hasSize(2);
    }

    /** What {@code evaluer} refuses in answers is refused in a kept result too. */
    @Test
    void refusesAResultWhoseAnswersAreNotThoseOfTheQuestionnaire() throws IOException {
        Path json = made("--json", "r.json");
        String kept = Files.readString(json);
        Files.writeString(
                json,
                kept.replaceFirst("(\"type\": )\"yes-no\",(\\s+\"value\": )(true|false)", "$1\"text\",$2\"oui\""));
        assertThat(new Runner().run("verifier", json.toString()))
                .returns(ExitCode.BAD_INPUT, Result::code)
                .satisfies(result -> assertThat(result.err()).contains(" ANSWER-OTHER-TYPE "));
        Files.writeString(json, kept.replaceAll("(\"as-of\": \")\\d{4}", "$11999"));
        assertThat(new Runner().run("verifier", json.toString()).err()).contains(" AS-OF-TOO-EARLY ");
    }

    private Path made(String option, String name) {
        Path file = folder.resolve(name);
        assertThat(new Runner().run("evaluer", DOSSIER, option, file.toString()).code())
                .isZero();
        return file;
    }
}
