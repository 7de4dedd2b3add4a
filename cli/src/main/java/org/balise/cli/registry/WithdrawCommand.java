package org.balise.cli.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.balise.api.registry.FiscalYear;
import org.balise.cli.command.ExitCode;
import org.balise.cli.command.RegistryOption;
import org.balise.cli.command.Session;
import org.balise.cli.command.UsageException;
import org.balise.cli.terminal.Page;
import org.balise.registry.Outcome;
import org.balise.registry.Registry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Withdraws declarations made by mistake: they stay in the history and no longer count. */
@Command(name = "retirer")
final class WithdrawCommand implements Callable<Integer> {
    private final Session session;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private final RegistryOption registry = new RegistryOption();

    @Mixin
    private final ActOption act = new ActOption();

    @Parameters(arity = "1..*", paramLabel = "${bundle:label.initiative}", descriptionKey = "registre.withdraw.ids")
    private final List<String> initiatives = new ArrayList<>();

    @Option(
            names = {"--exercice", "--year"},
            required = true,
            converter = YearConverter.class,
            paramLabel = "${bundle:label.year}",
            descriptionKey = "option.year")
    private FiscalYear year = new FiscalYear(2024);

    WithdrawCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (!act.explained()) {
            throw new UsageException(spec.commandLine(), session.messages().text("registre.withdraw.reason"));
        }
        try (Registry open = registry.open(session.surroundings())) {
            Outcome outcome = open.withdraw(new TreeSet<>(initiatives), year, act.act(session.surroundings(), ""));
            Page page = session.page();
            page.paragraph(session.messages().count("registre.withdrawn", outcome.changed()));
            if (outcome.entry() == 0) {
                page.paragraph(session.messages().text("registre.withdraw.nothing"));
            } else {
                page.paragraph(session.messages().text("registre.entry", outcome.entry()));
                new FrozenNotice(session).tell(open, year);
            }
        }
        return ExitCode.DONE;
    }
}
