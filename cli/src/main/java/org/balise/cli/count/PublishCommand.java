package org.balise.cli.count;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.balise.api.problem.Problem;
import org.balise.api.problem.ProblemsException;
import org.balise.api.registry.Count;
import org.balise.cli.command.ExitCode;
import org.balise.cli.command.Session;
import org.balise.cli.file.OutputFiles;
import org.balise.cli.terminal.Page;
import org.balise.cli.terminal.Page.Tone;
import org.balise.cli.text.Messages;
import org.balise.registry.Registry;
import org.balise.registry.publish.OpenData;
import org.balise.registry.publish.Replacement;
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

    PublishCommand(Session session) {
        this.session = session;
        this.messages = session.messages();
    }

    @Override
    public Integer call() {
        try (Registry open = frozen.open(session)) {
            CountDesk desk = frozen.desk(session, open);
            Count count = desk.count(desk.snapshot(frozen.year(), frozen.revision()));
            OpenData data = OpenData.of(count, desk.book());
            write(data.files());
            tell(data, count, new CountWords(messages, desk.book()));
        }
        return ExitCode.DONE;
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
        page.paragraph(messages.text("publier.done", count.year(), words.number(data.published()), folder));
        data.files().keySet().forEach(name -> page.hanging("  ", name));
        page.paragraph(words.choices(count.choices()));
        if (!data.replacements().isEmpty()) {
            page.blank();
            page.toned(
                    Tone.CARE,
                    messages.count("publier.replaced", data.replacements().size()));
            for (Replacement replacement : data.replacements()) {
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
}
