package org.balise.cli.count;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.balise.api.registry.Count;
import org.balise.api.registry.Snapshot;
import org.balise.api.text.Language;
import org.balise.cli.command.ExitCode;
import org.balise.cli.command.Session;
import org.balise.cli.command.UsageException;
import org.balise.cli.file.OutputFiles;
import org.balise.cli.text.Messages;
import org.balise.registry.Registry;
import org.balise.report.registry.AnnualReport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes the annual report of a frozen year, and the indicator sheet. */
@Command(name = "rapport")
final class ReportCommand implements Callable<Integer> {
    private final Session session;
    private final Messages messages;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private final FrozenYear frozen = new FrozenYear();

    @Option(names = "--pdf", paramLabel = "${bundle:label.file}", descriptionKey = "rapport.pdf")
    private @Nullable Path pdf;

    @Option(names = "--html", paramLabel = "${bundle:label.file}", descriptionKey = "rapport.html")
    private @Nullable Path html;

    @Option(
            names = {"--indicateur", "--indicator"},
            paramLabel = "${bundle:label.file}",
            descriptionKey = "rapport.indicator")
    private @Nullable Path indicator;

    @Option(names = "--svg", paramLabel = "${bundle:label.file}", descriptionKey = "rapport.svg")
    private @Nullable Path svg;

    ReportCommand(Session session) {
        this.session = session;
        this.messages = session.messages();
    }

    @Override
    public Integer call() {
        List<Path> places = new ArrayList<>();
        for (Path place : new @Nullable Path[] {pdf, html, indicator, svg}) {
            if (place != null) {
                places.add(place);
            }
        }
        if (places.isEmpty()) {
            throw new UsageException(spec.commandLine(), messages.text("rapport.nothing"));
        }
        OutputFiles.check(places, List.of());
        try (Registry open = frozen.open(session)) {
            CountDesk desk = frozen.desk(session, open);
            Snapshot snapshot = desk.snapshot(frozen.year(), frozen.revision());
            List<Count> trend = desk.trend(snapshot);
            write(AnnualReport.of(desk.book(), trend, desk.targets(trend), desk.change(trend, snapshot)));
        }
        places.forEach(place -> session.page().paragraph(messages.text("evaluer.written", place)));
        return ExitCode.DONE;
    }

    private void write(AnnualReport report) {
        Language language = messages.language();
        OutputFiles outputs = new OutputFiles();
        Path document = pdf;
        if (document != null) {
            outputs.add(document, report.pdf(language));
        }
        Path page = html;
        if (page != null) {
            outputs.add(page, report.html(language).getBytes(StandardCharsets.UTF_8));
        }
        Path data = indicator;
        if (data != null) {
            outputs.add(data, report.indicatorJson());
        }
        Path card = svg;
        if (card != null) {
            outputs.add(card, report.indicatorSvg(language).getBytes(StandardCharsets.UTF_8));
        }
        outputs.write();
    }
}
