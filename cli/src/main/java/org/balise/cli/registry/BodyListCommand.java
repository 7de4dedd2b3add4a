package org.balise.cli.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.balise.api.registry.PublicBody;
import org.balise.cli.command.DateConverter;
import org.balise.cli.command.ExitCode;
import org.balise.cli.command.RegistryOption;
import org.balise.cli.command.Session;
import org.balise.cli.terminal.Page;
import org.balise.registry.Registry;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the bodies as they are on a date. */
@Command(name = "lister")
final class BodyListCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private final RegistryOption registry = new RegistryOption();

    @Option(
            names = {"--date"},
            converter = DateConverter.class,
            paramLabel = "${bundle:label.date}",
            descriptionKey = "registre.bodies.date")
    private @Nullable LocalDate date;

    BodyListCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        LocalDate asked = date;
        LocalDate on = asked == null ? session.surroundings().today() : asked;
        Page page = session.page();
        try (Registry open = registry.open(session.surroundings())) {
            List<PublicBody> bodies = open.bodies().stream()
                    .filter(body -> body.name(on).isPresent())
                    .toList();
            page.title(session.messages().count("registre.bodies", bodies.size()));
            for (PublicBody body : bodies) {
                page.hanging(
                        "  ",
                        body.id() + " · " + body.name(on).orElse("") + " · " + body.network() + " · "
                                + body.portfolio(on).orElse(""));
            }
        }
        return ExitCode.DONE;
    }
}
