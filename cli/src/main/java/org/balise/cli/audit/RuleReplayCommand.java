package org.balise.cli.audit;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.balise.api.text.Language;
import org.balise.cli.command.DateConverter;
import org.balise.cli.command.ExitCode;
import org.balise.cli.command.JsonOutput;
import org.balise.cli.command.RegistryOption;
import org.balise.cli.command.Session;
import org.balise.cli.command.UsageException;
import org.balise.cli.file.OutputFiles;
import org.balise.cli.house.Bench;
import org.balise.registry.Registry;
import org.balise.report.worklist.WorkList;
import org.balise.report.worklist.WorkListCsv;
import org.balise.report.worklist.WorkListPage;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells which kept dossiers would not come out alike under other rules, and why. */
@Command(name = "rejouer")
public final class RuleReplayCommand implements Callable<Integer> {
    /** Without it, spreadsheets read the accents of a file wrongly. */
    private static final String BYTE_ORDER_MARK = "\ufeff";

    private final Session session;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "1", paramLabel = "${bundle:label.folder}", descriptionKey = "rejouer.pack")
    private Path pack = Path.of("");

    @Option(
            names = {"--dossiers"},
            paramLabel = "${bundle:label.dossiers}",
            descriptionKey = "rejouer.dossiers")
    private @Nullable Path folder;

    @Mixin
    private final RegistryOption registry = new RegistryOption();

    @Option(
            names = {"--au", "--as-of"},
            paramLabel = "${bundle:label.date}",
            converter = DateConverter.class,
            descriptionKey = "rejouer.date")
    private @Nullable LocalDate on;

    @Option(names = "--csv", paramLabel = "${bundle:label.file}", descriptionKey = "rejouer.csv")
    private @Nullable Path csv;

    @Option(names = "--pdf", paramLabel = "${bundle:label.file}", descriptionKey = "rejouer.pdf")
    private @Nullable Path pdf;

    @Option(names = "--json", paramLabel = "${bundle:label.file}", descriptionKey = "option.json")
    private @Nullable Path json;

    public RuleReplayCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        List<Path> places = new ArrayList<>();
        for (Path place : new Path[] {csv, pdf}) {
            if (place != null) {
                places.add(place);
            }
        }
        OutputFiles.check(places, List.of());
        Bench.Replayed replayed = replayed();
        WorkList list = WorkLists.of(replayed.work(), replayed.before(), replayed.after());
        write(list);
        Path document = json;
        if (document != null) {
            JsonOutput.write(ReplayJson.document(replayed.work()), document, session.surroundings(), List.of());
        }
        if (document == null || !JsonOutput.isStandardOutput(document)) {
            new ReplayPage(session.page(), session.messages()).tell(list);
            places.forEach(place -> session.page().paragraph(session.messages().text("evaluer.written", place)));
        }
        return list.rows().isEmpty() ? ExitCode.DONE : ExitCode.REACHED;
    }

    private Bench.Replayed replayed() {
        Path files = folder;
        if ((files != null) == registry.given()) {
            throw new UsageException(spec.commandLine(), session.messages().text("usage.replay-source"));
        } else if (files != null) {
            return replayed(new Bench.Source.InFolder(files));
        }
        try (Registry open = registry.open(session.surroundings())) {
            return replayed(new Bench.Source.InRegistry(
                    open, registry.location(session.surroundings()).label()));
        }
    }

    private Bench.Replayed replayed(Bench.Source source) {
        return session.house().bench().replay(List.of(pack), source, on, Session.USUAL_QUESTIONNAIRE);
    }

    private void write(WorkList list) {
        Language language = session.messages().language();
        OutputFiles outputs = new OutputFiles();
        Path table = csv;
        if (table != null) {
            String text = BYTE_ORDER_MARK + WorkListCsv.write(list, language);
            outputs.add(table, text.getBytes(StandardCharsets.UTF_8));
        }
        Path report = pdf;
        if (report != null) {
            outputs.add(report, new WorkListPage(list, language).pdf());
        }
        outputs.write();
    }
}
