package org.balise.cli.environment;

import java.util.List;
import org.balise.cli.command.CommandFamily;
import org.balise.cli.command.GroupCommand;
import org.balise.cli.command.NamedCommand;
import org.balise.cli.command.Session;
import picocli.CommandLine;

/** {@code balise environnement} and the commands under it. */
public final class EnvironmentFamily implements CommandFamily {
    @Override
    public List<NamedCommand> commands(Session session) {
        return List.of(new NamedCommand("environnement", "environment", true, () -> environment(session)));
    }

    private static CommandLine environment(Session session) {
        return new CommandLine(new GroupCommand(session))
                .addSubcommand("calculer", new FootprintCommand(session), "calculate")
                .addSubcommand("comparer", new CompareCommand(session), "compare");
    }
}
