package org.balise.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import org.balise.api.assess.LevelRange;
import org.balise.api.assess.Verdict;
import org.balise.api.rule.Level;
import org.balise.api.text.Bilingual;
import org.balise.api.text.Language;
import org.balise.report.Report;
import org.balise.report.ReportLanguage;
import org.balise.report.Samples;
import org.balise.report.json.AssessmentJson;
import org.balise.report.registry.AnnualReport;
import org.balise.report.registry.SampleYears;
import org.balise.report.worklist.WorkList;
import org.balise.report.worklist.WorkList.Outcome;
import org.balise.report.worklist.WorkListPage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/** Every report can be read with a screen reader and archived, as far as a machine can tell. */
class ConformanceTest {

    @BeforeAll
    static void initialise() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @EnumSource(ReportLanguage.class)
    void meetsPdfUa1AndPdfA3a(ReportLanguage language) throws Exception {
        byte[] pdf = Report.of(Samples.book(), Samples.assessment(), Samples.effects())
                .pdf(language, Samples.dossierYaml(), AssessmentJson.write(Samples.book(), Samples.assessment()));
        assertThat(failures(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(failures(pdf, PDFAFlavour.PDFA_3_A)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(ReportLanguage.class)
    void meetsThemWithNothingToSay(ReportLanguage language) throws Exception {
        byte[] pdf = Report.of(Samples.book(), Samples.empty(), List.of())
                .pdf(language, Samples.dossierYaml(), AssessmentJson.write(Samples.book(), Samples.empty()));
        assertThat(failures(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(failures(pdf, PDFAFlavour.PDFA_3_A)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theAnnualReportMeetsThemToo(Language language) throws Exception {
        for (AnnualReport report : List.of(SampleYears.report(), SampleYears.firstReport())) {
            byte[] pdf = report.pdf(language);
            assertThat(failures(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
            assertThat(failures(pdf, PDFAFlavour.PDFA_3_A)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theWorkListMeetsThemToo(Language language) throws Exception {
        Outcome before = new Outcome(new LevelRange(Level.II, Level.II), Verdict.ADMISSIBLE);
        Outcome after = new Outcome(new LevelRange(Level.II, Level.IV), Verdict.TO_CORRECT);
        Bilingual why = new Bilingual("Seuil abaissé", "Lower threshold");
        LocalDate day = LocalDate.of(2026, 11, 23);
        List<WorkList.Row> rows = List.of(
                new WorkList.Row("Organisme fictif", "Tri", "tri.yaml", day, before, after, List.of(why, why)),
                new WorkList.Row("", "", "sans-organisme.yaml", day, before, null, List.of()));
        for (List<WorkList.Row> changed : List.of(rows, List.<WorkList.Row>of())) {
            WorkList list = new WorkList(new Bilingual("Règles essayées", "Rules tried"), day, 12, 1, changed);
            byte[] pdf = new WorkListPage(list, language).pdf();
            assertThat(failures(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
            assertThat(failures(pdf, PDFAFlavour.PDFA_3_A)).isEmpty();
        }
    }

    private static List<String> failures(byte[] pdf, PDFAFlavour flavour) throws Exception {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);
            List<String> failed = result.getTestAssertions().stream()
                    .map(check -> check.getRuleId().getClause() + "-"
                            + check.getRuleId().getTestNumber() + " " + check.getMessage())
                    .distinct()
                    .toList();
            assertThat(result.isCompliant() || !failed.isEmpty()).isTrue();
            return failed;
        }
    }
}
