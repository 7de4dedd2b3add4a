package org.balise.cli.registry;

import org.balise.cli.command.Session;
import org.balise.cli.command.UsageException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A command that only holds others. */
abstract class GroupCommand implements Runnable {
    private final Session session;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private GroupCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        throw new UsageException(spec.commandLine(), session.messages().text("usage.no-command"));
    }

    /** {@code registre}. */
    @Command(name = "registre")
    static final class Registre extends GroupCommand {
        Registre(Session session) {
            super(session);
        }
    }

    /** {@code registre organismes}. */
    @Command(name = "organismes")
    static final class Bodies extends GroupCommand {
        Bodies(Session session) {
            super(session);
        }
    }

    /** {@code registre journal}. */
    @Command(name = "journal")
    static final class Journal extends GroupCommand {
        Journal(Session session) {
            super(session);
        }
    }
}
