package org.balise.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.balise.api.problem.ProblemsException;
import org.balise.report.Report;
import org.balise.report.ReportLanguage;
import org.balise.report.Samples;
import org.balise.report.json.AssessmentJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PdfTest {

    @ParameterizedTest
    @EnumSource(ReportLanguage.class)
    void theSameInputGivesTheSameBytes(ReportLanguage language) {
        assertThat(pdf(language)).isEqualTo(pdf(language));
    }

    @Test
    void carriesTheDossierAndTheAssessment() {
        PdfAttachments attachments = PdfAttachments.read("rapport.pdf", pdf(ReportLanguage.FR));
        assertThat(attachments.dossierYaml()).isEqualTo(Samples.dossierYaml());
        assertThat(attachments.assessmentJson()).isEqualTo(json());
    }

    @Test
    void refusesAFileThatCarriesNothing() throws IOException {
        assertThatThrownBy(() -> PdfAttachments.read("x.pdf", "pas un PDF".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining(PdfAttachments.MISSING);
    }

    @Test
    void showsEveryCharacterOrSaysThatOneIsMissing() throws IOException {
        String text = text(pdf(ReportLanguage.FR));
        assertThat(text).doesNotContain("#").contains("œuvre", "Łódź", "✓", "≥", "\uFFFD", "✗", "Œillets");
    }

    @Test
    void theFirstPageIsTheAnswer() throws IOException {
        for (ReportLanguage language : ReportLanguage.values()) {
            try (PDDocument document = Loader.loadPDF(pdf(language))) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setEndPage(1);
                String notice = language == ReportLanguage.EN ? "Decision aid" : "Aide à la décision";
                assertThat(stripper.getText(document)).contains("Inadmissible", notice);
            }
        }
    }

    @Test
    void numbersItsPages() throws IOException {
        assertThat(text(pdf(ReportLanguage.FR))).containsPattern("Page.1.de.\\d+");
        assertThat(text(pdf(ReportLanguage.EN))).containsPattern("Page.1.of.\\d+");
    }

    /** The renderer itself is given what escaping would never let through: it must still fetch nothing. */
    @Test
    void fetchesNothing() throws IOException {
        try (ServerSocket server = new ServerSocket(0)) {
            server.setSoTimeout(200);
            String url = "http://127.0.0.1:" + server.getLocalPort() + "/x";
            String page = "<html lang=\"fr\"><head><title>t</title><style>@import url(" + url + "a.css); body {"
                    + " font-family: 'Open Sans'; background: url(" + url + "b.png) } @font-face { font-family: f;"
                    + " src: url(" + url + "f.ttf) }</style><link rel=\"stylesheet\" href=\"" + url + "c.css\"/></head>"
                    + "<body><h1 style=\"font-family: f, 'Open Sans'\">t</h1><img alt=\"i\" src=\"" + url
                    + "i.png\"/></body></html>";
            PdfWriter.write(page, LocalDate.of(2026, 4, 1), new PdfAttachments(new byte[] {1}, new byte[] {2}));
            assertThatThrownBy(server::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    private static byte[] json() {
        return AssessmentJson.write(Samples.book(), Samples.assessment());
    }

    private static byte[] pdf(ReportLanguage language) {
        return Report.of(Samples.book(), Samples.assessment(), Samples.effects())
                .pdf(language, Samples.dossierYaml(), json());
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
