package org.balise.report.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.balise.api.answer.AnswerValue;
import org.balise.api.norm.Force;
import org.balise.api.norm.Gate;
import org.balise.api.pack.CoverageEntry;
import org.balise.api.pack.Remark;
import org.balise.api.pack.Review;
import org.balise.api.pack.RuleDigest;
import org.balise.api.pack.RuleReview;
import org.balise.api.rule.CountEffect;
import org.balise.api.rule.RuleKind;
import org.balise.api.text.Language;
import org.balise.report.Samples;
import org.balise.report.text.Messages;
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
                Samples.book(),
                cases,
                reviews(),
                List.of(BookExample.of("essai.yaml", Samples.assessment(Samples.HOSTILE)))));
    }

    /** One rule accepted as it is, one accepted before it changed and one with an open remark. */
    private static SortedMap<String, RuleReview> reviews() {
        String now = "c".repeat(64);
        SortedMap<String, RuleReview> reviews = new TreeMap<>();
        reviews.put("avis-public", review("avis-public", now, List.of()));
        reviews.put("efvp", review("efvp", "d".repeat(64), List.of()));
        reviews.put(
                "essais",
                review(
                        "essais",
                        now,
                        List.of(new Remark("r1", Remark.Part.TEXT, "Le mot <b> manque.", Remark.State.OPEN, null))));
        return reviews;
    }

    private static RuleReview review(String rule, String seen, List<Remark> remarks) {
        return new RuleReview(
                new RuleDigest(rule, "essai", "c".repeat(64), new TreeMap<>()),
                List.of(new Review(
                        rule, seen, "Me Exemple", LocalDate.of(2026, 11, 1), Review.Verdict.ACCEPTED, remarks)));
    }

    @Test
    void saysWhoReviewedWhichVersion() {
        assertThat(page("fr/regles/avis-public.html"))
                .contains("relue et acceptée", "Me Exemple, le 1er\u00a0novembre 2026\u00a0: acceptée", "c".repeat(64));
        assertThat(page("fr/regles/efvp.html")).contains("changée depuis sa relecture", "sur une version antérieure");
        assertThat(page("en/rules/essais.html")).contains("a remark is still open", "Le mot &lt;b&gt; manque.");
        assertThat(page("en/rules/journal.html")).contains("not yet reviewed");
        assertThat(page("fr/index.html")).contains("règles sur");
    }

    /** A kind, a force, a state or a result without words would stop the whole book. */
    @Test
    void everyCodeHasItsWords() {
        Messages messages = Messages.standard();
        List<String> keys = new ArrayList<>();
        for (RuleKind kind : RuleKind.values()) {
            keys.add("book.kind." + kind.code());
            keys.add("book.kinds." + kind.code());
        }
        for (Force force : Force.values()) {
            keys.add("book.force." + force.code());
        }
        for (CountEffect effect : CountEffect.values()) {
            keys.add("book.effect." + effect.code());
        }
        for (CoverageEntry.State state : CoverageEntry.State.values()) {
            keys.add("book.coverage." + state.code());
        }
        for (RuleReview.State state : RuleReview.State.values()) {
            keys.add("book.review." + state.code());
        }
        for (Review.Verdict verdict : Review.Verdict.values()) {
            keys.add("book.review.verdict." + verdict.code());
        }
        for (Chapter chapter : Chapter.values()) {
            keys.add(chapter.key());
        }
        for (String status : List.of("CONNAISSANCE", "INFERENCE", "PROPOSITION")) {
            keys.add("book.norm." + status);
        }
        keys.forEach(key -> assertThat(messages.say(key).en()).as(key).isNotBlank());
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
                        "Dates et relecture");
        assertThat(page("en/rules/avis-public.html"))
                .contains("<span class=\"sentence\" lang=\"fr\">Un robot répond sans avis</span>");
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
