package org.balise.report.registry;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.balise.api.registry.Change;
import org.balise.api.text.Language;
import org.balise.report.json.ChangeJson;
import org.balise.report.json.CountJson;
import org.balise.report.text.Formats;
import org.balise.report.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AnnualReportTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void saysTheNumberTheTargetAndWhatIsMissing(Language language) {
        String page = SampleYears.report().html(language);
        boolean french = language == Language.FR;

        assertThat(page)
                .contains(french ? "de 3 à 4" : "3 to 4")
                .contains(french ? "Cible à confirmer" : "Target to be confirmed")
                .contains(
                        french
                                ? "Le seuil est de 3,3; il s’en faut de 0,3."
                                : "The threshold is 3.3; the number falls short of it by 0.3.")
                .contains(french ? "au moins 5 initiatives" : "at least 5 initiatives")
                .contains("organisme-muet");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyDrawingHasItsWordsAndItsTable(Language language) {
        String page = SampleYears.report().html(language);
        int drawings = occurrences(page, "<svg ");

        assertThat(drawings).isGreaterThanOrEqualTo(7);
        assertThat(occurrences(page, "<desc id=")).isEqualTo(drawings);
        assertThat(occurrences(page, "<table ")).isGreaterThanOrEqualTo(drawings);
        assertThat(page).doesNotContain("NaN", "Infinity", "<b>&");
    }

    private static int occurrences(String text, String part) {
        return text.split(part, -1).length - 1;
    }

    @Test
    void aTargetMissedByFarStaysInsideTheDrawing() {
        assertThat(SampleYears.farFrom(120).html(Language.FR)).doesNotContainPattern(" y[12]?=\"-");
    }

    @Test
    void theColumnsOfManyYearsDoNotTouch() {
        YearData data = SampleYears.years(9);
        String chart =
                TrendChart.of(data, new Words(data, Language.FR), "Neuf ans").render();
        List<MatchResult> columns = Pattern.compile("<rect x=\"([0-9.]+)\"[^>]* width=\"([0-9.]+)\"")
                .matcher(chart)
                .results()
                .toList();

        assertThat(columns).hasSize(9);
        for (int i = 1; i < columns.size(); i++) {
            double end = Double.parseDouble(columns.get(i - 1).group(1))
                    + Double.parseDouble(columns.get(i - 1).group(2));
            assertThat(end).isLessThan(Double.parseDouble(columns.get(i).group(1)));
        }
    }

    @Test
    void theCardOfAYearOfNothingIsDrawn() {
        assertThat(SampleYears.ofNothing().indicatorSvg(Language.FR)).doesNotContain("NaN", "Infinity");
    }

    @Test
    void aDrawingIsNamedAsSvgNamesIt() {
        String page = SampleYears.report().html(Language.FR);

        assertThat(page).doesNotContain(" alt=");
        for (String drawing : page.split("<svg ", -1)) {
            if (drawing.contains("aria-labelledby=\"dessin-")) {
                String[] ids = drawing.split("aria-labelledby=\"")[1].split("\"")[0].split(" ");
                assertThat(drawing).contains("<title id=\"" + ids[0] + "\">", "<desc id=\"" + ids[1] + "\">");
                assertThat(occurrences(page, "id=\"" + ids[0] + "\"")).isEqualTo(1);
            }
        }
    }

    @Test
    void frenchNamesAreMarkedInAnEnglishPage() {
        assertThat(SampleYears.report().html(Language.EN))
                .contains("<th class=\"c1\" scope=\"row\" lang=\"fr\">", "<text lang=\"fr\"", "<li lang=\"fr\">");
        assertThat(SampleYears.report().html(Language.FR)).doesNotContain("scope=\"row\" lang=");
    }

    @Test
    void partsThatScrollCanBeReachedWithTheKeyboard() {
        assertThat(SampleYears.report().html(Language.FR))
                .contains("<section class=\"part part-categories\" tabindex=\"0\" aria-labelledby=\"categories\">");
    }

    @Test
    void aVariationFromFewInitiativesComesWithACaution() {
        assertThat(SampleYears.report().html(Language.FR)).contains("qui part de moins de 10 initiatives dit peu");
        assertThat(SampleYears.firstReport().html(Language.FR)).doesNotContain("dit peu");
        assertThat(Formats.percentChange(3, 183).toPlainString()).isEqualTo("6000");
        assertThat(Formats.percentChange(168, 258).toPlainString()).isEqualTo("53.6");
    }

    @Test
    void theFirstYearIsNotJudged() {
        assertThat(SampleYears.firstReport().html(Language.FR))
                .contains("Mesure initiale")
                .doesNotContain("Cible atteinte", "Ce qui a changé");
    }

    @Test
    void aYearWithoutTheOneBeforeIsNoFirstMeasurement() {
        AnnualReport report = SampleYears.reportAlone();

        assertThat(report.html(Language.FR))
                .contains("Cible non calculée", "il faut l’exercice gelé 2024-2025.")
                .doesNotContain("Mesure initiale", "par rapport à");
        assertThat(report.indicatorSvg(Language.FR))
                .contains("Cible non calculée")
                .doesNotContain("Mesure initiale");
    }

    @Test
    void theSameYearGivesTheSameBytes() {
        assertThat(SampleYears.report().pdf(Language.FR))
                .isEqualTo(SampleYears.report().pdf(Language.FR));
    }

    @Test
    void everyKindOfChangeHasItsWords() {
        for (Change.Kind kind : Change.Kind.values()) {
            assertThat(Messages.standard()
                            .say("registry.change." + kind.code() + ".meaning")
                            .fr())
                    .isNotBlank();
        }
    }

    @Test
    void theDocumentsFollowTheirSchemas() throws IOException {
        String indicator = new String(SampleYears.report().indicatorJson(), StandardCharsets.UTF_8);
        String count = new String(CountJson.write(SampleYears.second(), SampleYears.targets()), StandardCharsets.UTF_8);

        assertThat(schema("indicator").validate(indicator, InputFormat.JSON)).isEmpty();
        assertThat(schema("count").validate(count, InputFormat.JSON)).isEmpty();
        assertThat(schema("change")
                        .validate(ChangeJson.document(SampleYears.change()).toString(), InputFormat.JSON))
                .isEmpty();
        assertThat(schema("count").validate(count.replaceFirst("\"total\"", "\"totals\""), InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void theCardOfTheIndicatorIsWellFormedAndSaysItAll() {
        String card = SampleYears.report().indicatorSvg(Language.FR);

        assertThat(card)
                .startsWith("<?xml")
                .contains(
                        "role=\"img\"",
                        "de 3 à 4",
                        "Cible à confirmer",
                        "sans caractère officiel",
                        "outil partagé compte une fois");
    }

    private static Schema schema(String name) throws IOException {
        try (InputStream in = AnnualReportTest.class.getResourceAsStream("/schemas/" + name + ".schema.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
