package org.balise.cli.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.balise.api.assess.Applicability;
import org.balise.api.disclosure.DisclosureDue;
import org.balise.api.pack.RuleBook;
import org.balise.api.problem.Problem;
import org.balise.api.text.Language;
import org.balise.cli.command.Dossiers.Opened;
import org.balise.cli.file.OutputFiles;
import org.balise.cli.house.Publisher;
import org.balise.cli.terminal.Page;
import org.balise.cli.text.Messages;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what must be disclosed, and writes the notices and the public record. */
@Command(name = "divulgation")
public final class DisclosureCommand implements Callable<Integer> {
    private final Session session;
    private final Messages messages;

    @Mixin
    private final PackOption packs = new PackOption();

    @Parameters(arity = "1", paramLabel = "${bundle:label.dossier}", descriptionKey = "divulgation.dossier")
    private Path file = Path.of("");

    @Option(
            names = {"--avis", "--notices"},
            paramLabel = "${bundle:label.directory}",
            descriptionKey = "divulgation.notices")
    private @Nullable Path notices;

    @Option(
            names = {"--fiche", "--record"},
            paramLabel = "${bundle:label.directory}",
            descriptionKey = "divulgation.record")
    private @Nullable Path record;

    public DisclosureCommand(Session session) {
        this.session = session;
        this.messages = session.messages();
    }

    @Override
    public Integer call() {
        Opened opened = new Dossiers(session, packs.folders()).read(file);
        Publisher publisher = opened.workshop().publisher(opened.workshop().assess(opened.dossier()));
        publisher.check(file.toString(), notices != null, record != null);
        SortedMap<Path, byte[]> files = new TreeMap<>();
        Path noticeFolder = notices;
        if (noticeFolder != null) {
            publisher.notices().forEach((name, content) -> files.put(noticeFolder.resolve(name), content));
        }
        Path recordFolder = record;
        if (recordFolder != null) {
            publisher.record().forEach((name, content) -> files.put(recordFolder.resolve(name), content));
        }
        OutputFiles.check(new ArrayList<>(files.keySet()), List.of(file));
        OutputFiles outputs = new OutputFiles();
        files.forEach(outputs::add);
        outputs.write();
        tell(publisher, opened.workshop().book(), files);
        return ExitCode.DONE;
    }

    private void tell(Publisher publisher, RuleBook book, Map<Path, byte[]> files) {
        Page page = session.page();
        List<DisclosureDue> due = publisher.file().due();
        page.title(messages.count("divulgation.due", due.size()));
        due.forEach(disclosure -> tell(disclosure, publisher, page));
        List<Problem> obstacles = publisher.obstacles(file.toString());
        page.blank();
        if (obstacles.isEmpty()) {
            page.paragraph(messages.text("divulgation.ready"));
        } else if (due.isEmpty()) {
            page.paragraph(messages.count("divulgation.nothing-due", obstacles.size()));
        } else {
            page.title(messages.count("divulgation.obstacles", obstacles.size()));
            obstacles.forEach(problem -> page.hanging("  - ", obstacle(problem, book)));
        }
        files.keySet().forEach(written -> page.paragraph(messages.text("evaluer.written", written)));
    }

    private String obstacle(Problem problem, RuleBook book) {
        String id = problem.arguments().get(1);
        String question = book.questionnaire()
                .question(id)
                .map(asked -> asked.text().in(messages.language()))
                .orElse(id);
        return messages.text("divulgation.obstacle", question, id, messages.text("divulgation." + problem.code()));
    }

    private void tell(DisclosureDue disclosure, Publisher publisher, Page page) {
        Language language = messages.language();
        page.blank();
        String title = disclosure.kind().title().in(language);
        page.title(
                disclosure.applicability() == Applicability.TRIGGERED
                        ? title
                        : messages.text("divulgation.perhaps", title));
        line(page, "audience", disclosure.kind().audience().in(language));
        line(page, "moment", disclosure.kind().moment().in(language));
        line(page, "means", disclosure.kind().means().in(language));
        String sources = publisher.sources(disclosure).stream()
                .map(source -> source.in(language))
                .collect(Collectors.joining("; "));
        line(page, "source", sources.isEmpty() ? messages.text("divulgation.announced") : sources);
        disclosure
                .status()
                .ifPresent(status -> line(page, "state", messages.text("divulgation.status." + status.code())));
        List<String> used = disclosure.kind().notices();
        line(page, "notice", used.isEmpty() ? messages.text("divulgation.no-notice") : String.join(", ", used));
    }

    private void line(Page page, String key, String text) {
        page.hanging("  ", messages.text("divulgation.line", messages.text("divulgation.label." + key), text));
    }
}
