package org.balise.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.balise.report.Report;
import org.balise.report.ReportLanguage;
import org.balise.report.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PageTest {

    /** Set the property {@code golden.update} to write the files anew, then review them as a diff. */
    @ParameterizedTest
    @EnumSource(ReportLanguage.class)
    void saysWhatTheReviewedTextSays(ReportLanguage language) throws IOException {
        String actual = lines(html(language));
        Path golden =
                Path.of("src/test/resources/golden/report." + language.name().toLowerCase(Locale.ROOT) + ".txt");
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(golden.toAbsolutePath().getParent());
            Files.writeString(golden, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(golden, StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @EnumSource(ReportLanguage.class)
    void theTextOfAPersonIsNeverMarkup(ReportLanguage language) {
        String html = html(language);
        assertThat(html).contains("&lt;script&gt;").doesNotContain("<script", "<img", "]]>");
    }

    @ParameterizedTest
    @EnumSource(ReportLanguage.class)
    void loadsNothing(ReportLanguage language) {
        assertThat(html(language))
                .contains("default-src &#39;none&#39;")
                .doesNotContain("url(", "@import", "src=\"", "<link", "style=\"")
                .doesNotContainPattern("href=\"[^#]");
    }

    @ParameterizedTest
    @EnumSource(ReportLanguage.class)
    void canBeReadWithoutSeeingIt(ReportLanguage language) {
        String html = html(language);
        assertThat(html).contains("<main>", "<nav ", "<h1 ", "scope=\"col\"", "scope=\"row\"");
        assertThat(html.split("<svg ", -1)).hasSameSizeAs(html.split("role=\"img\" aria-label=\"[^\"]", -1));
        assertThat(html.split("<h1", -1)).hasSize(2);
        assertThat(html)
                .startsWith("<!DOCTYPE html>\n<html lang=\"" + language.main().tag() + "\"");
    }

    @Test
    void marksEachLanguageWhenThereAreTwo() {
        assertThat(html(ReportLanguage.BOTH))
                .contains("<span class=\"l1\" lang=\"fr\">", "<p class=\"intro\" lang=\"en\">");
        assertThat(html(ReportLanguage.FR)).doesNotContain("lang=\"en\"");
    }

    @Test
    void showsTheReasonsAndDocumentsThatTheDossierGives() {
        assertThat(html(ReportLanguage.FR))
                .contains(
                        "Elle n’est pas finie.",
                        "Ébauche\u00a0: https://exemple.quebec/efvp",
                        "efvp.pdf (SHA-256\u00a0: " + "c".repeat(64) + ")",
                        "Service des essais, le 31\u00a0mars 2026");
        assertThat(Report.of(Samples.book(), Samples.empty(), List.of()).html(ReportLanguage.FR))
                .doesNotContain("Les raisons et les pièces");
    }

    @Test
    void saysSoWhenThereIsNothingToSay() {
        String html = Report.of(Samples.book(), Samples.empty(), List.of()).html(ReportLanguage.FR);
        assertThat(html)
                .contains(
                        "Initiative sans nom",
                        "Rien n’est à corriger",
                        "Aucune exigence ne s’applique",
                        "non précisée");
    }

    private static String html(ReportLanguage language) {
        return Report.of(Samples.book(), Samples.assessment(), Samples.effects())
                .html(language);
    }

    /** The text alone, one line for each block. */
    private static String lines(String html) {
        return html.substring(html.indexOf("<body"))
                        .replaceAll("</(p|h1|h2|h3|li|td|th|caption|svg|div|section|text)>", "\n")
                        .replaceAll("<svg [^>]*aria-label=\"([^\"]*)\"[^>]*>", "[$1]\n")
                        .replaceAll("<[^>]*>", "")
                        .replaceAll("[ \t]*\n[ \t\n]*", "\n")
                        .replace("&#39;", "'")
                        .replace("&quot;", "\"")
                        .replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&amp;", "&")
                        .strip()
                + "\n";
    }
}
