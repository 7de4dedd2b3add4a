package org.balise.cli.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.balise.api.assess.Assessment;
import org.balise.api.problem.Problem;
import org.balise.api.problem.ProblemsException;
import org.balise.cli.command.Dossiers;
import org.balise.cli.command.Dossiers.Opened;
import org.balise.cli.command.ExitCode;
import org.balise.cli.command.PackOption;
import org.balise.cli.command.Session;
import org.balise.cli.file.OutputFiles;
import org.balise.cli.file.OutputFolder;
import org.balise.cli.house.Workshop;
import org.balise.cli.terminal.Page;
import org.balise.cli.text.Messages;
import org.balise.report.book.Book;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the book of all rules: a site in both languages and, when asked, a PDF. */
@Command(name = "livre")
public final class RuleBookCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private final PackOption packs = new PackOption();

    @Parameters(arity = "1", paramLabel = "${bundle:label.directory}", descriptionKey = "livre.folder")
    private Path folder = Path.of("");

    @Option(names = "--pdf", paramLabel = "${bundle:label.file}", descriptionKey = "livre.pdf")
    private @Nullable Path pdf;

    @Option(
            names = {"--exemples", "--examples"},
            paramLabel = "${bundle:label.directory}",
            descriptionKey = "livre.examples")
    private @Nullable Path examples;

    public RuleBookCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Path document = pdf;
        OutputFolder.check(folder);
        List<Path> dossiers = dossiers();
        OutputFiles.check(document == null ? List.of() : List.of(document), dossiers);
        Dossiers reader = new Dossiers(session, packs.folders());
        Workshop workshop = reader.workshop(Session.USUAL_QUESTIONNAIRE);
        SortedMap<String, Assessment> assessed = new TreeMap<>();
        for (Opened opened : reader.read(dossiers)) {
            assessed.put(
                    opened.file().getFileName().toString(), opened.workshop().assess(opened.dossier()));
        }
        Book book = workshop.ruleBook(assessed);
        SortedMap<String, byte[]> site = book.site();
        OutputFiles files = new OutputFiles();
        if (document != null) {
            files.add(document, book.pdf(session.messages().language()));
        }
        OutputFolder.write(folder, site);
        files.write();
        tell(workshop.book().rules().size(), site.size(), document);
        return ExitCode.DONE;
    }

    private void tell(int rules, int pages, @Nullable Path document) {
        Page page = session.page();
        Messages messages = session.messages();
        page.paragraph(messages.text("livre.written", rules, pages, folder.resolve("index.html")));
        if (document != null) {
            page.paragraph(messages.text("evaluer.written", document));
        }
    }

    /** The dossiers directly in the folder of examples, by name; none when there is no such folder. */
    private List<Path> dossiers() {
        Path place = examples;
        if (place == null) {
            return List.of();
        }
        if (!Files.isDirectory(place)) {
            throw new ProblemsException(Problem.error(place.toString(), 0, 0, "INPUT-NOT-FOLDER"));
        }
        try (Stream<Path> found = Files.list(place)) {
            List<Path> dossiers = found.filter(
                            file -> Files.isRegularFile(file) && file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
            if (dossiers.isEmpty()) {
                throw new ProblemsException(Problem.error(place.toString(), 0, 0, "INPUT-FOLDER-EMPTY"));
            }
            return dossiers;
        } catch (IOException e) {
            throw new ProblemsException(Problem.error(place.toString(), 0, 0, "FILE-UNREADABLE"));
        }
    }
}
