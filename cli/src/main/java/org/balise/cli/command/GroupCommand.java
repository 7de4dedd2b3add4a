package org.balise.cli.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A name under which several commands stand, and which does nothing by itself. */
@Command
public final class GroupCommand implements Runnable {
    private final Session session;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    public GroupCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        throw new UsageException(spec.commandLine(), session.messages().text("usage.no-command"));
    }
}
