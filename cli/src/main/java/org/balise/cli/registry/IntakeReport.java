package org.balise.cli.registry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
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
     * @param foresee what keeping it would come to
     * @param keep how to keep what was taken
     * @return the exit code
     */
    <T> int finish(
            Intake<T> intake,
            Path file,
            IntakeOptions options,
            Function<List<T>, Outcome> foresee,
            Function<List<T>, Outcome> keep) {
        rejects(intake);
        boolean rejects = !intake.rejects().isEmpty();
        if (options.preview()) {
            page.paragraph(messages.count("registre.preview", intake.taken().size()));
            page.paragraph(said(foresee.apply(intake.taken())));
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

    /** Keeps the rows that are not taken in a file of their own; one that a person may have corrected stays as it is. */
    private void keepRejects(Intake<?> intake, Path asked, Path input) {
        OutputFiles.check(List.of(asked), List.of(input));
        byte[] content = RejectsFile.write(
                intake.mapping().header(),
                intake.rejects(),
                messages.text("registre.line"),
                messages.text("registre.reasons"),
                this::said);
        Path place = free(asked, content);
        OutputFiles files = new OutputFiles();
        files.add(place, content);
        files.write();
        if (!place.equals(asked)) {
            page.paragraph(messages.text("registre.rejects-there", asked));
        }
        page.paragraph(messages.text("registre.rejects-kept", place));
    }

    /** The place asked for, or the next one: free, or holding that content already. */
    private static Path free(Path asked, byte[] content) {
        String name = String.valueOf(asked.getFileName());
        int dot = name.lastIndexOf('.');
        String start = dot <= 0 ? name : name.substring(0, dot);
        Path place = asked;
        for (int number = 2; Files.exists(place) && !holds(place, content); number++) {
            place = asked.resolveSibling(start + "-" + number + name.substring(start.length()));
        }
        return place;
    }

    private static boolean holds(Path place, byte[] content) {
        try {
            return Files.size(place) == content.length && Arrays.equals(Files.readAllBytes(place), content);
        } catch (IOException e) {
            return false;
        }
    }

    private String said(Problem reason) {
        return reason.code() + " " + session.sentence(reason);
    }

    private String said(Outcome outcome) {
        return messages.text("registre.outcome", outcome.added(), outcome.changed(), outcome.unchanged());
    }

    /** What came of it. */
    private void outcome(Outcome outcome) {
        page.paragraph(said(outcome));
        page.paragraph(
                outcome.entry() == 0
                        ? messages.text("registre.nothing-written")
                        : messages.text("registre.entry", outcome.entry()));
    }
}
