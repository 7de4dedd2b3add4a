package org.balise.cli.registry;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.balise.api.pack.RuleBook;
import org.balise.api.problem.Problem;
import org.balise.api.problem.ProblemsException;
import org.balise.api.registry.FiscalYear;
import org.balise.api.registry.Snapshot;
import org.balise.api.rule.Rule;
import org.balise.cli.command.DateConverter;
import org.balise.cli.command.ExitCode;
import org.balise.cli.command.PackOption;
import org.balise.cli.command.RegistryOption;
import org.balise.cli.command.Session;
import org.balise.cli.command.UsageException;
import org.balise.cli.text.Dates;
import org.balise.registry.Act;
import org.balise.registry.Registry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Freezes a fiscal year: what is counted from it never changes. */
@Command(name = "geler")
final class FreezeCommand implements Callable<Integer> {
    /** How the parameters of the count are called. */
    private static final String COUNTING = "comptage.";

    private final Session session;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private final RegistryOption registry = new RegistryOption();

    @Mixin
    private final ActOption act = new ActOption();

    @Mixin
    private final PackOption packs = new PackOption();

    @Parameters(
            arity = "1",
            converter = YearConverter.class,
            paramLabel = "${bundle:label.year}",
            descriptionKey = "registre.freeze.year")
    private FiscalYear year = new FiscalYear(2024);

    @Option(
            names = {"--collecte", "--collected-on"},
            required = true,
            converter = DateConverter.class,
            paramLabel = "${bundle:label.date}",
            descriptionKey = "option.collected-on")
    private LocalDate collectedOn = LocalDate.EPOCH;

    FreezeCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        LocalDate today = session.surroundings().today();
        if (collectedOn.isAfter(today)) {
            throw new UsageException(spec.commandLine(), session.messages().text("usage.future", collectedOn, today));
        }
        String place = registry.location(session.surroundings()).label();
        registry.open(session.surroundings()).close();
        checkCountable(place);
        try (Registry open = registry.open(session.surroundings())) {
            boolean again =
                    open.snapshots().stream().anyMatch(label -> label.year().equals(year));
            if (again && !act.explained()) {
                throw new UsageException(spec.commandLine(), session.messages().text("registre.freeze.reason", year));
            }
            Act now = act.act(session.surroundings(), session.messages().text("registre.why.freeze", year));
            tell(open.freeze(year, collectedOn, now));
        }
        return ExitCode.DONE;
    }

    /** A frozen year stays: one that no rule can count would stand in the way of counting the next ones. */
    private void checkCountable(String place) {
        RuleBook book =
                session.open(packs.folders(), Session.USUAL_QUESTIONNAIRE).book();
        boolean ruled = book.rules().values().stream()
                .anyMatch(rule ->
                        rule instanceof Rule.Count && rule.head().inForce().contains(collectedOn));
        boolean set = book.parameters().entrySet().stream()
                .filter(parameter -> parameter.getKey().startsWith(COUNTING))
                .allMatch(parameter -> parameter.getValue().on(collectedOn).isPresent());
        if (FiscalYear.of(collectedOn).equals(year) && !(ruled && set)) {
            throw new ProblemsException(
                    Problem.error(place, 0, 0, "FREEZE-UNCOUNTABLE", year.toString(), collectedOn.toString()));
        }
    }

    private void tell(Snapshot frozen) {
        String date = new Dates(session.messages()).write(frozen.collectedOn());
        session.page()
                .paragraph(session.messages()
                        .text(
                                "registre.frozen",
                                frozen.year(),
                                frozen.revision(),
                                session.messages()
                                        .count(
                                                "registre.initiatives",
                                                frozen.declarations().size()),
                                session.messages()
                                        .count(
                                                "registre.expected",
                                                frozen.bodies().size()),
                                date));
        session.page().paragraph("sha256 " + frozen.sha256());
    }
}
