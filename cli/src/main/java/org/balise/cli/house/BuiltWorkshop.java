package org.balise.cli.house;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.balise.api.answer.Dossier;
import org.balise.api.assess.Assessment;
import org.balise.api.pack.RuleBook;
import org.balise.core.assess.Assessor;
import org.balise.core.economy.Agenda;
import org.balise.core.economy.Triage;
import org.balise.core.explain.Sensitivity;
import org.balise.core.explain.WhatIf;
import org.balise.core.yaml.DossierReader;
import org.balise.report.QuestionEffect;
import org.balise.report.Report;
import org.balise.report.ReportLanguage;
import org.balise.report.json.AssessmentJson;
import org.balise.report.plan.Plan;

/** A workshop made of the engine and of the report. */
final class BuiltWorkshop implements Workshop {
    private final RuleBook book;
    private final Assessor assessor;
    private final Sensitivity sensitivity;

    BuiltWorkshop(Assessor assessor) {
        this.book = assessor.book();
        this.assessor = assessor;
        this.sensitivity = new Sensitivity(assessor);
    }

    @Override
    public RuleBook book() {
        return book;
    }

    @Override
    public Dossier read(String fileName, byte[] content, LocalDate latest) {
        Dossier dossier = new DossierReader(book).read(fileName, content);
        FutureDates.refuse(fileName, content, dossier, latest);
        return dossier;
    }

    @Override
    public Assessment assess(Dossier dossier) {
        return assessor.assess(dossier);
    }

    @Override
    public Agenda agenda(Dossier dossier) {
        return assessor.agenda(dossier);
    }

    @Override
    public Triage triage(Assessment assessment) {
        return Triage.of(book.questionnaire(), assessment, agenda(assessment.dossier()));
    }

    @Override
    public List<WhatIf> whatIfs(Assessment assessment) {
        return sensitivity.of(assessment.dossier(), assessment);
    }

    @Override
    public byte[] json(Assessment assessment) {
        return AssessmentJson.write(book, assessment);
    }

    @Override
    public byte[] html(Assessment assessment, ReportLanguage language) {
        return report(assessment).html(language).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public byte[] pdf(Assessment assessment, ReportLanguage language, byte[] source) {
        return report(assessment).pdf(language, source, json(assessment));
    }

    @Override
    public Publisher publisher(Assessment assessment) {
        return new Publisher(book, assessment);
    }

    @Override
    public Plan plan(Assessment assessment) {
        return Plan.of(book, assessment);
    }

    private Report report(Assessment assessment) {
        return Report.of(
                book,
                assessment,
                whatIfs(assessment).stream().map(BuiltWorkshop::effect).toList());
    }

    private static QuestionEffect effect(WhatIf whatIf) {
        return new QuestionEffect(
                whatIf.question(),
                whatIf.outcomes().stream()
                        .map(outcome -> new QuestionEffect.AnswerEffect(
                                outcome.answer(), outcome.residual(), outcome.verdict()))
                        .toList());
    }
}
