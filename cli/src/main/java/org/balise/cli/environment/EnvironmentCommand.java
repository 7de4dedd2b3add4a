package org.balise.cli.environment;

import org.balise.cli.command.Session;
import org.balise.cli.command.UsageException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The commands about the environmental impact. */
@Command(name = "environnement")
public final class EnvironmentCommand implements Runnable {
    private final Session session;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    public EnvironmentCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        throw new UsageException(spec.commandLine(), session.messages().text("usage.no-command"));
    }
}
