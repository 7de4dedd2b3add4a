package org.balise.cli.registry;

import org.balise.cli.command.CommandFamily;
import org.balise.cli.command.Session;
import picocli.CommandLine;

/** {@code balise registre} and the commands under it. */
public final class RegistryFamily implements CommandFamily {
    @Override
    public void addTo(CommandLine root, Session session) {
        CommandLine bodies = new CommandLine(new GroupCommand.Bodies(session))
                .addSubcommand("importer", new BodyImportCommand(session), "import")
                .addSubcommand("lister", new BodyListCommand(session), "list");
        CommandLine journal = new CommandLine(new GroupCommand.Journal(session))
                .addSubcommand("verifier", new JournalVerifyCommand(session), "verify")
                .addSubcommand("lister", new JournalListCommand(session), "list")
                .addSubcommand("exporter", new JournalExportCommand(session), "export");
        CommandLine registry = new CommandLine(new GroupCommand.Registre(session))
                .addSubcommand("creer", new CreateCommand(session), "create")
                .addSubcommand("organismes", bodies, "bodies")
                .addSubcommand("declarer", new DeclareCommand(session), "declare")
                .addSubcommand("importer", new ImportCommand(session), "import")
                .addSubcommand("geler", new FreezeCommand(session), "freeze")
                .addSubcommand("instantanes", new SnapshotsCommand(session), "snapshots")
                .addSubcommand("historique", new HistoryCommand(session), "history")
                .addSubcommand("journal", journal);
        root.addSubcommand("registre", registry, "registry");
    }
}
