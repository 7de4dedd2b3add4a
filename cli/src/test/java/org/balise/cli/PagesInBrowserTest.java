package org.balise.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every kind of page that the program writes, in a real browser: no barrier that axe-core knows, nothing on the console,
 * nothing loaded from elsewhere, nothing that sticks out, nothing lost on paper. Skipped with a message when this
 * machine has no Chromium, unless {@code BALISE_NAVIGATEUR=requis} is in the environment. {@code -Dbalise.pages=fiche} checks only the pages
 * whose path contains that.
 */
class PagesInBrowserTest {
    private static final int[] WIDTHS = {320, 768, 1280};
    private static final List<String> RULES = List.of(
            "informer-du-recours", "organisme.vise-lggri", "rp-profilage", "grand-nombre", "juger-du-respect-du-droit");

    @TempDir
    private static Path folder;

    private static String axe = "";
    private static Browser browser;
    private static BrowserPage page;

    @BeforeAll
    static void open() throws IOException {
        Optional<Path> program = Browser.find();
        if (!"requis".equals(System.getenv("BALISE_NAVIGATEUR"))) {
            assumeTrue(
                    program.isPresent(),
                    "No Chromium on this machine: the pages are not checked in a browser. Install chromium, or name it"
                            + " in BALISE_CHROMIUM.");
        }
        try (InputStream in = PagesInBrowserTest.class.getResourceAsStream("/axe.min.js")) {
            axe = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
        write();
        browser = Browser.start(program.orElseThrow());
        page = new BrowserPage(browser);
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    private static void write() throws IOException {
        for (String language : List.of("fr", "en", "fr+en")) {
            run(
                    "evaluer",
                    Runner.example("admissibilite-automatisee"),
                    "--html",
                    file("rapport." + language + ".html"),
                    "--pdf-langue",
                    language);
        }
        for (String example : List.of("robot-inscription", "admissibilite-automatisee")) {
            Path published = Files.createDirectory(folder.resolve(example));
            run(
                    "divulgation",
                    Runner.example(example),
                    "--avis",
                    published.toString(),
                    "--fiche",
                    published.toString());
            host(published);
        }
        run("regles", "livre", file("livre"), "--exemples", Runner.EXAMPLES.toString());
    }

    /** A notice made to be put inside a page is looked at inside one. */
    private static void host(Path published) throws IOException {
        try (Stream<Path> files = Files.list(published)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".html")).toList()) {
                String content = Files.readString(file);
                if (!content.contains("<html")) {
                    String language = file.toString().contains(".en.") ? "en" : "fr";
                    Files.writeString(
                            file,
                            "<!DOCTYPE html><html lang='" + language
                                    + "'><head><meta charset='utf-8'><title>Service</title>"
                                    + "</head><body><main><h1>Service</h1>" + content + "</main></body></html>");
                }
            }
        }
    }

    private static String file(String name) {
        return folder.resolve(name).toString();
    }

    private static void run(String... arguments) {
        Runner.Result result = new Runner().run(arguments);
        assertThat(result.code()).as(result.err()).isZero();
    }

    /** All pages, and of the rule book the lists and some rules. */
    static Stream<String> pages() throws IOException {
        List<String> pages = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            files.map(file -> folder.relativize(file).toString())
                    .filter(name -> name.endsWith(".html"))
                    .filter(name -> !name.matches(".*/(regles|rules)/.*")
                            || RULES.stream().anyMatch(rule -> name.endsWith("/" + rule + ".html")))
                    .sorted()
                    .forEach(pages::add);
        }
        assertThat(pages).hasSizeGreaterThan(40);
        return pages.stream().filter(name -> name.contains(System.getProperty("balise.pages", "")));
    }

    /** The two languages of a page have the same structure: the English one is only looked at where it is tightest. */
    private static boolean english(String name) {
        return name.startsWith("livre/en/") || name.matches(".*\\.en\\.[a-z]+");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void hasNoBarrierAndLoadsNothingFromElsewhere(String name) throws Exception {
        Path file = folder.resolve(name);
        for (int width : english(name) ? new int[] {320} : WIDTHS) {
            page.open(file, "", width);
            assertThat(page.overflow()).as("%s at %d px", name, width).isEmpty();
            assertThat(page.complaints()).as("console of %s", name).isEmpty();
            assertThat(page.requests())
                    .as("what %s loads", name)
                    .isNotEmpty()
                    .allSatisfy(address ->
                            assertThat(address).startsWith(folder.toUri().toString()));
        }
        assertThat(page.violations(axe)).as(name).isEmpty();
        // A page that is published alone must be complete by itself.
        if (!name.startsWith("livre")) {
            assertThat(page.requests()).hasSize(1);
        }
    }

    static Stream<String> frenchPages() throws IOException {
        return pages().filter(name -> !english(name));
    }

    @ParameterizedTest
    @MethodSource("frenchPages")
    void losesNothingOnPaper(String name) throws Exception {
        page.open(folder.resolve(name), "", 1280);
        String words = page.printedWords();
        try (PDDocument document = Loader.loadPDF(page.print())) {
            Printed printed = new Printed();
            String text = printed.getText(document).replaceAll("[\\s\u00a0]", "");
            assertThat(printed.outside).as("outside of the paper").isEmpty();
            assertThat(Stream.of(words.split("[\\s\u00a0]+")).filter(word -> !text.contains(word)))
                    .as("missing from the paper")
                    .isEmpty();
        }
    }

    @Test
    void findsARuleWithoutItsAccentsAndWithTheKeyboardAlone() throws Exception {
        page.open(folder.resolve("livre/fr/index.html"), "", 1280);
        page.evaluate("document.getElementById('chercher').focus()");
        page.type("OBLIGATION de declarer");
        page.key("Enter", 13);
        waitFor("document.location.pathname.endsWith('chercher.html') && document.readyState === 'complete'");
        assertThat(shown()).isNotEmpty().hasSizeLessThan(100);
        page.open(folder.resolve("livre/fr/chercher.html"), "?q=équité+inclusion", 1280);
        List<String> accented = shown();
        page.open(folder.resolve("livre/fr/chercher.html"), "?q=EQUITE+INCLUSION", 1280);
        assertThat(shown()).isNotEmpty().isEqualTo(accented);
        page.open(folder.resolve("livre/fr/chercher.html"), "?q=zzzz", 1280);
        assertThat(shown()).isEmpty();
        assertThat(page.evaluate("document.getElementById('nombre').textContent")
                        .asString())
                .isEqualTo("Aucune règle ne contient tous ces mots.");
    }

    private static List<String> shown() {
        List<String> shown = new ArrayList<>();
        page.evaluate("[...document.querySelectorAll('#trouvailles li')].filter(li => !li.hidden).map(li =>"
                        + " li.textContent)")
                .forEach(item -> shown.add(item.asString()));
        return shown;
    }

    private static void waitFor(String condition) throws InterruptedException {
        for (int i = 0; i < 200; i++) {
            if (page.evaluate(condition).asBoolean()) {
                return;
            }
            Thread.sleep(50);
        }
        throw new AssertionError(condition);
    }

    /** Reads a printed page, and keeps the letters that the paper does not show. */
    private static final class Printed extends PDFTextStripper {
        private final List<String> outside = new ArrayList<>();

        @Override
        protected void processTextPosition(TextPosition letter) {
            float width = getCurrentPage().getCropBox().getWidth();
            if (letter.getX() < 0 || letter.getX() + letter.getWidth() > width + 1) {
                outside.add(letter.getUnicode() + " at " + letter.getX());
            }
            super.processTextPosition(letter);
        }
    }
}
