package org.balise.cli.registry;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.balise.api.pack.RuleBook;
import org.balise.api.problem.Problem;
import org.balise.api.problem.ProblemsException;
import org.balise.api.registry.AssessmentLink;
import org.balise.api.registry.Declaration;
import org.balise.api.registry.DeclaredFacts;
import org.balise.api.registry.Kinship;
import org.balise.cli.command.ExitCode;
import org.balise.cli.command.PackOption;
import org.balise.cli.command.RegistryOption;
import org.balise.cli.command.Session;
import org.balise.cli.terminal.Page;
import org.balise.cli.text.Labels;
import org.balise.cli.text.Messages;
import org.balise.registry.DeclarationVersion;
import org.balise.registry.JournalEntry;
import org.balise.registry.Registry;
import org.balise.registry.StatusChange;
import org.balise.registry.intake.Column;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Tells all that was ever declared of an initiative: who, when and why. */
@Command(name = "historique")
final class HistoryCommand implements Callable<Integer> {

    private final Session session;
    private final Messages messages;
    private final Page page;

    @Mixin
    private final RegistryOption registry = new RegistryOption();

    @Mixin
    private final PackOption packs = new PackOption();

    @Parameters(arity = "1", paramLabel = "${bundle:label.initiative}", descriptionKey = "registre.history.initiative")
    private String initiative = "";

    HistoryCommand(Session session) {
        this.session = session;
        this.messages = session.messages();
        this.page = session.page();
    }

    @Override
    public Integer call() {
        RuleBook book =
                session.open(packs.folders(), Session.USUAL_QUESTIONNAIRE).book();
        try (Registry open = registry.open(session.surroundings())) {
            List<DeclarationVersion> versions = open.history(initiative);
            if (versions.isEmpty()) {
                String place = registry.location(session.surroundings()).label();
                throw new ProblemsException(Problem.error(place, 0, 0, "INITIATIVE-UNKNOWN", initiative));
            }
            Map<Long, JournalEntry> journal =
                    open.journal().stream().collect(Collectors.toMap(JournalEntry::number, Function.identity()));
            versions.forEach(version -> tell(version, journal.get(version.entry()), book));
            statuses(open.statuses(initiative), book);
            decisions(open.kinships());
        }
        return ExitCode.DONE;
    }

    private void statuses(List<StatusChange> changes, RuleBook book) {
        page.blank();
        page.title(messages.text("registre.statuses"));
        for (StatusChange change : changes) {
            String before = change.before() == null ? "" : option(book, DeclaredFacts.STATUS, change.before()) + " → ";
            page.hanging("  ", change.year() + " · " + before + option(book, DeclaredFacts.STATUS, change.status()));
        }
    }

    private void decisions(List<Kinship> kinships) {
        List<Kinship> about = kinships.stream()
                .filter(kinship ->
                        kinship.from().equals(initiative) || kinship.to().equals(initiative))
                .toList();
        if (about.isEmpty()) {
            return;
        }
        page.blank();
        page.title(messages.text("registre.decisions"));
        for (Kinship kinship : about) {
            page.hanging(
                    "  ",
                    messages.text(
                            "registre.decision",
                            messages.text("decided." + kinship.kind().code(), kinship.from(), kinship.to()),
                            kinship.year(),
                            kinship.decidedBy(),
                            kinship.decidedOn(),
                            kinship.reason()));
        }
    }

    private void tell(DeclarationVersion version, @Nullable JournalEntry entry, RuleBook book) {
        Declaration declaration = version.declaration();
        page.title(messages.text(
                version.withdrawn() ? "registre.version-withdrawn" : "registre.version",
                declaration.year(),
                version.version()));
        page.hanging("  ", declaration.name());
        page.hanging("  ", declaration.body() + " · " + option(book, DeclaredFacts.STATUS, declaration.status()));
        field(
                Column.CATEGORY,
                declaration.category() == null ? null : option(book, DeclaredFacts.CATEGORY, declaration.category()));
        field(
                Column.BENEFITS,
                declaration.benefits().stream()
                        .map(code -> option(book, DeclaredFacts.BENEFITS, code))
                        .collect(Collectors.joining(", ")));
        field(Column.DESCRIPTION, declaration.description());
        field(
                Column.CYBERSECURITY,
                messages.text("registre.truth." + declaration.cybersecurity().code()));
        field(Column.PORTFOLIO, declaration.portfolio());
        field(Column.SHARED_TOOL, declaration.sharedTool());
        assessment(declaration.assessment());
        page.hanging(
                "  ",
                entry == null
                        ? messages.text("finding.missing", version.entry())
                        : new JournalLine(messages).write(entry));
    }

    /** What was declared in a column of a collection, when something was. */
    private void field(Column column, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            page.hanging("  ", messages.text("registre.column", messages.text("column." + column.code()), value));
        }
    }

    private String option(RuleBook book, String fact, String code) {
        return book.optionLabel(fact, code)
                .map(label -> label.in(messages.language()))
                .orElse(code);
    }

    private void assessment(@Nullable AssessmentLink link) {
        if (link != null) {
            page.hanging(
                    "  ",
                    messages.text(
                            "registre.assessment",
                            new Labels(messages).levels(link.residual()),
                            messages.text("verdict." + link.verdict().code()),
                            link.asOf(),
                            link.receiptSha256()));
        }
    }
}
