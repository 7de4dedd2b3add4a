package org.balise.cli.registry;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.balise.api.problem.Problem;
import org.balise.api.problem.ProblemsException;
import org.balise.api.registry.FiscalYear;
import org.balise.cli.command.ExitCode;
import org.balise.cli.command.RegistryOption;
import org.balise.cli.command.Session;
import org.balise.cli.command.UsageException;
import org.balise.cli.file.OutputFiles;
import org.balise.cli.terminal.Page;
import org.balise.cli.text.Dates;
import org.balise.registry.Registry;
import org.balise.registry.SnapshotLabel;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists the frozen years, or takes one out as it was frozen. */
@Command(name = "instantanes")
final class SnapshotsCommand implements Callable<Integer> {
    private final Session session;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private final RegistryOption registry = new RegistryOption();

    @Option(
            names = {"--exercice", "--year"},
            converter = YearConverter.class,
            paramLabel = "${bundle:label.year}",
            descriptionKey = "registre.snapshots.year")
    private @Nullable FiscalYear year;

    @Option(names = "--revision", paramLabel = "N", descriptionKey = "registre.snapshots.revision")
    private @Nullable Integer revision;

    @Option(
            names = {"--sortie", "--output"},
            paramLabel = "${bundle:label.file}",
            descriptionKey = "registre.snapshots.output")
    private @Nullable Path output;

    SnapshotsCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        FiscalYear asked = year;
        Integer number = revision;
        if (output != null && asked == null) {
            throw new UsageException(spec.commandLine(), session.messages().text("registre.snapshots.which"));
        }
        try (Registry open = registry.open(session.surroundings())) {
            List<SnapshotLabel> labels = open.snapshots().stream()
                    .filter(label -> asked == null || label.year().equals(asked))
                    .filter(label -> number == null || label.revision() == number)
                    .toList();
            if (labels.isEmpty() && asked != null) {
                throw new ProblemsException(Problem.error(
                        registry.location(session.surroundings()).label(), 0, 0, "SNAPSHOT-MISSING", asked.toString()));
            }
            Path place = output;
            if (place != null) {
                write(open, labels.get(labels.size() - 1), place);
            } else {
                tell(labels);
            }
        }
        return ExitCode.DONE;
    }

    private void write(Registry open, SnapshotLabel label, Path place) {
        OutputFiles.check(List.of(place), List.of());
        OutputFiles files = new OutputFiles();
        files.add(place, open.snapshotBytes(label.year(), label.revision()).orElseThrow());
        files.write();
        session.page().paragraph(session.messages().text("evaluer.written", place));
    }

    private void tell(List<SnapshotLabel> labels) {
        Page page = session.page();
        Dates dates = new Dates(session.messages());
        if (labels.isEmpty()) {
            page.paragraph(session.messages().text("registre.snapshots.none"));
        }
        for (SnapshotLabel label : labels) {
            page.title(session.messages()
                    .text(
                            "registre.snapshot",
                            label.year(),
                            label.revision(),
                            session.messages().count("registre.initiatives", label.declarations()),
                            dates.write(label.collectedOn()),
                            dates.write(label.frozenOn())));
            if (label.reason() != null) {
                page.hanging("  ", session.messages().text("registre.reason", label.reason()));
            }
            page.hanging("  ", "sha256 " + label.sha256());
        }
    }
}
