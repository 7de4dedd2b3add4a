package org.balise.cli.count;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.balise.api.problem.Problem;
import org.balise.api.problem.ProblemsException;
import org.balise.api.registry.Count;
import org.balise.api.registry.FiscalYear;
import org.balise.api.registry.Snapshot;
import org.balise.cli.command.DateConverter;
import org.balise.cli.command.ExitCode;
import org.balise.cli.command.Session;
import org.balise.cli.file.OutputFiles;
import org.balise.cli.terminal.Page;
import org.balise.cli.terminal.Page.Tone;
import org.balise.cli.text.Messages;
import org.balise.registry.Registry;
import org.balise.registry.publish.OpenData;
import org.balise.registry.publish.Release;
import org.balise.registry.publish.Replacement;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the open-data package of a frozen year, or says everything that must not be published. */
@Command(name = "publier")
final class PublishCommand implements Callable<Integer> {
    private final Session session;
    private final Messages messages;

    @Mixin
    private final FrozenYear frozen = new FrozenYear();

    @Option(
            names = {"--sortie", "--output"},
            required = true,
            paramLabel = "${bundle:label.publication}",
            descriptionKey = "publier.output")
    private Path folder = Path.of("");

    @Option(
            names = {"--nom", "--name"},
            paramLabel = "${bundle:label.reviewed-name}",
            descriptionKey = "publier.name")
    private final Map<String, String> names = new LinkedHashMap<>();

    @Option(
            names = {"--diffusion", "--issued-on"},
            converter = DateConverter.class,
            paramLabel = "${bundle:label.date}",
            descriptionKey = "publier.issued-on")
    private @Nullable LocalDate issuedOn;

    PublishCommand(Session session) {
        this.session = session;
        this.messages = session.messages();
    }

    @Override
    public Integer call() {
        try (Registry open = frozen.open(session)) {
            CountDesk desk = frozen.desk(session, open);
            Snapshot snapshot = desk.snapshot(frozen.year(), frozen.revision());
            Count count = desk.count(snapshot);
            OpenData data = OpenData.of(count, desk.book(), new Release(snapshot.frozenOn(), issuedOn, names));
            refuseAnotherYear(count.year());
            write(data.files());
            tell(data, count, new CountWords(messages, desk.book()));
        }
        return ExitCode.DONE;
    }

    /** The catalogue files have the same names every year: those of another year would be lost. */
    private void refuseAnotherYear(FiscalYear year) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            files.map(file -> String.valueOf(file.getFileName()))
                    .filter(file -> OpenData.ofAnotherYear(file, year))
                    .sorted()
                    .findFirst()
                    .ifPresent(file -> {
                        throw new ProblemsException(
                                Problem.error(folder.toString(), 0, 0, "PUBLISH-OTHER-YEAR", file, year.toString()));
                    });
        } catch (IOException e) {
            throw new ProblemsException(Problem.error(folder.toString(), 0, 0, "OUTPUT-NOT-WRITABLE"));
        }
    }

    private void write(Map<String, byte[]> files) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new ProblemsException(Problem.error(folder.toString(), 0, 0, "OUTPUT-NOT-WRITABLE"));
        }
        OutputFiles outputs = new OutputFiles();
        List<Path> places = new ArrayList<>();
        files.forEach((name, content) -> {
            places.add(folder.resolve(name));
            outputs.add(folder.resolve(name), content);
        });
        OutputFiles.check(places, List.of());
        outputs.write();
    }

    private void tell(OpenData data, Count count, CountWords words) {
        Page page = session.page();
        page.paragraph(messages.text(
                messages.form("publier.done", data.published()), count.year(), words.number(data.published()), folder));
        data.files().keySet().forEach(name -> page.hanging("  ", name));
        page.paragraph(words.choices(count.choices()));
        tell(data, false, "publier.replaced", Tone.CARE);
        tell(data, true, "publier.reviewed", Tone.GOOD);
    }

    private void tell(OpenData data, boolean reviewed, String key, Tone tone) {
        List<Replacement> told = data.replacements().stream()
                .filter(replacement -> replacement.reviewed() == reviewed)
                .toList();
        if (told.isEmpty()) {
            return;
        }
        Page page = session.page();
        page.blank();
        page.toned(tone, messages.count(key, told.size()));
        for (Replacement replacement : told) {
            page.hanging(
                    "  ",
                    messages.text(
                            "publier.replacement",
                            replacement.initiative(),
                            replacement.declared(),
                            replacement.published()));
        }
    }
}
