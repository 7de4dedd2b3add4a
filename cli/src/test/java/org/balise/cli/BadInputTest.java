package org.balise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.balise.cli.Runner.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every file that cannot be used: the exit code, the place, both languages, and nothing written. */
class BadInputTest {
    private static final String HEAD = "format: dossier/1\nquestionnaire: ia-quebec\nas-of: 2026-11-23\n";

    @TempDir
    Path folder;

    static Stream<Arguments> badDossiers() {
        return Stream.of(
                Arguments.of("malformed YAML", HEAD + "answers: [oui\n", ":4:10 "),
                Arguments.of("unknown question", HEAD + "answers:\n  ia.systemes: oui\n", ":5:3 QUESTION-UNKNOWN"),
                Arguments.of("unknown option", HEAD + "answers:\n  organisme.type: mairie\n", ":5:19 "),
                Arguments.of("unknown key", HEAD + "reponses: {}\nanswers: {}\n", ":4:1 "),
                Arguments.of("wrong type", HEAD + "answers:\n  personnes.nombre: beaucoup\n", ":5:21 "),
                Arguments.of("yes-no in English", HEAD + "answers:\n  ia.systeme: yes\n", ":5:15 "),
                Arguments.of("amount out of range", HEAD + "answers:\n  personnes.nombre: -1\n", ":5:21 "),
                Arguments.of("duplicate key", HEAD + "answers:\n  ia.systeme: oui\n  ia.systeme: non\n", ":6:3 "),
                Arguments.of("impossible date", HEAD.replace("11-23", "02-30") + "answers: {}\n", ":3:8 "),
                Arguments.of(
                        "future date",
                        HEAD.replace("2026-11-23", "2099-01-01") + "answers: {}\n",
                        ":3:8 DATE-IN-FUTURE"),
                Arguments.of(
                        "date before the rules", HEAD.replace("2026-11-23", "1999-01-01") + "answers: {}\n", ":3:8 "),
                Arguments.of("alias bomb", bomb(), ":1:4 "),
                Arguments.of(
                        "other questionnaire", HEAD.replace("ia-quebec", "ia-ontario") + "answers: {}\n", ":2:16 "),
                Arguments.of("only a comment", "# rien\n", " "),
                Arguments.of("empty", "", " FILE-EMPTY "),
                Arguments.of("binary", "format: dossier/1\n\u0000\u0001", " FILE-BINARY "));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badDossiers")
    void refusesABadDossier(String name, String content, String place) throws IOException {
        Path file = Files.writeString(folder.resolve("d.yaml"), content);
        Path output = folder.resolve("r.json");
        Result french = new Runner().run("evaluer", file.toString(), "--json", output.toString());
        Result english = new Runner().run("assess", file.toString(), "--json", output.toString(), "--language", "en");
        assertThat(List.of(french.code(), english.code())).containsExactly(3, 3);
        assertThat(french.out()).isEmpty();
        assertThat(french.err()).contains(place).contains("Rien n’a été écrit.").doesNotContain("\tat ");
        assertThat(english.err()).contains(place).contains("Nothing was written.");
        assertThat(firstLine(english)).isNotEqualTo(firstLine(french));
        assertThat(output).doesNotExist();
        assertThat(file).hasContent(content);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badDossiers")
    void neverTouchesABadDossierWhenAnswering(String name, String content, String place) throws IOException {
        Path file = Files.writeString(folder.resolve("d.yaml"), content);
        Result result = new Runner().typing("oui\n", "repondre", file.toString());
        assertThat(result.code()).isEqualTo(3);
        assertThat(file).hasContent(content);
    }

    @Test
    void tellsEveryProblemOfEveryFile() throws IOException {
        Path first = Files.writeString(folder.resolve("a.yaml"), HEAD + "answers:\n  x.y: oui\n  z.t: oui\n");
        Path second = Files.writeString(folder.resolve("b.yaml"), HEAD + "answers:\n  organisme.type: x\n");
        Result result = new Runner().run("evaluer", first.toString(), second.toString());
        assertThat(result.code()).isEqualTo(3);
        assertThat(result.err()).contains("a.yaml:5:3 ").contains("a.yaml:6:3 ").contains("b.yaml:5:19 ");
        assertThat(result.err()).contains("3 erreurs.");
    }

    @Test
    void refusesAHugeFileWithoutReadingIt() throws IOException {
        Path huge = folder.resolve("huge.yaml");
        try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(100L * 1024 * 1024);
        }
        for (String command : List.of("evaluer", "questions", "repondre", "verifier")) {
            Result result = new Runner().run(command, huge.toString());
            assertThat(result.code()).as(command).isEqualTo(3);
            assertThat(result.err()).contains("huge.yaml FILE-TOO-LARGE ").contains("100 Mo");
        }
    }

    @Test
    void refusesAMissingFileAndAFolder() {
        for (String command : List.of("evaluer", "questions", "verifier")) {
            Result missing =
                    new Runner().run(command, folder.resolve("absent.yaml").toString());
            assertThat(missing.code()).as(command).isEqualTo(3);
            assertThat(missing.err()).contains("absent.yaml FILE-MISSING ");
            Result directory = new Runner().run(command, folder.toString());
            assertThat(directory.code()).as(command).isEqualTo(3);
            assertThat(directory.err()).contains(" FILE-IS-FOLDER ");
        }
    }

    @Test
    void refusesAnOutputThatCannotBeWritten() throws IOException {
        Path input = Files.copy(Path.of(Runner.example("tri-courriels")), folder.resolve("d.yaml"));
        byte[] before = Files.readAllBytes(input);
        assertThat(outputTo(input, folder)).contains(" OUTPUT-IS-FOLDER ");
        assertThat(outputTo(input, folder.resolve("no/r.json"))).contains(" OUTPUT-FOLDER-MISSING ");
        assertThat(outputTo(input, input)).contains(" OUTPUT-IS-INPUT ");
        assertThat(outputTo(input, Path.of("/proc/r.json"))).contains(" OUTPUT-NOT-WRITABLE ");
        String once = folder.resolve("r").toString();
        Result twice = new Runner().run("evaluer", input.toString(), "--json", once, "--html", once);
        assertThat(twice.code()).isEqualTo(3);
        assertThat(twice.err()).contains(" OUTPUT-TWICE ");
        assertThat(input).hasBinaryContent(before);
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(input);
        }
    }

    private static String outputTo(Path input, Path output) {
        Result result = new Runner().run("evaluer", input.toString(), "--json", output.toString());
        assertThat(result.code()).isEqualTo(3);
        assertThat(result.out()).isEmpty();
        return result.err();
    }

    @Test
    void refusesAnUnknownPack() {
        Result result = new Runner()
                .run(
                        "evaluer",
                        Runner.example("tri-courriels"),
                        "--trousses",
                        folder.resolve("absente").toString());
        assertThat(result.code()).isEqualTo(3);
        assertThat(result.err()).contains("absente").contains("PACK-NOT-FOUND");
    }

    @Test
    void refusesAPackWhoseRulesRunCode() throws IOException {
        Path pack = folder.resolve("pack");
        Packs.copy(Runner.EXAMPLES.resolve("trousse-ministere"), pack);
        Path drl = pack.resolve("lettres/01-relecture.drl");
        String text = Files.readString(drl);
        Files.writeString(drl, text.replaceFirst("conclude\\.applies\\(", "System.exit( 0 ); conclude.applies("));
        for (String language : List.of("fr", "en")) {
            Result result = new Runner()
                    .run("evaluer", Runner.example("tri-courriels"), "--packs", pack.toString(), "--langue", language);
            assertThat(result.code()).isEqualTo(3);
            assertThat(result.err()).contains("01-relecture.drl:13:");
            assertThat(result.out()).isEmpty();
        }
    }

    @Test
    void refusesWhatIsNotAResult() throws IOException {
        Path text = Files.writeString(folder.resolve("r.json"), "{\"format\": \"autre\"}");
        Path pdf = Files.write(folder.resolve("r.pdf"), "%PDF-1.7\nrien".getBytes(StandardCharsets.US_ASCII));
        assertThat(new Runner().run("verifier", text.toString()).err()).contains(" ASSESSMENT-UNREADABLE ");
        Result result = new Runner().run("verify", pdf.toString(), "--language", "en");
        assertThat(result.code()).isEqualTo(3);
        assertThat(result.err()).contains(" PDF-WITHOUT-DATA ").contains("Nothing was written.");
    }

    private static String firstLine(Result result) {
        return result.err().lines().findFirst().orElse("");
    }

    private static String bomb() {
        StringBuilder text = new StringBuilder("a: &a [x, x, x, x, x, x, x, x, x]\n");
        for (char c = 'b'; c < 'k'; c++) {
            char before = (char) (c - 1);
            text.append(c)
                    .append(": &")
                    .append(c)
                    .append(" [")
                    .append(("*" + before + ", ").repeat(9))
                    .append("]\n");
        }
        return text.toString();
    }
}
