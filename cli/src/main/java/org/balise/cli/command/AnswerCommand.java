package org.balise.cli.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.balise.api.pack.RuleBook;
import org.balise.api.questionnaire.Section;
import org.balise.cli.house.Workshop;
import org.balise.cli.interview.Interview;
import org.balise.cli.interview.Journal;
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

    public AnswerCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Dossiers dossiers = new Dossiers(session, packs.folders());
        Workshop workshop =
                Files.exists(file) ? dossiers.read(file).workshop() : dossiers.workshop(Session.USUAL_QUESTIONNAIRE);
        RuleBook book = workshop.book();
        checkSection(book.questionnaire().sections());
        LocalDate today = session.surroundings().today();
        LocalDate asOf = book.covers().contains(today) ? today : book.checkedOn();
        Journal journal = Journal.open(file, workshop, session.latest(book), asOf);
        session.page().paragraph(session.messages().text("repondre.opened", file));
        new Interview(workshop, journal, session.messages(), session.surroundings(), Optional.ofNullable(section))
                .run();
        return ExitCode.DONE;
    }

    private void checkSection(List<Section> sections) {
        if (section != null && sections.stream().noneMatch(known -> known.id().equals(section))) {
            String known = sections.stream().map(Section::id).collect(Collectors.joining(", "));
            throw new UsageException(
                    spec.commandLine(), session.messages().text("usage.unknown-section", section, known));
        }
    }
}
