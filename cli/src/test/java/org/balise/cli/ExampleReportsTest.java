package org.balise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The report and the assessment of every example, as kept beside the tests. Six reports are kept whole; of the others,
 * each page is kept as its first words, its length and its digest, so that the repository stays small.
 */
class ExampleReportsTest {
    private static final Path EXAMPLES = Runner.EXAMPLES;
    private static final Set<String> WHOLE = Set.of(
            "admissibilite-automatisee",
            "decrochage-scolaire",
            "musee-suggestions",
            "notes-outil-public",
            "repartition-demandes",
            "tri-urgence-retire");
    private static final int MOST_PAGES = 26;
    private static final int LINES_AROUND = 4;
    private static final int FIRST_WORDS = 60;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void everyReportSaysWhatWasKept(String language) throws IOException {
        List<String> names = examples();
        assertThat(names).hasSizeGreaterThan(25);
        List<String> arguments = new ArrayList<>(List.of("evaluer"));
        names.forEach(name -> arguments.add(Runner.example(name)));
        arguments.addAll(List.of("--pdf", folder.toString(), "--pdf-langue", language));
        assertThat(new Runner().run(arguments.toArray(String[]::new)).code()).isZero();

        for (String name : names) {
            List<String> pages = pages(folder.resolve(name + ".pdf"));
            assertThat(pages).as(name).hasSizeLessThanOrEqualTo(MOST_PAGES);
            assertThat(pages)
                    .as("%s: a page with its header and its number alone", name)
                    .allMatch(page -> page.strip().lines().count() > LINES_AROUND);
            String text = WHOLE.contains(name) ? String.join("\f\n", pages) : outline(pages);
            Golden.checkIn("report", name + "." + language + ".txt", text);
        }
    }

    @Test
    void everyAssessmentIsWhatWasKept() throws IOException {
        StringBuilder kept = new StringBuilder();
        for (String name : examples()) {
            Runner.Result run = new Runner().run("evaluer", Runner.example(name), "--json", "-");
            assertThat(run.code()).as(name).isZero();
            String json = run.out();
            JsonNode result = JsonMapper.shared().readTree(json);
            Map<String, Integer> statuses = new TreeMap<>();
            result.path("duties")
                    .forEach(duty -> statuses.merge(duty.path("status").asString(), 1, Integer::sum));
            kept.append(name)
                    .append(' ')
                    .append(result.path("advice").path("verdict").asString())
                    .append(' ')
                    .append(result.path("risk").path("residual"))
                    .append(' ')
                    .append(statuses)
                    .append(" open=")
                    .append(result.path("open").size())
                    .append(' ')
                    .append(digest(json.replaceAll("\\b[0-9a-f]{64}\\b", "")))
                    .append('\n');
        }
        Golden.checkIn("report", "assessments.txt", kept.toString());
    }

    private static List<String> examples() throws IOException {
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".yaml"))
                    .map(name -> name.substring(0, name.length() - ".yaml".length()))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> pages(Path pdf) throws IOException {
        List<String> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(Files.readAllBytes(pdf))) {
            PDFTextStripper stripper = new PDFTextStripper();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document).replaceAll("\\b[0-9a-f]{64}\\b", "SHA256"));
            }
        }
        return pages;
    }

    private static String outline(List<String> pages) {
        StringBuilder outline = new StringBuilder();
        for (int i = 0; i < pages.size(); i++) {
            String words = pages.get(i).strip().replaceAll("\\s+", " ");
            outline.append(i + 1)
                    .append(' ')
                    .append(words, 0, Math.min(FIRST_WORDS, words.length()))
                    .append(" … ")
                    .append(words.length())
                    .append(' ')
                    .append(digest(words), 0, 16)
                    .append('\n');
        }
        return outline.toString();
    }

    private static String digest(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)))
                    .substring(0, 40);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
