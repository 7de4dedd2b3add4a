package org.balise.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.balise.cli.Published.example;
import static org.balise.cli.Published.first;
import static org.balise.cli.Published.ids;
import static org.balise.cli.Published.publish;
import static org.balise.cli.Published.text;
import static org.balise.cli.Published.xml;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The pages, drawings, records and PDFs that are published can be read by everyone and every program. */
class DisclosureFormsTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"robot-inscription", "admissibilite-automatisee"})
    void pagesAndDrawingsAreWellFormedAndSayTheirLanguage(String example) throws Exception {
        for (var file : publish(folder, example(example)).entrySet()) {
            if (file.getKey().endsWith(".html") || file.getKey().endsWith(".svg")) {
                Document page = xml(new String(file.getValue(), StandardCharsets.UTF_8));
                String language = file.getKey().replaceFirst(".*\\.(fr|en)\\..*", "$1");
                assertThat(page.getDocumentElement().getAttribute("lang")).isEqualTo(language);
                assertThat(page.getElementsByTagName("script").getLength()).isZero();
                String words =
                        new String(file.getValue(), StandardCharsets.UTF_8).replaceAll("(?s)<style>.*?</style>", "");
                assertThat(words).doesNotContain("{", "[à compléter]", "\uFFFD");
                assertThat(words).doesNotContainPattern("(src|href)=\"http");
            }
        }
    }

    @Test
    void aDrawingHasATextAlternativeThatSaysEverything() throws Exception {
        Document svg = xml(text(publish(folder, example("robot-inscription")), "visuel-service.fr.svg"));
        Element root = svg.getDocumentElement();
        assertThat(root.getAttribute("role")).isEqualTo("img");
        for (String id : root.getAttribute("aria-labelledby").split(" ")) {
            assertThat(ids(svg)).contains(id);
        }
        String description = svg.getElementsByTagName("desc").item(0).getTextContent();
        assertThat(description).contains("intelligence artificielle", "418 555-0100");
    }

    @Test
    void everyColourOfTextStandsOutFromItsGround() throws IOException {
        SortedMap<String, byte[]> files = publish(folder, example("robot-inscription"));
        String svg = text(files, "visuel-service.fr.svg");
        String ground = first(svg, "<rect[^>]*fill=\"(#[0-9a-f]{6})\"");
        Pattern.compile("<text[^>]*fill=\"(#[0-9a-f]{6})\"")
                .matcher(svg)
                .results()
                .map(match -> match.group(1))
                .filter(ink -> !ink.equals("#ffffff"))
                .forEach(ink -> assertThat(Contrast.of(ink, ground)).as(ink).isGreaterThanOrEqualTo(4.5));
        assertThat(Contrast.of("#ffffff", first(svg, "<circle[^>]*fill=\"(#[0-9a-f]{6})\"")))
                .isGreaterThanOrEqualTo(4.5);
        String page = text(files, "fiche.fr.html");
        Pattern.compile("[ {;]color: (#[0-9a-f]{6})")
                .matcher(page)
                .results()
                .map(match -> match.group(1))
                .filter(ink -> !ink.equals("#ffffff"))
                .forEach(ink -> assertThat(Contrast.of(ink, "#ffffff")).as(ink).isGreaterThanOrEqualTo(4.5));
    }

    @Test
    void headingsFollowEachOther() throws IOException {
        String page = text(publish(folder, example("admissibilite-automatisee")), "fiche.fr.html");
        List<Integer> levels = Pattern.compile("<h([1-6])")
                .matcher(page)
                .results()
                .map((MatchResult match) -> Integer.valueOf(match.group(1)))
                .toList();
        assertThat(levels.get(0)).isEqualTo(1);
        for (int i = 1; i < levels.size(); i++) {
            assertThat(levels.get(i) - levels.get(i - 1)).isLessThanOrEqualTo(1);
        }
        assertThat(levels).filteredOn(level -> level == 1).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"robot-inscription", "admissibilite-automatisee"})
    void theRecordFollowsItsSchema(String example) throws IOException {
        try (InputStream schema =
                DisclosureFormsTest.class.getResourceAsStream("/schemas/transparency-record.schema.json")) {
            assertThat(schema).isNotNull();
            var registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
            String record = text(publish(folder, example(example)), "fiche.json");
            assertThat(registry.getSchema(schema).validate(record, com.networknt.schema.InputFormat.JSON))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"robot-inscription, fr", "admissibilite-automatisee, fr", "admissibilite-automatisee, en"})
    void thePdfIsAccessibleAndArchivable(String example, String language) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        byte[] pdf = publish(folder, example(example)).get("fiche." + language + ".pdf");
        assertThat(pdf).isNotNull();
        for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_3_A)) {
            try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                    PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
                var result = validator.validate(parser);
                assertThat(result.getTestAssertions()).as(flavour.toString()).isEmpty();
                assertThat(result.isCompliant()).isTrue();
            }
        }
    }
}
