package org.balise.cli.explain;

import java.util.List;
import org.balise.cli.command.CommandFamily;
import org.balise.cli.command.NamedCommand;
import org.balise.cli.command.Session;
import picocli.CommandLine;

/** Why a rule concludes what it does about a dossier, why not, and what would change it. */
public final class ExplainFamily implements CommandFamily {
    @Override
    public List<NamedCommand> commands(Session session) {
        return List.of(
                new NamedCommand("pourquoi", "why", true, () -> new CommandLine(new WhyCommand(session))),
                new NamedCommand("pourquoi-pas", "why-not", true, () -> new CommandLine(new WhyNotCommand(session))),
                new NamedCommand("ameliorer", "improve", true, () -> new CommandLine(new ImproveCommand(session))));
    }
}
