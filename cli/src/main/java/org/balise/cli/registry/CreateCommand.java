package org.balise.cli.registry;

import java.util.concurrent.Callable;
import org.balise.cli.command.ExitCode;
import org.balise.cli.command.RegistryOption;
import org.balise.cli.command.Session;
import org.balise.registry.db.Location;
import org.balise.registry.db.Registries;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Creates an empty registry. */
@Command(name = "creer")
final class CreateCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private final RegistryOption registry = new RegistryOption();

    @Mixin
    private final ActOption act = new ActOption();

    CreateCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Location location = registry.location(session.surroundings());
        Registries.create(
                        location,
                        act.act(session.surroundings(), session.messages().text("registre.why.create")))
                .close();
        session.page().paragraph(session.messages().text("registre.created", location.label()));
        return ExitCode.DONE;
    }
}
