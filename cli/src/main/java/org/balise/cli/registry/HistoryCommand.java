package org.balise.cli.registry;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.balise.api.problem.Problem;
import org.balise.api.problem.ProblemsException;
import org.balise.api.registry.AssessmentLink;
import org.balise.api.registry.Declaration;
import org.balise.api.registry.DeclaredFacts;
import org.balise.cli.command.ExitCode;
import org.balise.cli.command.RegistryOption;
import org.balise.cli.command.Session;
import org.balise.cli.terminal.Page;
import org.balise.registry.DeclarationVersion;
import org.balise.registry.JournalEntry;
import org.balise.registry.Registry;
import org.balise.registry.StatusChange;
import org.balise.registry.intake.Vocabulary;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Tells all that was ever declared of an initiative: who, when and why. */
@Command(name = "historique")
final class HistoryCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private final RegistryOption registry = new RegistryOption();

    @Parameters(arity = "1", paramLabel = "${bundle:label.initiative}", descriptionKey = "registre.history.initiative")
    private String initiative = "";

    HistoryCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        try (Registry open = registry.open(session.surroundings())) {
            List<DeclarationVersion> versions = open.history(initiative);
            if (versions.isEmpty()) {
                String place = registry.location(session.surroundings()).label();
                throw new ProblemsException(Problem.error(place, 0, 0, "INITIATIVE-UNKNOWN", initiative));
            }
            Map<Long, JournalEntry> journal =
                    open.journal().stream().collect(Collectors.toMap(JournalEntry::number, Function.identity()));
            Page page = session.page();
            Vocabulary vocabulary = Vocabulary.standard();
            versions.forEach(version -> tell(page, vocabulary, version, journal.get(version.entry())));
            page.blank();
            page.title(session.messages().text("registre.statuses"));
            open.statuses(initiative).forEach(change -> page.hanging("  ", change.year() + " · " + status(change)));
        }
        return ExitCode.DONE;
    }

    private static String status(StatusChange change) {
        return change.before() == null ? change.status() : change.before() + " → " + change.status();
    }

    private void tell(Page page, Vocabulary vocabulary, DeclarationVersion version, @Nullable JournalEntry entry) {
        Declaration declaration = version.declaration();
        page.title(session.messages().text("registre.version", declaration.year(), version.version()));
        page.hanging("  ", declaration.name());
        String category = declaration.category() == null ? "–" : declaration.category();
        page.hanging(
                "  ",
                declaration.body() + " · " + category + " · " + declaration.status() + " · "
                        + declaration.benefits().stream()
                                .map(code -> vocabulary.label(DeclaredFacts.BENEFITS, code))
                                .collect(Collectors.joining(", ")));
        AssessmentLink link = declaration.assessment();
        if (link != null) {
            page.hanging(
                    "  ",
                    session.messages()
                            .text(
                                    "registre.assessment",
                                    link.residual().min() + "–"
                                            + link.residual().max(),
                                    session.messages()
                                            .text("verdict." + link.verdict().code()),
                                    link.asOf(),
                                    link.receiptSha256()));
        }
        page.hanging(
                "  ",
                entry == null
                        ? session.messages().text("finding.missing", version.entry())
                        : new JournalLine(session.messages()).write(entry));
    }
}
