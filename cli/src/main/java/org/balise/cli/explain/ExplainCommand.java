package org.balise.cli.explain;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.balise.api.assess.Assessment;
import org.balise.api.pack.RuleBook;
import org.balise.cli.command.Dossiers;
import org.balise.cli.command.Dossiers.Opened;
import org.balise.cli.command.ExitCode;
import org.balise.cli.command.JsonOutput;
import org.balise.cli.command.PackOption;
import org.balise.cli.command.Session;
import org.balise.cli.command.UsageException;
import org.balise.cli.house.Explanations;
import org.balise.core.explain.Topic;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;

/** A command that explains the result of one dossier: to a person, or as JSON. */
abstract class ExplainCommand implements Callable<Integer> {
    private final Session session;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private final PackOption packs = new PackOption();

    @Option(names = "--json", paramLabel = "${bundle:label.file}", descriptionKey = "option.json")
    private @Nullable Path json;

    ExplainCommand(Session session) {
        this.session = session;
    }

    /** What was asked of one assessment, ready to be told. */
    interface Answered {
        void tell();

        JsonNode document();
    }

    @Override
    public final Integer call() {
        Opened opened = new Dossiers(session, packs.folders()).read(dossier());
        Assessment assessment = opened.workshop().assess(opened.dossier());
        Answered answered =
                answer(opened.workshop().book(), assessment, opened.workshop().explanations(assessment));
        Path place = json;
        if (place != null) {
            JsonOutput.write(answered.document(), place, session.surroundings(), List.of(dossier()));
        }
        if (place == null || !JsonOutput.isStandardOutput(place)) {
            answered.tell();
        }
        return ExitCode.DONE;
    }

    final Session session() {
        return session;
    }

    abstract Path dossier();

    abstract Answered answer(RuleBook book, Assessment assessment, Explanations explanations);

    final Topic topic(String name, Explanations explanations) {
        return explanations.find(name).orElseThrow(() -> {
            String near = explanations.nearest(name);
            return near.isEmpty() ? usage("usage.topic-unknown", name) : usage("usage.topic-near", name, near);
        });
    }

    final UsageException usage(String key, Object... arguments) {
        return new UsageException(spec.commandLine(), session.messages().text(key, arguments));
    }
}
