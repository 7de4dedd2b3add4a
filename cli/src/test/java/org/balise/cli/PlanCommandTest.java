package org.balise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.balise.cli.Runner.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanCommandTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "robot-inscription, fr", "robot-inscription, en",
        "admissibilite-automatisee, fr", "admissibilite-automatisee, en"
    })
    void printsThePlanByGateAndRole(String example, String language) {
        Result run = new Runner().run("plan", example(example), "--langue", language);
        assertThat(run.err()).isEmpty();
        Golden.check(example + "/plan." + language + ".txt", run.out());
    }

    @Test
    void keepsOneRole() {
        String out = new Runner()
                .run("plan", example("admissibilite-automatisee"), "--role", "responsable-du-systeme")
                .out();
        assertThat(out).contains("Responsable du système").doesNotContain("Ressources humaines", "Communications");
    }

    @Test
    void tellsTheRolesAndGatesThatExist() {
        Result role = new Runner().run("plan", example("robot-inscription"), "--role", "chef");
        assertThat(role.code()).isEqualTo(2);
        assertThat(role.err()).contains("responsable-du-systeme");
        Result gate = new Runner().run("plan", example("robot-inscription"), "--porte", "avant");
        assertThat(gate.code()).isEqualTo(2);
        assertThat(gate.err()).contains("mise-en-service");
    }

    @Test
    void writesATableACalendarAndADocument() throws IOException {
        Path csv = folder.resolve("plan.csv");
        Path ics = folder.resolve("plan.ics");
        Path json = folder.resolve("plan.json");
        Path dossier = withDates();
        Result run = new Runner()
                .run(
                        "plan",
                        dossier.toString(),
                        "--csv",
                        csv.toString(),
                        "--ics",
                        ics.toString(),
                        "--json",
                        json.toString());
        assertThat(run.err()).isEmpty();
        assertThat(Files.readString(csv)).startsWith("\ufeff\"Rôle\",\"Échéance\"");
        assertThat(Files.readString(ics)).startsWith("BEGIN:VCALENDAR\r\n").contains("BEGIN:VEVENT", "20270201");
        assertThat(Files.readString(json)).contains("\"format\" : \"plan/1\"", "\"date\" : \"2027-02-01\"");
    }

    @Test
    void whatIsDueSixtyDaysBeforeAReleaseIsDatedSixtyDaysBeforeIt() throws IOException {
        Path csv = folder.resolve("plan.csv");
        Path ics = folder.resolve("plan.ics");
        Result run =
                new Runner().run("plan", example("empreinte-vocale"), "--csv", csv.toString(), "--ics", ics.toString());
        assertThat(run.err()).isEmpty();
        assertThat(run.out().replaceAll("\\s+", " "))
                .contains("Mise en service (1er\u00a0mars 2027)")
                .contains("60 jours d’avance (au plus tard le 31\u00a0décembre 2026, 60 jours avant)");
        assertThat(Files.readAllLines(csv))
                .filteredOn(line -> line.contains("lccjti-banque-60-jours"))
                .singleElement()
                .asString()
                .contains("\"2026-12-31\"");
        assertThat(Files.readString(ics)).contains("DTSTART;VALUE=DATE:20261231", "DTSTART;VALUE=DATE:20270301");
    }

    @Test
    void refusesACalendarWithoutDates() {
        Path ics = folder.resolve("plan.ics");
        Result run = new Runner().run("plan", example("admissibilite-automatisee"), "--ics", ics.toString());
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("PLAN-NO-DATE");
        assertThat(ics).doesNotExist();
    }

    private Path withDates() throws IOException {
        String content = Files.readString(Path.of(example("admissibilite-automatisee")));
        return Files.writeString(
                folder.resolve("dossier.yaml"),
                content + "  calendrier.connu: oui\n  calendrier.maintien: 2027-02-01\n");
    }

    private static String example(String name) {
        return Runner.EXAMPLES.resolve(name + ".yaml").toString();
    }
}
