package org.balise.cli.registry;

import java.util.concurrent.Callable;
import org.balise.cli.command.ExitCode;
import org.balise.cli.command.RegistryOption;
import org.balise.cli.command.Session;
import org.balise.registry.Registry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists who did what, when and why. */
@Command(name = "lister")
final class JournalListCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private final RegistryOption registry = new RegistryOption();

    JournalListCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        JournalLine line = new JournalLine(session.messages());
        try (Registry open = registry.open(session.surroundings())) {
            open.journal().forEach(entry -> session.page().paragraph(line.write(entry)));
        }
        return ExitCode.DONE;
    }
}
