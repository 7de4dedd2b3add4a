package org.balise.cli.command;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.balise.api.answer.Dossier;
import org.balise.api.assess.Assessment;
import org.balise.api.norm.Severity;
import org.balise.api.pack.RuleBook;
import org.balise.api.questionnaire.Question;
import org.balise.api.rule.Rule;
import org.balise.api.text.Language;
import org.balise.cli.house.Workshop;
import org.balise.cli.terminal.Page;
import org.balise.cli.text.CommandWord;
import org.balise.cli.text.Labels;
import org.balise.cli.text.Messages;
import org.balise.core.economy.Triage;
import org.balise.core.explain.WhatIf;

/** Says in plain words what the first answers tell, and what of the full form is still needed. */
final class TriagePage {
    private static final int FIRST_QUESTIONS = 5;
    private static final int FIRST_REASONS = 2;

    private final Messages messages;
    private final Labels labels;
    private final Language language;
    private final Page page;

    TriagePage(Session session) {
        this.messages = session.messages();
        this.labels = new Labels(messages);
        this.language = messages.language();
        this.page = session.page();
    }

    void write(Path file, Workshop workshop, Dossier dossier) {
        Assessment assessment = workshop.assess(dossier);
        write(file, workshop, assessment, workshop.triage(assessment));
    }

    void write(Path file, Workshop workshop, Assessment assessment, Triage triage) {
        page.blank();
        page.title(messages.text("triage.title"));
        page.paragraph(
                messages.text("triage.level", labels.levels(triage.residual()), labels.levels(triage.inherent())));
        page.paragraph(
                triage.best() == triage.worst()
                        ? messages.text("triage.verdict-settled", labels.verdict(triage.best()))
                        : messages.text(
                                "triage.verdict", labels.verdict(triage.best()), labels.verdict(triage.worst())));
        if (!triage.left().isEmpty()) {
            page.paragraph(messages.count("triage.left", triage.left().size()));
        }
        page.blank();
        if (!triage.formNeeded()) {
            page.paragraph(messages.text("triage.form-not-needed"));
            if (!triage.left().isEmpty()) {
                next(file);
            }
            return;
        }
        page.paragraph(messages.text("triage.form-needed", triage.screens(), triage.answers(), triage.minutes()));
        triage.sections().forEach(section -> section(section, workshop.book()));
        if (triage.ahead() > 0) {
            page.paragraph(messages.count("triage.ahead", triage.ahead()));
        }
        settlesMost(workshop, assessment);
        next(file);
    }

    private void next(Path file) {
        page.blank();
        page.paragraph(messages.text("triage.next"));
        page.preformatted("  " + messages.text("triage.next.command", CommandWord.of(file)));
    }

    private void section(Triage.Remaining remaining, RuleBook book) {
        List<String> titles = remaining.reasons().stream()
                .map(rule -> book.rules().get(rule))
                .filter(rule -> rule instanceof Rule.Floor || rule instanceof Rule.Duty || rule instanceof Rule.Factor)
                .sorted(Comparator.comparing(TriagePage::rank).reversed())
                .map(rule -> rule.head().title().in(language))
                .distinct()
                .toList();
        String because = titles.stream().limit(FIRST_REASONS).collect(Collectors.joining("; "));
        String name = remaining.section().title().in(language);
        page.hanging(
                "  - ",
                titles.isEmpty()
                        ? messages.text("triage.section", name, remaining.screens())
                        : messages.text("triage.section-because", name, remaining.screens(), because, titles.size()));
    }

    /** What binds says more of why a section is needed than what adds points. */
    private static Severity rank(Rule rule) {
        if (rule instanceof Rule.Duty duty) {
            return duty.severity();
        }
        return rule instanceof Rule.Floor ? Severity.S3 : Severity.S1;
    }

    /** The ids of the few open questions whose answers move the result most, those first. */
    static List<String> questionsThatSettleMost(Workshop workshop, Assessment assessment) {
        return workshop.whatIfs(assessment).stream()
                .filter(whatIf -> whatIf.weight() > 0)
                .limit(FIRST_QUESTIONS)
                .map(WhatIf::question)
                .toList();
    }

    private void settlesMost(Workshop workshop, Assessment assessment) {
        List<String> first = questionsThatSettleMost(workshop, assessment);
        if (first.isEmpty()) {
            return;
        }
        page.blank();
        page.title(messages.text("triage.settles-most"));
        for (String question : first) {
            page.hanging(
                    "  - ",
                    workshop.book()
                            .questionnaire()
                            .question(question)
                            .map(Question::text)
                            .map(text -> text.in(language))
                            .orElse(question));
        }
    }
}
