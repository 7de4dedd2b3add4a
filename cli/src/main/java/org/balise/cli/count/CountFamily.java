package org.balise.cli.count;

import java.util.List;
import org.balise.cli.command.CommandFamily;
import org.balise.cli.command.NamedCommand;
import org.balise.cli.command.Session;
import picocli.CommandLine;

/** The commands that read frozen years, and the decisions about initiatives that look related. */
public final class CountFamily implements CommandFamily {
    @Override
    public List<NamedCommand> commands(Session session) {
        return List.of(
                new NamedCommand("compter", "count", true, () -> new CommandLine(new CountCommand(session))),
                new NamedCommand("changements", "changes", true, () -> new CommandLine(new ChangesCommand(session))),
                new NamedCommand("doublons", "duplicates", true, () -> new CommandLine(new KinshipsCommand(session))),
                new NamedCommand("decider", "decide", false, () -> new CommandLine(new DecideCommand(session))),
                new NamedCommand("publier", "publish", true, () -> new CommandLine(new PublishCommand(session))),
                new NamedCommand("rapport", "report", true, () -> new CommandLine(new ReportCommand(session))));
    }
}
