package org.balise.registry.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.assertj.core.groups.Tuple;
import org.balise.api.assess.Truth;
import org.balise.api.problem.Problem;
import org.balise.api.problem.ProblemsException;
import org.balise.api.registry.Count;
import org.balise.api.registry.Declaration;
import org.balise.api.registry.FiscalYear;
import org.balise.api.registry.Snapshot;
import org.balise.registry.count.Counter;
import org.balise.registry.count.ExampleYears;
import org.balise.registry.count.PlainRules;
import org.balise.registry.count.Readings;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenDataTest {
    private static final Counter COUNTER = new Counter(new PlainRules(), Readings.USUAL);
    private static final LocalDate FROZEN = LocalDate.of(2025, 7, 2);
    private static final Release RELEASE = new Release(FROZEN, null, Map.of());

    @Test
    void publishesTheWholeCollectionInSixFields() throws IOException {
        OpenData data = OpenData.of(COUNTER.count(ExampleYears.second(List.of())), Books.book(), RELEASE);

        assertThat(data.published()).isEqualTo(258);
        assertThat(data.files())
                .containsOnlyKeys(
                        "ckan-package.json",
                        "ckan-revise.json",
                        "dcat.jsonld",
                        "dictionnaire-de-donnees-2025.csv",
                        "noms-relus.csv",
                        "portrait-utilisations-ia-2025.csv",
                        "portrait-utilisations-ia-2025.xlsx");
        String csv = text(data, "portrait-utilisations-ia-2025.csv");
        assertThat(csv).startsWith("\uFEFF\"Nom de l’actif");
        assertThat(csv.split("\r\n")).hasSize(259);
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(
                Objects.requireNonNull(data.files().get("portrait-utilisations-ia-2025.xlsx"))))) {
            List<Row> rows = workbook.getFirstSheet().read();
            assertThat(rows).hasSize(259);
            assertThat(rows.get(0).getCellCount()).isEqualTo(6);
            assertThat(rows.get(1).getCellText(0))
                    .isEqualTo(csv.split("\r\n")[1].split("\"")[1]);
            assertThat(workbook.getSheets().count()).isEqualTo(2);
        }
    }

    @Test
    void theSameCountGivesTheSameBytes() {
        Count count = COUNTER.count(ExampleYears.second(List.of()));
        Map<String, byte[]> once = OpenData.of(count, Books.book(), RELEASE).files();
        Map<String, byte[]> again = OpenData.of(count, Books.book(), RELEASE).files();

        once.forEach((name, content) -> assertThat(again.get(name)).as(name).isEqualTo(content));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(\"http://x\")", "+1", "-1", "@SUM(A1)", "\t=1", "|cmd", "%1"})
    void noNameBecomesAFormula(String name) throws IOException {
        OpenData data =
                OpenData.of(count(declared("a", name, "production", Truth.NO, "assistant")), Books.book(), RELEASE);
        String cell = text(data, "portrait-utilisations-ia-2025.csv").split("\r\n")[1];

        assertThat(cell)
                .as("a spreadsheet reads a CSV cell as it would what is typed")
                .startsWith("\"'");
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(
                Objects.requireNonNull(data.files().get("portrait-utilisations-ia-2025.xlsx"))))) {
            Cell text = workbook.getFirstSheet().read().get(1).getCell(0);
            assertThat(text.getType()).isEqualTo(CellType.STRING);
            assertThat(text.getFormula()).isNull();
            assertThat(text.getText()).isEqualTo(name.strip());
        }
        assertThat(entry(data, "xl/styles.xml"))
                .as("the text format, for when a person edits the cell")
                .contains("formatCode=\"@\"");
    }

    private static String entry(OpenData data, String name) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(
                Objects.requireNonNull(data.files().get("portrait-utilisations-ia-2025.xlsx"))))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new IOException(name);
    }

    @Test
    void theDictionaryTellsProgramsWhatEachFieldHolds() {
        OpenData data = OpenData.of(
                count(declared("a", "Tri des dossiers", "production", Truth.NO, "assistant")), Books.book(), RELEASE);
        List<String> lines =
                text(data, "dictionnaire-de-donnees-2025.csv").lines().toList();

        assertThat(lines.get(0)).contains("\"nom_technique\",\"type\",\"longueur_max\",\"obligatoire\",\"cle\"");
        assertThat(lines.get(1))
                .contains("\"nom\",\"string\",\"16\",\"oui/yes\",\"oui/yes\"", "une apostrophe précède un texte");
        assertThat(lines.get(5)).contains("\"benefices\",\"list\"");
    }

    @Test
    void charactersThatXmlRefusesDoNotSpoilTheFile() throws IOException {
        OpenData data = OpenData.of(
                count(declared("a", "Tri\u0001 <des> & \"dossiers\" \uFFFE", "production", Truth.NO, "assistant")),
                Books.book(),
                RELEASE);
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(
                Objects.requireNonNull(data.files().get("portrait-utilisations-ia-2025.xlsx"))))) {
            assertThat(workbook.getFirstSheet().read().get(1).getCellText(0)).contains("<des> & \"dossiers\"");
        }
    }

    @Test
    void commercialNamesBecomeGenericAndAreShownToAPerson() {
        OpenData data = OpenData.of(
                count(
                        declared(
                                "a",
                                "Essai de  GitHub\u00a0copilot chez MICROSOFT",
                                "production",
                                Truth.NO,
                                "assistant"),
                        declared("b", "Pilote du copilotage", "production", Truth.NO, "assistant")),
                Books.book(),
                RELEASE);

        assertThat(data.replacements())
                .containsExactly(new Replacement(
                        "a",
                        "Essai de GitHub copilot chez MICROSOFT",
                        "Essai d’assistant commercial chez fournisseur commercial",
                        false));
        assertThat(text(data, "portrait-utilisations-ia-2025.csv"))
                .contains("Pilote du copilotage")
                .doesNotContainIgnoringCase("github");
    }

    @Test
    void everythingThatMustNotBePublishedIsSaidAtOnce() {
        Count count = count(
                declared("a", "Essai de Watson", "production", Truth.NO, "assistant"),
                declared("b", "Tri", "production", Truth.UNKNOWN, "assistant"),
                declared("c", " ", "production", Truth.NO, null),
                declared("d", "Détection d’intrusions", "production", Truth.YES, "assistant"),
                declared("e", "Étude", "opportunite", Truth.NO, "assistant"));
        ProblemsException refused =
                catchThrowableOfType(ProblemsException.class, () -> OpenData.of(count, Books.book(), RELEASE));

        assertThat(refused.problems())
                .extracting(Problem::code, problem -> problem.arguments().get(0))
                .containsExactlyInAnyOrder(
                        tuple("PUBLISH-COMMERCIAL", "a"),
                        tuple("PUBLISH-UNSETTLED", "b"),
                        tuple("PUBLISH-EMPTY", "c"),
                        tuple("PUBLISH-EMPTY", "c"));
    }

    @Test
    void aPersonMayGiveANameButNotACommercialOne() {
        Count count = count(
                declared("a", "École Claude-Jutras", "production", Truth.NO, "assistant"),
                declared("b", "Tri avec ChatGPT", "production", Truth.NO, "assistant"));
        OpenData data = OpenData.of(
                count,
                Books.book(),
                new Release(FROZEN, null, Map.of("a", "École Claude-Jutras", "b", "Tri par un modèle de langage")));

        assertThat(text(data, "portrait-utilisations-ia-2025.csv"))
                .contains("École Claude-Jutras", "Tri par un modèle de langage");
        assertThat(text(data, "noms-relus.csv"))
                .contains("\"a\",\"École Claude-Jutras\"")
                .doesNotContain("ChatGPT");
        assertThat(problems(count, Map.of())).as("without a person").containsExactly(tuple("PUBLISH-DOUBTFUL", "a"));
        assertThat(problems(count, Map.of("a", "École", "b", "Tri avec ChatGPT4", "c", "Rien")))
                .containsExactlyInAnyOrder(
                        tuple("PUBLISH-REVIEWED-COMMERCIAL", "b"), tuple("PUBLISH-NAME-UNKNOWN", "c"));
    }

    private static List<Tuple> problems(Count count, Map<String, String> reviewed) {
        return catchThrowableOfType(
                        ProblemsException.class,
                        () -> OpenData.of(count, Books.book(), new Release(FROZEN, null, reviewed)))
                .problems()
                .stream()
                .map(problem -> tuple(problem.code(), problem.arguments().get(0)))
                .toList();
    }

    @Test
    void whatIsExcludedIsNotPublished() {
        OpenData data = OpenData.of(
                count(
                        declared("d", "Détection d’intrusions", "production", Truth.YES, "assistant"),
                        declared("e", "Étude", "opportunite", Truth.NO, "assistant")),
                Books.book(),
                RELEASE);

        assertThat(data.published()).isZero();
        assertThat(text(data, "portrait-utilisations-ia-2025.csv")).doesNotContain("intrusions", "Étude");
    }

    private static String text(OpenData data, String name) {
        return new String(Objects.requireNonNull(data.files().get(name)), StandardCharsets.UTF_8);
    }

    private static Count count(Declaration... declarations) {
        return COUNTER.count(new Snapshot(
                new FiscalYear(2025),
                1,
                LocalDate.of(2025, 6, 15),
                LocalDate.of(2025, 7, 2),
                null,
                List.of(),
                Arrays.asList(declarations),
                List.of(),
                "4".repeat(64)));
    }

    private static Declaration declared(
            String id, String name, String status, Truth cybersecurity, @Nullable String category) {
        return new Declaration(
                id,
                "organisme-1",
                new FiscalYear(2025),
                name,
                null,
                category,
                status,
                List.of("delai"),
                cybersecurity,
                "Justice",
                null,
                null);
    }
}
