package org.balise.cli.registry;

import java.util.List;
import org.balise.cli.command.CommandFamily;
import org.balise.cli.command.GroupCommand;
import org.balise.cli.command.NamedCommand;
import org.balise.cli.command.Session;
import picocli.CommandLine;

/** {@code balise registre} and the commands under it. */
public final class RegistryFamily implements CommandFamily {
    private final List<CommandFamily> more;

    /**
     * @param more the families whose commands go under {@code registre} too
     */
    public RegistryFamily(List<CommandFamily> more) {
        this.more = List.copyOf(more);
    }

    @Override
    public List<NamedCommand> commands(Session session) {
        return List.of(new NamedCommand("registre", "registry", false, () -> registry(session)));
    }

    private CommandLine registry(Session session) {
        CommandLine bodies = new CommandLine(new GroupCommand(session))
                .addSubcommand("importer", new BodyImportCommand(session), "import")
                .addSubcommand("lister", new BodyListCommand(session), "list");
        CommandLine journal = new CommandLine(new GroupCommand(session))
                .addSubcommand("verifier", new JournalVerifyCommand(session), "verify")
                .addSubcommand("lister", new JournalListCommand(session), "list")
                .addSubcommand("exporter", new JournalExportCommand(session), "export");
        CommandLine registry = new CommandLine(new GroupCommand(session))
                .addSubcommand("creer", new CreateCommand(session), "create")
                .addSubcommand("mettre-a-jour", new UpgradeCommand(session), "upgrade")
                .addSubcommand("organismes", bodies, "bodies")
                .addSubcommand("declarer", new DeclareCommand(session), "declare")
                .addSubcommand("importer", new ImportCommand(session), "import")
                .addSubcommand("retirer", new WithdrawCommand(session), "withdraw")
                .addSubcommand("geler", new FreezeCommand(session), "freeze")
                .addSubcommand("instantanes", new SnapshotsCommand(session), "snapshots")
                .addSubcommand("historique", new HistoryCommand(session), "history")
                .addSubcommand("journal", journal);
        more.stream().flatMap(family -> family.commands(session).stream()).forEach(command -> command.addTo(registry));
        return registry;
    }
}
