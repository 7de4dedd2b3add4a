package org.balise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.balise.cli.Runner.Result;
import org.balise.report.book.Book;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The book of the shipped rules, as a person opens it. */
class RuleBookPagesTest {
    @TempDir
    private static Path shared;

    private static final SortedMap<String, String> PAGES = new TreeMap<>();
    private static Path site;

    @TempDir
    private Path folder;

    @BeforeAll
    static void write() {
        site = shared.resolve("livre");
        Result result = new Runner().run("regles", "livre", site.toString(), "--exemples", Runner.EXAMPLES.toString());
        assertThat(result.code()).as(result.err()).isZero();
        assertThat(result.out()).contains("index.html");
        PAGES.putAll(read(site));
    }

    static SortedMap<String, String> read(Path from) {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> found = Files.walk(from)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                files.put(from.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    /** All pages, parsed: they are XML once their first line is set aside. */
    private static Map<String, Document> documents() {
        Map<String, Document> documents = new TreeMap<>();
        PAGES.forEach((path, content) -> {
            if (path.endsWith(".html")) {
                try {
                    documents.put(
                            path,
                            DocumentBuilderFactory.newInstance()
                                    .newDocumentBuilder()
                                    .parse(new ByteArrayInputStream(content.replaceFirst("<!DOCTYPE html>\n", "")
                                            .getBytes(StandardCharsets.UTF_8))));
                } catch (Exception e) {
                    throw new AssertionError(path, e);
                }
            }
        });
        return documents;
    }

    private static List<Element> elements(Document page, String name) {
        NodeList found = page.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    /** Every link leads to a page of the book and to a place in it; no id is given twice; nothing is empty. */
    @Test
    void everyLinkLeadsSomewhere() {
        Map<String, Document> pages = documents();
        Map<String, List<String>> anchors = new HashMap<>();
        pages.forEach((path, page) -> anchors.put(
                path,
                elements(page, "*").stream()
                        .map(element -> element.getAttribute("id"))
                        .filter(id -> !id.isEmpty())
                        .toList()));
        List<String> broken = new ArrayList<>();
        pages.forEach((path, page) -> {
            assertThat(anchors.get(path)).as(path).doesNotHaveDuplicates();
            for (Element element : elements(page, "*")) {
                for (String attribute : List.of("href", "src", "action")) {
                    String address = element.getAttribute(attribute);
                    boolean outside = address.matches("https?://.*")
                            && element.getTagName().equals("a");
                    if (!address.isEmpty() && !outside && !resolves(path, address, anchors)) {
                        broken.add(path + " -> " + address);
                    }
                }
            }
        });
        assertThat(broken).isEmpty();
        assertThat(pages).hasSizeGreaterThan(860);
    }

    private static boolean resolves(String from, String address, Map<String, List<String>> anchors) {
        String[] parts = address.split("#", 2);
        String target = parts[0].isEmpty()
                ? from
                : Path.of(from).resolveSibling(parts[0]).normalize().toString().replace('\\', '/');
        return PAGES.containsKey(target)
                && (parts.length == 1 || anchors.getOrDefault(target, List.of()).contains(parts[1]));
    }

    @Test
    void everyPageHasOneTitleItsLanguageAndNothingEmpty() {
        documents().forEach((path, page) -> {
            assertThat(elements(page, "h1")).as(path).hasSize(1);
            assertThat(elements(page, "title").get(0).getTextContent()).as(path).isNotBlank();
            String language = path.startsWith("en/") ? "en" : "fr";
            assertThat(page.getDocumentElement().getAttribute("lang")).as(path).isEqualTo(language);
            for (String name : List.of("section", "ul", "dl", "tbody", "td", "h1", "h2", "h3", "p", "li", "dd")) {
                elements(page, name).stream()
                        .filter(element -> !element.getAttribute("role").equals("status"))
                        .forEach(element -> assertThat(element.getTextContent())
                                .as("%s: %s of class %s", path, name, element.getAttribute("class"))
                                .isNotBlank());
            }
            elements(page, "section")
                    .forEach(section -> assertThat(elementsOf(section))
                            .as("%s: %s", path, section.getTextContent())
                            .isGreaterThan(1));
        });
    }

    private static int elementsOf(Element section) {
        int number = 0;
        for (int i = 0; i < section.getChildNodes().getLength(); i++) {
            number += section.getChildNodes().item(i) instanceof Element ? 1 : 0;
        }
        return number;
    }

    /** None of our own French sentences is on an English page. */
    @Test
    void englishPagesAreInEnglish() throws IOException {
        Properties french = new Properties();
        Properties english = new Properties();
        for (var texts : Map.of("fr", french, "en", english).entrySet()) {
            try (InputStream in = Book.class.getResourceAsStream(
                    "/org/balise/report/text/messages_" + texts.getKey() + ".properties")) {
                texts.getValue().load(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
            }
        }
        List<String> sentences = french.stringPropertyNames().stream()
                .filter(key -> key.startsWith("book.") || key.startsWith("condition."))
                .map(french::getProperty)
                .flatMap(text -> Stream.of(text.split("\\{\\d}")))
                .filter(text -> text.strip().contains(" ")
                        && english.values().stream().noneMatch(e -> e.toString().contains(text)))
                .toList();
        assertThat(sentences).hasSizeGreaterThan(80);
        PAGES.forEach((path, content) -> {
            if (path.startsWith("en/") && path.endsWith(".html")) {
                String ours = content.replaceAll("(?s)<(\\w+)[^>]* lang=\"fr\"[^>]*>.*?</\\1>", "");
                assertThat(sentences.stream().filter(ours::contains)).as(path).isEmpty();
            }
        });
    }

    @ParameterizedTest
    @CsvSource({
        "fr/regles/informer-du-recours.html, informer-du-recours.fr.txt",
        "en/rules/informer-du-recours.html, informer-du-recours.en.txt",
        "fr/regles/organisme.vise-lggri.html, organisme.vise-lggri.fr.txt",
        "fr/regles/grand-nombre.html, grand-nombre.fr.txt",
        "en/rules/plancher-automatisation.html, plancher-automatisation.en.txt"
    })
    void saysWhatTheReviewedTextSays(String page, String golden) {
        String words = PAGES.getOrDefault(page, "")
                .replaceFirst("(?s).*<main", "<main")
                .replaceFirst("(?s)</main>.*", "")
                .replaceAll("</(h1|h2|h3|p|li|div|tr|dt|dd|caption|th)>", "\n")
                .replaceAll("</td>", "\n")
                .replaceAll("<[^>]*>", "")
                .replaceAll("\n\\s*\n+", "\n");
        Golden.checkIn("book", golden, words);
    }

    @Test
    void theSameRulesGiveTheSameBytes() {
        Path again = folder.resolve("encore");
        new Runner().run("rules", "book", again.toString(), "--examples", Runner.EXAMPLES.toString());
        assertThat(read(again)).isEqualTo(PAGES);
    }

    @Test
    void thePdfIsInTheLanguageOfTheMessagesAndHoldsEveryRule() throws IOException {
        Path pdf = folder.resolve("book.pdf");
        Result result = new Runner()
                .run("rules", "book", folder.resolve("site").toString(), "--pdf", pdf.toString(), "--language", "en");
        assertThat(result.code()).as(result.err()).isZero();
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            assertThat(document.getNumberOfPages()).isBetween(50, 250);
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualToIgnoringCase("en");
            int marks = 0;
            for (var chapter :
                    document.getDocumentCatalog().getDocumentOutline().children()) {
                for (var ignored : chapter.children()) {
                    marks++;
                }
            }
            assertThat(marks)
                    .isEqualTo(PAGES.keySet().stream()
                            .filter(path -> path.startsWith("en/rules/"))
                            .count());
        }
    }
}
