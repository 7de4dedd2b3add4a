package org.balise.report;

import java.time.LocalDate;
import java.util.List;
import org.balise.api.assess.Assessment;
import org.balise.api.pack.RuleBook;
import org.balise.report.html.Page;
import org.balise.report.pdf.PdfAttachments;
import org.balise.report.pdf.PdfWriter;
import org.balise.report.view.Focus;
import org.balise.report.view.ReportModel;

/** The report of one assessment, for people: on screen, or as an accessible PDF that can be archived. */
public final class Report {
    private final ReportModel model;
    private final LocalDate asOf;

    private Report(ReportModel model, LocalDate asOf) {
        this.model = model;
        this.asOf = asOf;
    }

    /**
     * The report of an assessment.
     *
     * @param book the rules and the questionnaire that gave the assessment
     * @param effects what each answer to an open question would change; may be empty
     */
    public static Report of(RuleBook book, Assessment assessment, List<QuestionEffect> effects) {
        return of(book, assessment, effects, Focus.ALL);
    }

    /** The report of an assessment for some of its readers: the answer, and what they have to do. */
    public static Report of(RuleBook book, Assessment assessment, List<QuestionEffect> effects, Focus focus) {
        return new Report(
                ReportModel.of(book, assessment, effects, focus),
                assessment.receipt().asOf());
    }

    /** One HTML file, complete by itself: it loads nothing and runs nothing. */
    public String html(ReportLanguage language) {
        return Page.screen(model, language);
    }

    /**
     * A PDF/UA-1 and PDF/A-3a document.
     *
     * @param dossierYaml the dossier as its author wrote it, attached to the document
     * @param assessmentJson the assessment as {@link org.balise.report.json.AssessmentJson} writes it, attached too
     */
    public byte[] pdf(ReportLanguage language, byte[] dossierYaml, byte[] assessmentJson) {
        return PdfWriter.write(Page.paged(model, language), asOf, new PdfAttachments(dossierYaml, assessmentJson));
    }
}
