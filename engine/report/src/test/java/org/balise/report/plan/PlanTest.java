package org.balise.report.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.balise.api.assess.Action;
import org.balise.api.norm.Gate;
import org.balise.api.norm.Severity;
import org.balise.api.text.Bilingual;
import org.balise.api.text.Language;
import org.balise.api.text.SpreadsheetCell;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlanTest {
    private static final LocalDate RELEASE = LocalDate.of(2027, 4, 1);

    @Test
    void keepsOneRoleAndWhatIsDueByAGate() {
        Plan plan = plan(
                task("a", "equipe", null, null),
                task("b", "equipe", Gate.RELEASE, RELEASE),
                task("c", "autre", Gate.RETIREMENT, null));
        assertThat(plan.ofRole("equipe").tasks()).extracting(Task::about).containsExactly("a", "b");
        assertThat(plan.dueBy(Gate.RELEASE).tasks()).extracting(Task::about).containsExactly("a", "b");
        assertThat(plan.dueBy(Gate.EXPERIMENTATION).tasks())
                .extracting(Task::about)
                .containsExactly("a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@cmd", "\t=1", "|x", "%x"})
    void aCellIsNeverAFormula(String text) {
        assertThat(SpreadsheetCell.csv(text)).startsWith("\"'").endsWith("\"");
    }

    @Test
    void aCellKeepsItsTextOtherwise() {
        assertThat(SpreadsheetCell.csv("dit « oui », \"non\"")).isEqualTo("\"dit « oui », \"\"non\"\"\"");
        assertThat(SpreadsheetCell.csv("")).isEqualTo("\"\"");
    }

    @Test
    void aTableHasALineForEachTask() {
        String csv = PlanCsv.write(plan(task("a", "equipe", Gate.RELEASE, RELEASE)), Language.EN);
        assertThat(csv.split("\r\n")).hasSize(2);
        assertThat(csv).contains("\"2027-04-01\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = "a, b|a\\, b\na; b|a\\; b\na\\b|a\\\\b")
    void aCalendarTextIsEscaped(String text, String expected) {
        assertThat(PlanCalendar.escaped(text)).isEqualTo(expected);
    }

    @Test
    void aCalendarTextHasNoLineOrControl() {
        assertThat(PlanCalendar.escaped("a\r\nb\nc\u0007d")).isEqualTo("a\\nb\\nc d");
    }

    @Test
    void calendarLinesAreFoldedAndUnfoldToTheSameText() {
        String calendar = PlanCalendar.write(plan(task("é".repeat(200), "equipe", Gate.RELEASE, RELEASE)), Language.FR);
        assertThat(calendar).endsWith("END:VCALENDAR\r\n");
        for (String line : calendar.split("\r\n")) {
            assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75);
        }
        assertThat(calendar.replace("\r\n ", "")).contains("é".repeat(200)).doesNotContain("\uFFFD");
        assertThat(calendar.replace("\r\n", "")).doesNotContain("\n");
    }

    @Test
    void anEventLastsOneDayAndKeepsItsUidWhenItsDateMoves() {
        String before = PlanCalendar.write(plan(task("a", "equipe", Gate.RELEASE, RELEASE)), Language.FR);
        String after = PlanCalendar.write(plan(task("b", "equipe", Gate.RELEASE, RELEASE.plusDays(9))), Language.EN);
        assertThat(before).contains("DTSTART;VALUE=DATE:20270401\r\n", "DTEND;VALUE=DATE:20270402\r\n");
        assertThat(before).contains("DTSTAMP:20261123T000000Z\r\n");
        assertThat(uid(before)).isEqualTo(uid(after));
    }

    @Test
    void oneEventGathersTheTasksOfARoleAtAGate() {
        String calendar = PlanCalendar.write(
                plan(
                        task("a", "equipe", Gate.RELEASE, RELEASE),
                        task("b", "equipe", Gate.RELEASE, RELEASE),
                        task("c", "autre", Gate.RELEASE, RELEASE),
                        task("d", "equipe", Gate.RETIREMENT, null)),
                Language.FR);
        assertThat(calendar.split("BEGIN:VEVENT")).hasSize(3);
    }

    @Test
    void thereIsNoCalendarWithoutADate() {
        Plan plan = plan(task("a", "equipe", Gate.RELEASE, null));
        assertThat(PlanCalendar.possible(plan)).isFalse();
        assertThatThrownBy(() -> PlanCalendar.write(plan, Language.FR)).isInstanceOf(IllegalArgumentException.class);
    }

    private static String uid(String calendar) {
        return Pattern.compile("UID:(\\S+)")
                .matcher(calendar)
                .results()
                .map(match -> match.group(1))
                .reduce("", String::concat);
    }

    private static Plan plan(Task... tasks) {
        return new Plan("Essai", "Organisme", LocalDate.of(2026, 11, 23), Gate.RELEASE, List.of(tasks));
    }

    private static Task task(String about, String role, @Nullable Gate gate, @Nullable LocalDate date) {
        return new Task(
                Action.Kind.CORRECT,
                about,
                Bilingual.same(about),
                Bilingual.same(about),
                role,
                Bilingual.same(role),
                gate,
                Bilingual.same("porte"),
                0,
                date,
                Severity.S3,
                List.of(),
                List.of());
    }
}
