package org.balise.report.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.balise.api.answer.AnswerValue;
import org.balise.api.norm.Gate;
import org.balise.api.text.Language;
import org.balise.report.Samples;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class BookTest {
    private static final Book BOOK = book();

    @BeforeAll
    static void initialise() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private static Book book() {
        SortedMap<String, List<BookCase>> cases = new TreeMap<>(Map.of(
                "avis-public",
                List.of(
                        new BookCase(
                                "Un robot répond sans avis",
                                null,
                                Gate.RELEASE,
                                new TreeMap<>(Map.of("public.interaction", new AnswerValue.YesNo(true))),
                                "non-conforme"),
                        new BookCase("Rien n’est su", null, Gate.EXPERIMENTATION, new TreeMap<>(), "a-venir"))));
        return Book.of(new BookInput(
                Samples.book(), cases, List.of(BookExample.of("essai.yaml", Samples.assessment(Samples.HOSTILE)))));
    }

    private static String page(String path) {
        return new String(Objects.requireNonNull(BOOK.site().get(path), path), StandardCharsets.UTF_8);
    }

    @Test
    void everyRuleHasItsPageInBothLanguages() {
        Samples.book()
                .rules()
                .keySet()
                .forEach(rule -> assertThat(BOOK.site())
                        .containsKeys("fr/regles/" + rule + ".html", "en/rules/" + rule + ".html"));
    }

    @Test
    void saysWhatTheRuleSaysAndHowItIsTested() {
        assertThat(page("fr/regles/avis-public.html"))
                .contains(
                        "<h1 class=\"title\">Dire au public qu’une IA répond</h1>",
                        "obligatoire\u00a0: orientation prise par arrêté",
                        "Avis montré avant l’échange",
                        "Texte A, art. 1, al. 2",
                        "Un robot répond sans avis",
                        "Le public interagit avec le système\u00a0: oui",
                        "pas encore exigible, étape «\u00a0Expérimentation\u00a0»",
                        "pas encore relue");
        assertThat(page("en/rules/avis-public.html"))
                .contains("<span class=\"sentence\" lang=\"fr\">Un robot répond sans avis</span>", "not yet reviewed");
    }

    @Test
    void whatWasNotReadIsSaidSo() {
        assertThat(page("fr/regles/juste-mesure.html"))
                .contains("(non vérifié\u00a0: déduction, texte non lu)")
                .doesNotContain("Lecture\u00a0: texte lu");
        assertThat(page("fr/regles/journal.html")).contains("aucun texte ne la fonde");
    }

    @Test
    void theTextOfAPersonIsNeverMarkup() {
        BOOK.site().forEach((path, content) -> {
            if (path.endsWith(".html")) {
                assertThat(new String(content, StandardCharsets.UTF_8))
                        .as(path)
                        .doesNotContain("<img", "style=\"", "javascript:")
                        .doesNotContainPattern("<script(?! src=\"(donnees|../livre)\\.js\" defer=\"defer\">)");
            }
        });
    }

    @Test
    void givesTheSameBytesTwice() {
        SortedMap<String, byte[]> again = book().site();
        assertThat(again.keySet()).isEqualTo(BOOK.site().keySet());
        BOOK.site()
                .forEach((path, content) -> assertThat(again.get(path)).as(path).isEqualTo(content));
        assertThat(book().pdf(Language.FR)).isEqualTo(BOOK.pdf(Language.FR));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void thePdfCanBeReadWithAScreenReaderAndArchived(Language language) throws Exception {
        byte[] pdf = BOOK.pdf(language);
        for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_3_A)) {
            try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                    PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
                assertThat(validator.validate(parser).getTestAssertions()).isEmpty();
            }
        }
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualToIgnoringCase(language.tag());
            assertThat(document.getDocumentCatalog().getDocumentOutline().children())
                    .isNotEmpty();
            assertThat(new PDFTextStripper().getText(document)).doesNotContain("\uFFFD");
        }
    }
}
