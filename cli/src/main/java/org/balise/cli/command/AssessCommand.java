package org.balise.cli.command;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.balise.api.answer.Dossier;
import org.balise.api.assess.Assessment;
import org.balise.api.problem.Problem;
import org.balise.api.problem.ProblemsException;
import org.balise.api.text.Language;
import org.balise.cli.command.Dossiers.Opened;
import org.balise.cli.file.OutputFiles;
import org.balise.cli.house.Workshop;
import org.balise.cli.summary.Summary;
import org.balise.cli.terminal.Page;
import org.balise.core.economy.Triage;
import org.balise.report.ReportLanguage;
import org.balise.report.view.Focus;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Assesses dossiers. */
@Command(name = "evaluer")
public final class AssessCommand implements Callable<Integer> {
    private static final String STANDARD_OUTPUT = "-";

    private final Session session;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private final PackOption packs = new PackOption();

    @Mixin
    private final FocusOption focus = new FocusOption();

    @Parameters(arity = "1..*", paramLabel = "${bundle:label.dossier}", descriptionKey = "evaluer.dossiers")
    private final List<Path> files = new ArrayList<>();

    @Option(names = "--json", paramLabel = "${bundle:label.file}", descriptionKey = "evaluer.json")
    private @Nullable Path json;

    @Option(names = "--html", paramLabel = "${bundle:label.file}", descriptionKey = "evaluer.html")
    private @Nullable Path html;

    @Option(names = "--pdf", paramLabel = "${bundle:label.file}", descriptionKey = "evaluer.pdf")
    private @Nullable Path pdf;

    @Option(
            names = {"--pdf-langue", "--pdf-language"},
            paramLabel = "fr|en|fr+en",
            converter = ReportLanguageConverter.class,
            descriptionKey = "evaluer.report-language")
    private @Nullable ReportLanguage reportLanguage;

    @Option(
            names = {"--en-date", "--as-of"},
            paramLabel = "${bundle:label.date}",
            converter = DateConverter.class,
            descriptionKey = "evaluer.date")
    private @Nullable LocalDate date;

    @Option(
            names = {"--echec-si", "--fail-at"},
            paramLabel = "${bundle:label.limit}",
            converter = Limit.Converter.class,
            descriptionKey = "evaluer.limit")
    private @Nullable Limit limit;

    public AssessCommand(Session session) {
        this.session = session;
    }

    /** One kind of file made from a result. */
    private record Format(String extension, @Nullable Path place, Function<Made, byte[]> writer) {}

    /** A dossier and its result. */
    private record Made(Opened opened, Assessment assessment) {}

    @Override
    public Integer call() {
        checkCall();
        OutputFiles.check(formats().stream().flatMap(f -> places(f).stream()).toList(), files);
        List<Made> results = new Dossiers(session, packs.folders())
                .read(files).stream().map(this::assess).toList();
        OutputFiles outputs = new OutputFiles();
        for (Format format : formats()) {
            List<Path> places = places(format);
            for (int i = 0; i < places.size(); i++) {
                outputs.add(places.get(i), format.writer().apply(results.get(i)));
            }
        }
        outputs.write();
        tell(results);
        Limit reached = limit;
        boolean atLimit =
                reached != null && results.stream().anyMatch(result -> reached.reachedBy(result.assessment()));
        return atLimit ? ExitCode.REACHED : ExitCode.DONE;
    }

    private List<Format> formats() {
        ReportLanguage chosen = reportLanguage == null ? messagesLanguage() : reportLanguage;
        return List.of(
                new Format(
                        "json",
                        toStandardOutput() ? null : json,
                        made -> workshop(made).json(made.assessment())),
                new Format("html", html, made -> workshop(made).html(made.assessment(), chosen, focus(made))),
                new Format(
                        "pdf",
                        pdf,
                        made -> workshop(made)
                                .pdf(
                                        made.assessment(),
                                        chosen,
                                        focus(made),
                                        made.opened().content())));
    }

    private ReportLanguage messagesLanguage() {
        return session.messages().language() == Language.FR ? ReportLanguage.FR : ReportLanguage.EN;
    }

    private Focus focus(Made made) {
        return focus.of(workshop(made).book(), spec.commandLine(), session.messages());
    }

    private static Workshop workshop(Made made) {
        return made.opened().workshop();
    }

    private Made assess(Opened opened) {
        Focus wanted = focus.of(opened.workshop().book(), spec.commandLine(), session.messages());
        if (!wanted.all() && html == null && pdf == null) {
            throw usage("usage.focus-without-report");
        }
        Dossier dossier = date == null ? opened.dossier() : new OtherDate(date, session, spec.commandLine()).of(opened);
        return new Made(opened, opened.workshop().assess(dossier));
    }

    private void checkCall() {
        if (files.size() == 1) {
            return;
        }
        if (toStandardOutput()) {
            throw usage("usage.one-on-output");
        }
        Set<String> names = new HashSet<>();
        for (Path file : files) {
            if (!names.add(stem(file))) {
                throw usage("usage.same-name", stem(file));
            }
        }
    }

    private boolean toStandardOutput() {
        return json != null && json.toString().equals(STANDARD_OUTPUT);
    }

    /** The file of each dossier: the one named, or one in the folder named when there are several dossiers. */
    private List<Path> places(Format format) {
        Path place = format.place();
        if (place == null) {
            return List.of();
        }
        if (files.size() == 1) {
            return List.of(place);
        }
        if (Files.exists(place) && !Files.isDirectory(place)) {
            throw new ProblemsException(Problem.error(place.toString(), 0, 0, "OUTPUT-NOT-FOLDER"));
        }
        return files.stream()
                .map(file -> place.resolve(stem(file) + "." + format.extension()))
                .toList();
    }

    private static String stem(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.replaceFirst("\\.[^.]*$", "");
    }

    private void tell(List<Made> results) {
        PrintStream out = session.surroundings().out();
        if (toStandardOutput()) {
            Made only = results.get(0);
            out.writeBytes(workshop(only).json(only.assessment()));
            out.flush();
            return;
        }
        Page page = session.page();
        for (int i = 0; i < results.size(); i++) {
            if (i > 0) {
                page.blank();
                page.blank();
            }
            Made made = results.get(i);
            new Summary(workshop(made).book(), session.messages(), page)
                    .write(made.opened().file().toString(), made.assessment());
            if (Triage.isAll(
                    workshop(made).book().questionnaire(), made.assessment().dossier())) {
                new TriagePage(session)
                        .write(
                                made.opened().file(),
                                workshop(made),
                                made.assessment(),
                                workshop(made).triage(made.assessment()));
            }
        }
        List<Path> written = formats().stream().flatMap(f -> places(f).stream()).toList();
        if (!written.isEmpty()) {
            page.blank();
            written.forEach(file -> page.paragraph(session.messages().text("evaluer.written", file)));
        }
    }

    private UsageException usage(String key, Object... arguments) {
        return new UsageException(spec.commandLine(), session.messages().text(key, arguments));
    }
}
