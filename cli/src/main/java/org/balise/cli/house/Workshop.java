package org.balise.cli.house;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import org.balise.api.answer.Dossier;
import org.balise.api.assess.Assessment;
import org.balise.api.pack.RuleBook;
import org.balise.api.pack.RuleReview;
import org.balise.api.problem.ProblemsException;
import org.balise.api.registry.CountRules;
import org.balise.core.economy.Agenda;
import org.balise.core.economy.Triage;
import org.balise.core.explain.WhatIf;
import org.balise.report.ReportLanguage;
import org.balise.report.book.Book;
import org.balise.report.plan.Plan;
import org.balise.report.view.Focus;

/** Rules and a questionnaire, loaded and ready to be used: all that the commands ask of the engine and of the report. */
public interface Workshop {

    RuleBook book();

    /** Which version of each rule this is, and who reviewed it, by rule id. */
    SortedMap<String, RuleReview> reviews();

    /** The counting rules of the book. */
    CountRules countRules();

    /**
     * The dossier held by a file.
     *
     * @param fileName as the user gave it, for problems
     * @param latest the last date that is not in the future
     * @throws ProblemsException with every problem of the file
     */
    Dossier read(String fileName, byte[] content, LocalDate latest);

    /**
     * A dossier taken out of a result, as a file of answers would give it.
     *
     * @param fileName as the user gave it, for problems
     * @throws ProblemsException with every answer that the questionnaire does not accept
     */
    Dossier checked(String fileName, Dossier dossier);

    Assessment assess(Dossier dossier);

    /** Where each question stands, given the answers so far: which are worth asking. */
    Agenda agenda(Dossier dossier);

    /** What the answers so far already tell, and what of the full form could still narrow it. */
    Triage triage(Assessment assessment);

    /** For each open question that is certainly asked, what each answer would change; what matters most comes first. */
    List<WhatIf> whatIfs(Assessment assessment);

    byte[] json(Assessment assessment);

    /** The report as one web page, for those it is meant for. */
    byte[] html(Assessment assessment, ReportLanguage language, Focus focus);

    /**
     * The report as an accessible PDF, with its data attached.
     *
     * @param focus whom it is meant for
     * @param source the dossier as its author wrote it, attached to the document
     */
    byte[] pdf(Assessment assessment, ReportLanguage language, Focus focus, byte[] source);

    /** What the assessment gives to disclose. */
    Publisher publisher(Assessment assessment);

    /** Why the result is what it is, and what would change it. */
    Explanations explanations(Assessment assessment);

    /** What is to be done, by whom and by when. */
    Plan plan(Assessment assessment);

    /**
     * The book of all rules, with their cases.
     *
     * @param examples example dossiers by the name of their file, already assessed
     * @throws ProblemsException when a case of a pack cannot be read
     */
    Book ruleBook(SortedMap<String, Assessment> examples);
}
