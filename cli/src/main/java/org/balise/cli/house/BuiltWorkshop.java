package org.balise.cli.house;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.balise.api.answer.Dossier;
import org.balise.api.assess.Assessment;
import org.balise.api.pack.RuleBook;
import org.balise.api.pack.RuleReview;
import org.balise.api.registry.CountRules;
import org.balise.core.assess.Assessor;
import org.balise.core.assess.DossierCheck;
import org.balise.core.count.BookCountRules;
import org.balise.core.economy.Agenda;
import org.balise.core.economy.Triage;
import org.balise.core.explain.Sensitivity;
import org.balise.core.explain.WhatIf;
import org.balise.core.pack.LoadedRules;
import org.balise.core.yaml.DossierReader;
import org.balise.core.yaml.RuleCase;
import org.balise.report.QuestionEffect;
import org.balise.report.Report;
import org.balise.report.ReportLanguage;
import org.balise.report.book.Book;
import org.balise.report.book.BookCase;
import org.balise.report.book.BookExample;
import org.balise.report.book.BookInput;
import org.balise.report.json.AssessmentJson;
import org.balise.report.plan.Plan;
import org.balise.report.view.Focus;

/** A workshop made of the engine and of the report. */
final class BuiltWorkshop implements Workshop {
    private final RuleBook book;
    private final LoadedRules rules;
    private final Assessor assessor;
    private final Sensitivity sensitivity;

    BuiltWorkshop(LoadedRules rules) {
        this.book = rules.book();
        this.rules = rules;
        this.assessor = new Assessor(book, rules.engine());
        this.sensitivity = new Sensitivity(assessor);
    }

    @Override
    public RuleBook book() {
        return book;
    }

    @Override
    public SortedMap<String, RuleReview> reviews() {
        return rules.reviews();
    }

    @Override
    public CountRules countRules() {
        return new BookCountRules(book, rules.engine());
    }

    @Override
    public Dossier read(String fileName, byte[] content, LocalDate latest) {
        Dossier dossier = new DossierReader(book).read(fileName, content);
        FutureDates.refuse(fileName, content, dossier, latest);
        return dossier;
    }

    @Override
    public Dossier checked(String fileName, Dossier dossier) {
        return new DossierCheck(book).checked(fileName, dossier);
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
    public byte[] html(Assessment assessment, ReportLanguage language, Focus focus) {
        return report(assessment, focus).html(language).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public byte[] pdf(Assessment assessment, ReportLanguage language, Focus focus, byte[] source) {
        return report(assessment, focus).pdf(language, source, json(assessment));
    }

    @Override
    public Publisher publisher(Assessment assessment) {
        return new Publisher(book, assessment);
    }

    @Override
    public Explanations explanations(Assessment assessment) {
        return new Explanations(assessor, assessment);
    }

    @Override
    public Plan plan(Assessment assessment) {
        return Plan.of(book, assessment);
    }

    @Override
    public Book ruleBook(SortedMap<String, Assessment> examples) {
        SortedMap<String, List<BookCase>> byRule = new TreeMap<>();
        for (RuleCase each : rules.cases()) {
            byRule.computeIfAbsent(each.rule(), rule -> new ArrayList<>())
                    .add(new BookCase(
                            each.name(),
                            each.asOf(),
                            each.gate(),
                            each.given(),
                            each.expect().code()));
        }
        List<BookExample> outcomes = new ArrayList<>();
        examples.forEach((file, assessment) -> outcomes.add(BookExample.of(file, assessment)));
        return Book.of(new BookInput(book, byRule, reviews(), outcomes));
    }

    private Report report(Assessment assessment, Focus focus) {
        return Report.of(
                book,
                assessment,
                whatIfs(assessment).stream().map(BuiltWorkshop::effect).toList(),
                focus);
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
