package org.balise.cli.registry;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.balise.api.problem.Problem;
import org.balise.cli.command.ExitCode;
import org.balise.cli.command.Session;
import org.balise.cli.file.OutputFiles;
import org.balise.cli.terminal.Page;
import org.balise.cli.text.Messages;
import org.balise.registry.Outcome;
import org.balise.registry.intake.Column;
import org.balise.registry.intake.Intake;
import org.balise.registry.intake.Mapping;
import org.balise.registry.intake.Reject;
import org.balise.registry.intake.RejectsFile;

/** Tells how a file was understood, what was not taken and what came of it. */
final class IntakeReport {
    private static final int SHOWN = 10;

    private final Session session;
    private final Messages messages;
    private final Page page;

    IntakeReport(Session session) {
        this.session = session;
        this.messages = session.messages();
        this.page = session.page();
    }

    /** Which column is which. */
    void mapping(Mapping mapping) {
        page.title(messages.text(
                "registre.mapping", mapping.sheet().label(), mapping.header().line()));
        for (Map.Entry<Column, Integer> entry : mapping.places().entrySet()) {
            String header = mapping.header().cells().get(entry.getValue()).strip();
            page.hanging("  ", messages.text("registre.column", column(entry.getKey()), header));
        }
        if (!mapping.ignored().isEmpty()) {
            page.hanging("  ", messages.text("registre.ignored", String.join(" | ", mapping.ignored())));
        }
    }

    private String column(Column column) {
        return messages.text("column." + column.code());
    }

    /**
     * Tells what was read, then keeps it, unless only a preview is wanted or rejects are not accepted.
     *
     * @param keep how to keep what was taken
     * @return the exit code
     */
    <T> int finish(Intake<T> intake, Path file, IntakeOptions options, Function<List<T>, Outcome> keep) {
        rejects(intake);
        boolean rejects = !intake.rejects().isEmpty();
        if (options.preview()) {
            page.paragraph(messages.count("registre.preview", intake.taken().size()));
            return rejects ? ExitCode.REACHED : ExitCode.DONE;
        }
        if (rejects) {
            keepRejects(intake, options.rejects(file), file);
            if (!options.acceptsRejects()) {
                session.surroundings().err().println(messages.text("registre.not-imported"));
                return ExitCode.BAD_INPUT;
            }
        }
        outcome(keep.apply(intake.taken()));
        return rejects ? ExitCode.REACHED : ExitCode.DONE;
    }

    /** What should be known, and the first rows that are not taken. */
    private void rejects(Intake<?> intake) {
        intake.notices().forEach(notice -> page.toned(Page.Tone.CARE, session.sentence(notice)));
        List<Reject> rejects = intake.rejects();
        if (rejects.isEmpty()) {
            return;
        }
        page.blank();
        page.toned(Page.Tone.BAD, messages.count("registre.rejects", rejects.size()));
        rejects.stream()
                .limit(SHOWN)
                .flatMap(reject -> reject.reasons().stream())
                .forEach(reason -> page.hanging("  ", session.line(reason)));
        if (rejects.size() > SHOWN) {
            page.hanging("  ", messages.count("registre.more-rejects", rejects.size() - SHOWN));
        }
    }

    /** Keeps the rows that are not taken in a file of their own. */
    private void keepRejects(Intake<?> intake, Path place, Path input) {
        OutputFiles.check(List.of(place), List.of(input));
        OutputFiles files = new OutputFiles();
        files.add(
                place,
                RejectsFile.write(
                        intake.mapping().header(),
                        intake.rejects(),
                        messages.text("registre.line"),
                        messages.text("registre.reasons"),
                        this::said));
        files.write();
        page.paragraph(messages.text("registre.rejects-kept", place));
    }

    private String said(Problem reason) {
        return reason.code() + " " + session.sentence(reason);
    }

    /** What came of it. */
    private void outcome(Outcome outcome) {
        page.paragraph(messages.text("registre.outcome", outcome.added(), outcome.changed(), outcome.unchanged()));
        page.paragraph(
                outcome.entry() == 0
                        ? messages.text("registre.nothing-written")
                        : messages.text("registre.entry", outcome.entry()));
    }
}
