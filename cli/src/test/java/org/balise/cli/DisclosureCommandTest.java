package org.balise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.balise.cli.Runner.Result;
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
import org.xml.sax.InputSource;

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
        publish(example(example)).forEach((name, content) -> {
            if (!name.endsWith(".pdf")) {
                Golden.check(example + "/" + name, new String(content, StandardCharsets.UTF_8));
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"robot-inscription", "admissibilite-automatisee"})
    void pagesAndDrawingsAreWellFormedAndSayTheirLanguage(String example) throws Exception {
        for (var file : publish(example(example)).entrySet()) {
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
        Document svg = xml(text(publish(example("robot-inscription")), "visuel-service.fr.svg"));
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
        SortedMap<String, byte[]> files = publish(example("robot-inscription"));
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
        String page = text(publish(example("admissibilite-automatisee")), "fiche.fr.html");
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
                DisclosureCommandTest.class.getResourceAsStream("/schemas/transparency-record.schema.json")) {
            assertThat(schema).isNotNull();
            var registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
            String record = text(publish(example(example)), "fiche.json");
            assertThat(registry.getSchema(schema).validate(record, com.networknt.schema.InputFormat.JSON))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"robot-inscription, fr", "admissibilite-automatisee, fr", "admissibilite-automatisee, en"})
    void thePdfIsAccessibleAndArchivable(String example, String language) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        byte[] pdf = publish(example(example)).get("fiche." + language + ".pdf");
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

    @Test
    void aWithheldFieldIsShownAsWithheldAndItsTextNowhere() throws IOException {
        SortedMap<String, byte[]> files = publish(example("admissibilite-automatisee"));
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
        SortedMap<String, byte[]> files = publish(dossier.toString());
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
        assertThat(publish(dossier.toString()).keySet()).allMatch(name -> !name.contains(".en."));
    }

    private SortedMap<String, byte[]> publish(String dossier) throws IOException {
        Path target = Files.createDirectories(folder.resolve("publie"));
        Result run =
                new Runner().run("divulgation", dossier, "--avis", target.toString(), "--fiche", target.toString());
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> written = Files.list(target)) {
            for (Path file : written.toList()) {
                files.put(String.valueOf(file.getFileName()), Files.readAllBytes(file));
            }
        }
        return files;
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

    private static String text(SortedMap<String, byte[]> files, String name) {
        assertThat(files).containsKey(name);
        return new String(files.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
    }

    private static String first(String text, String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
    }

    private static List<String> ids(Document document) {
        return Stream.of("title", "desc")
                .map(name -> ((Element) document.getElementsByTagName(name).item(0)).getAttribute("id"))
                .toList();
    }

    private static Document xml(String text) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(text.replaceFirst("^<!DOCTYPE html>\n", ""))));
    }

    private static String example(String name) {
        return Runner.EXAMPLES.resolve(name + ".yaml").toString();
    }
}
