package org.balise.cli.count;

import org.balise.cli.command.CommandFamily;
import org.balise.cli.command.Session;
import picocli.CommandLine;

/** The commands under {@code registre} that read frozen years, and the decisions about initiatives that look related. */
public final class CountFamily implements CommandFamily {
    private static final String REGISTRY = "registre";

    /** After the family of the registry, under whose command these go. */
    @Override
    public void addTo(CommandLine root, Session session) {
        CommandLine registry = root.getSubcommands().get(REGISTRY);
        registry.addSubcommand("compter", new CountCommand(session), "count")
                .addSubcommand("changements", new ChangesCommand(session), "changes")
                .addSubcommand("doublons", new KinshipsCommand(session), "duplicates")
                .addSubcommand("decider", new DecideCommand(session), "decide")
                .addSubcommand("publier", new PublishCommand(session), "publish")
                .addSubcommand("rapport", new ReportCommand(session), "report");
    }
}
