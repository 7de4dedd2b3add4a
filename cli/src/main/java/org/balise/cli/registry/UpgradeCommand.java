package org.balise.cli.registry;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.balise.cli.command.ExitCode;
import org.balise.cli.command.RegistryOption;
import org.balise.cli.command.Session;
import org.balise.registry.Act;
import org.balise.registry.db.Location;
import org.balise.registry.db.Registries;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Brings a registry made by an earlier version to the structure of this one. */
@Command(name = "mettre-a-jour")
final class UpgradeCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private final RegistryOption registry = new RegistryOption();

    @Mixin
    private final ActOption act = new ActOption();

    UpgradeCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Location location = registry.location(session.surroundings());
        Act upgrade = act.act(session.surroundings(), session.messages().text("registre.why.upgrade"));
        Optional<String> before = Registries.upgrade(location, upgrade);
        session.page()
                .paragraph(session.messages()
                        .text(
                                before.isPresent() ? "registre.upgraded" : "registre.up-to-date",
                                location.label(),
                                before.orElse("")));
        return ExitCode.DONE;
    }
}
