package org.balise.cli.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.balise.api.pack.RuleBook;
import org.balise.api.questionnaire.Question;
import org.balise.api.questionnaire.Questionnaire;
import org.balise.api.questionnaire.Section;
import org.balise.cli.house.Workshop;
import org.balise.cli.interview.Interview;
import org.balise.cli.interview.Journal;
import org.balise.cli.interview.Selection;
import org.balise.core.economy.Triage;
import org.balise.core.problem.DidYouMean;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Asks the questionnaire in the terminal. */
@Command(name = "repondre")
public final class AnswerCommand implements Callable<Integer> {
    private final Session session;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private final PackOption packs = new PackOption();

    @Parameters(paramLabel = "${bundle:label.dossier}", descriptionKey = "repondre.dossier")
    private Path file = Path.of("");

    @Option(names = "--section", paramLabel = "${bundle:label.section}", descriptionKey = "repondre.section")
    private @Nullable String section;

    @Option(
            names = {"--reperage", "--triage"},
            descriptionKey = "repondre.triage")
    private boolean triage;

    @Option(
            names = {"--prendre-de-l-avance", "--get-ahead"},
            descriptionKey = "repondre.ahead")
    private boolean ahead;

    @Option(
            names = {"--decrire", "--describe"},
            descriptionKey = "repondre.describe")
    private boolean describe;

    @Option(
            names = {"--tout", "--all"},
            descriptionKey = "repondre.all")
    private boolean all;

    @Option(names = "--question", paramLabel = "${bundle:label.question}", descriptionKey = "repondre.question")
    private @Nullable String question;

    @Option(
            names = {"--inconnues", "--unknown"},
            descriptionKey = "repondre.unknown")
    private boolean unknown;

    public AnswerCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        refuseTwoSelections();
        Dossiers dossiers = new Dossiers(session, packs.folders());
        Workshop workshop =
                Files.exists(file) ? dossiers.read(file).workshop() : dossiers.workshop(Session.USUAL_QUESTIONNAIRE);
        RuleBook book = workshop.book();
        checkSection(book.questionnaire().sections());
        checkQuestion(book.questionnaire());
        LocalDate today = session.surroundings().today();
        LocalDate asOf = book.covers().contains(today) ? today : book.checkedOn();
        Journal journal = Journal.open(file, workshop, session.latest(book), asOf);
        session.page().paragraph(session.messages().text("repondre.opened", file));
        new Interview(workshop, journal, session.messages(), session.surroundings(), selection(), session::sentence)
                .run();
        if (triage) {
            new TriagePage(session).write(file, workshop, journal.dossier());
        }
        return ExitCode.DONE;
    }

    private void refuseTwoSelections() {
        long given = Stream.of(triage, ahead, describe, all, unknown, question != null, section != null && !all)
                .filter(chosen -> chosen)
                .count();
        if (given > 1) {
            throw new UsageException(spec.commandLine(), session.messages().text("usage.one-selection"));
        }
    }

    private Selection selection() {
        String only = section;
        if (all) {
            return only == null
                    ? Selection.everything()
                    : Selection.everything().in(only);
        }
        if (only != null) {
            return Selection.of(only);
        }
        String one = question;
        if (one != null) {
            return Selection.question(one);
        }
        if (unknown) {
            return Selection.unknowns();
        }
        if (triage) {
            return Selection.usual().in(Triage.SECTION);
        }
        return ahead ? Selection.ahead() : describe ? Selection.descriptions() : Selection.usual();
    }

    private void checkQuestion(Questionnaire questionnaire) {
        String wanted = question;
        if (wanted != null && questionnaire.question(wanted).isEmpty()) {
            List<String> ids = questionnaire.questions().map(Question::id).toList();
            String near = DidYouMean.nearest(wanted, ids);
            throw new UsageException(
                    spec.commandLine(),
                    near.isEmpty()
                            ? session.messages().text("usage.unknown-question", wanted)
                            : session.messages().text("usage.unknown-question-near", wanted, near));
        }
    }

    private void checkSection(List<Section> sections) {
        if (section != null && sections.stream().noneMatch(known -> known.id().equals(section))) {
            String known = sections.stream().map(Section::id).collect(Collectors.joining(", "));
            throw new UsageException(
                    spec.commandLine(), session.messages().text("usage.unknown-section", section, known));
        }
    }
}
