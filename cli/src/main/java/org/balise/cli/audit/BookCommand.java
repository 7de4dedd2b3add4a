package org.balise.cli.audit;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.balise.api.pack.RuleBook;
import org.balise.cli.command.ExitCode;
import org.balise.cli.command.JsonOutput;
import org.balise.cli.command.PackOption;
import org.balise.cli.command.Session;
import org.balise.cli.house.Workshop;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;

/** A command that shows the rules themselves, without any dossier: to a person, or as JSON. */
abstract class BookCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private final PackOption packs = new PackOption();

    @Option(names = "--json", paramLabel = "${bundle:label.file}", descriptionKey = "option.json")
    private @Nullable Path json;

    BookCommand(Session session) {
        this.session = session;
    }

    @Override
    public final Integer call() {
        Workshop workshop = session.open(packs.folders(), Session.USUAL_QUESTIONNAIRE);
        Path place = json;
        if (place != null) {
            JsonOutput.write(document(workshop), place, session.surroundings(), List.of());
        }
        if (place == null || !JsonOutput.isStandardOutput(place)) {
            tell(workshop.book());
        }
        return ExitCode.DONE;
    }

    final Session session() {
        return session;
    }

    /** Shows it to a person. */
    abstract void tell(RuleBook book);

    abstract JsonNode document(Workshop workshop);
}
