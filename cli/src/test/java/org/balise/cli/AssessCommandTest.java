package org.balise.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.balise.cli.Runner.example;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.balise.cli.Runner.Result;
import org.balise.cli.terminal.ResultStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssessCommandTest {
    private static final String MILD = example("tri-courriels");
    private static final String GRAVE = example("admissibilite-automatisee");

    @TempDir
    Path folder;

    @Test
    void aResultThatDoesNotReachTheOutputIsAnErrorUnlessItsReaderLeft() {
        assertThat(writingTo("No space left on device")).isEqualTo(3);
        assertThat(writingTo("Broken pipe")).isZero();
    }

    @Test
    void aReportIsNotWrittenToAFileNamedAfterTheStandardOutput() {
        for (String option : List.of("--pdf", "--html")) {
            Result result = new Runner().run("evaluer", MILD, option, "-");
            assertThat(result.code()).isEqualTo(3);
            assertThat(result.err()).contains(" OUTPUT-STANDARD ");
        }
        assertThat(Path.of("-")).doesNotExist();
    }

    @Test
    void anAnswerCountsOnNoDateBeforeItWasGiven() {
        Result result = new Runner().run("evaluer", example("correction-textes"), "--en-date", "2025-01-01");
        assertThat(result.code()).isEqualTo(3);
        assertThat(result.err()).contains(" ANSWER-AFTER-DATE ").contains("2026-02-11");
    }

    @Test
    void aLevelThatIsOnlyPossibleIsNotSaidToBeReached() throws IOException {
        Path begun = Files.writeString(folder.resolve("d.yaml"), """
            format: dossier/1
            questionnaire: ia-quebec
            as-of: 2026-11-23
            answers:
              organisme.type: ministere
              initiative.phase: mise-a-disposition
              ia.systeme: oui
            """);
        assertThat(new Runner().run("evaluer", begun.toString()).out())
                .contains("Le risque est, ou pourrait être selon les réponses qui manquent, de niveau");
        assertThat(new Runner()
                        .run("why", begun.toString(), "advice", "--language", "en")
                        .out())
                .contains("The risk is, or could be depending on the missing answers, at");
    }

    @Test
    void answersThatContradictEachOtherAreTheFirstThingToDo() throws IOException {
        String contradictory = Files.readString(Path.of(MILD))
                .replaceFirst("donnees.classification: .*", "donnees.classification: non-classifie");
        Path dossier = Files.writeString(folder.resolve("d.yaml"), contradictory);
        assertThat(new Runner().run("evaluer", dossier.toString()).out())
                .contains("1. Vérifier\u00a0: Renseignements personnels non classifiés");
        assertThat(new Runner().run("plan", dossier.toString()).out())
                .contains("Vérifier\u00a0: Renseignements personnels non classifiés");
        Path html = folder.resolve("r.html");
        new Runner().run("evaluer", dossier.toString(), "--html", html.toString());
        assertThat(html).content().contains("Vérifier");
    }

    @Test
    void aDeviceIsNotAFileToWrite() {
        Path device = Path.of("/dev/null");
        assumeTrue(Files.exists(device));
        Result result = new Runner().run("evaluer", MILD, "--json", device.toString());
        assertThat(result.code()).isEqualTo(3);
        assertThat(result.err()).contains(" OUTPUT-NOT-REGULAR ");
    }

    @Test
    void tellsTheLevelTheAdviceAndWhatToDo() {
        Result result = new Runner().run("evaluer", GRAVE);
        assertThat(result.code()).isZero();
        assertThat(result.err()).isEmpty();
        assertThat(result.out())
                .contains("Niveau de risque\u00a0: ")
                .contains("Avis pour ")
                .contains("À faire d’abord")
                .contains("  1. ")
                .contains("Obligations et recommandations")
                .contains("Aide à la décision\u00a0: ");
    }

    @Test
    void saysTheSameInEnglishUnderItsEnglishName() {
        Result result = new Runner().run("assess", GRAVE, "--language", "en");
        assertThat(result.code()).isZero();
        assertThat(result.out())
                .contains("Level of risk: ")
                .contains("To do first")
                .doesNotContain("À faire");
    }

    @Test
    void usesColourOnlyOnATerminalThatWantsIt() {
        assertThat(new Runner().run("evaluer", MILD).out()).doesNotContain("\u001b");
        assertThat(new Runner().terminal().run("evaluer", MILD).out()).contains("\u001b[1m");
        Runner noColour = new Runner().terminal().with(Map.of("NO_COLOR", "1"));
        assertThat(noColour.run("evaluer", MILD).out()).doesNotContain("\u001b");
    }

    @Test
    void wrapsToTheWidthOfTheTerminal() {
        Result narrow = new Runner().with(Map.of("COLUMNS", "50")).run("evaluer", GRAVE);
        assertThat(narrow.out().lines().filter(line -> !line.contains("/")))
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(50));
        Result wide = new Runner().with(Map.of("COLUMNS", "110")).run("evaluer", GRAVE);
        assertThat(wide.out().lines().count()).isLessThan(narrow.out().lines().count());
    }

    @Test
    void writesJsonAloneOnStandardOutput() {
        Result result = new Runner().run("evaluer", MILD, "--json", "-");
        assertThat(result.code()).isZero();
        assertThat(result.out()).startsWith("{\n").endsWith("}\n").contains("\"format\": \"assessment/1\"");
    }

    @Test
    void writesTheSameBytesTwice() throws IOException {
        Path first = folder.resolve("a.json");
        Path second = folder.resolve("b.json");
        new Runner().run("evaluer", MILD, "--json", first.toString());
        new Runner().on("2027-05-01").run("evaluer", MILD, "--json", second.toString(), "--langue", "en");
        assertThat(first).hasSameBinaryContentAs(second);
    }

    @Test
    void writesEveryFormatAndNothingElse() throws IOException {
        Result result = new Runner()
                .run(
                        "evaluer",
                        MILD,
                        "--json",
                        folder.resolve("r.json").toString(),
                        "--html",
                        folder.resolve("r.html").toString(),
                        "--pdf",
                        folder.resolve("r.pdf").toString(),
                        "--pdf-langue",
                        "fr+en");
        assertThat(result.code()).isZero();
        assertThat(names()).containsExactly("r.html", "r.json", "r.pdf");
        assertThat(Files.readString(folder.resolve("r.html"))).contains("lang=\"en\"");
    }

    @Test
    void writesOneFilePerDossierInAFolder() throws IOException {
        Result result = new Runner().run("evaluer", MILD, GRAVE, "--json", folder.toString());
        assertThat(result.code()).isZero();
        assertThat(names()).containsExactly("admissibilite-automatisee.json", "tri-courriels.json");
    }

    @Test
    void refusesSeveralDossiersOnStandardOutput() {
        Result result = new Runner().run("evaluer", MILD, GRAVE, "--json", "-");
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
    }

    @Test
    void exitsWithOneWhenTheLimitIsReached() {
        assertThat(new Runner().run("evaluer", GRAVE, "--echec-si", "II").code())
                .isOne();
        assertThat(new Runner().run("evaluer", MILD, "--fail-at", "IV").code()).isZero();
        assertThat(new Runner()
                        .run("evaluer", MILD, GRAVE, "--echec-si", "sous-conditions")
                        .code())
                .isOne();
        assertThat(new Runner().run("evaluer", MILD, "--echec-si", "admissible").code())
                .isOne();
    }

    @Test
    void readsTheRulesOnAnotherDate() {
        String then = new Runner()
                .run("evaluer", MILD, "--en-date", "2026-11-22", "--json", "-")
                .out();
        assertThat(then).contains("\"as-of\": \"2026-11-22\"");
    }

    @Test
    void refusesADateInTheFutureOrOutsideTheRules() {
        for (String date : List.of("2099-01-01", "2001-01-01", "2026-02-30", "hier")) {
            Result result = new Runner().run("evaluer", MILD, "--en-date", date);
            assertThat(result.code()).as(date).isEqualTo(2);
            assertThat(result.err()).contains(date);
            assertThat(result.out()).isEmpty();
        }
    }

    @Test
    void todayIsNotInTheFutureOnceTheRulesHaveBeenChecked() {
        assertThat(new Runner()
                        .on("2027-03-01")
                        .run("evaluer", MILD, "--en-date", "2027-03-01")
                        .code())
                .isZero();
        assertThat(new Runner()
                        .on("2027-03-01")
                        .run("evaluer", MILD, "--en-date", "2027-03-02")
                        .code())
                .isEqualTo(2);
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static int writingTo(String fault) {
        OutputStream failing = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(fault);
            }
        };
        return new Runner()
                .into(new ResultStream(failing))
                .run("evaluer", MILD, "--json", "-")
                .code();
    }
}
