package org.balise.cli.count;

import java.util.List;
import org.balise.api.registry.FiscalYear;
import org.balise.cli.command.PackOption;
import org.balise.cli.command.RegistryOption;
import org.balise.cli.command.Session;
import org.balise.cli.registry.YearConverter;
import org.balise.registry.Registry;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What every command about a frozen year takes: which registry, which year, which rules and which readings. */
public final class FrozenYear {
    @Mixin
    private final RegistryOption registry = new RegistryOption();

    @Mixin
    private final ChoiceOptions choices = new ChoiceOptions();

    @Mixin
    private final PackOption packs = new PackOption();

    @Parameters(
            arity = "1",
            converter = YearConverter.class,
            paramLabel = "${bundle:label.year}",
            descriptionKey = "compter.year")
    private FiscalYear year = new FiscalYear(2024);

    @Option(names = "--revision", paramLabel = "N", descriptionKey = "compter.revision")
    private @Nullable Integer revision;

    FiscalYear year() {
        return year;
    }

    @Nullable
    Integer revision() {
        return revision;
    }

    Registry open(Session session) {
        return registry.open(session.surroundings());
    }

    CountDesk desk(Session session, Registry open) {
        return new CountDesk(
                open,
                registry.location(session.surroundings()).label(),
                session.open(List.copyOf(packs.folders()), Session.USUAL_QUESTIONNAIRE),
                choices);
    }
}
