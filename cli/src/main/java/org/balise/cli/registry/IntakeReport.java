package org.balise.cli.registry;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.balise.api.problem.Problem;
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

    /** What should be known, and the first rows that are not taken. */
    void rejects(Intake<?> intake) {
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
    void keepRejects(Intake<?> intake, Path place, Path input) {
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
    void outcome(Outcome outcome) {
        page.paragraph(messages.text("registre.outcome", outcome.added(), outcome.changed(), outcome.unchanged()));
        page.paragraph(
                outcome.entry() == 0
                        ? messages.text("registre.nothing-written")
                        : messages.text("registre.entry", outcome.entry()));
    }
}
