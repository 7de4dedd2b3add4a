package org.balise.cli.command;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.balise.api.assess.Assessment;
import org.balise.api.assess.LevelRange;
import org.balise.cli.command.Dossiers.Opened;
import org.balise.cli.house.Workshop;
import org.balise.core.economy.Triage;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Says what the first answers already tell, and what of the full form is needed. */
@Command(name = "reperer")
public final class TriageCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private final PackOption packs = new PackOption();

    @Parameters(arity = "1", paramLabel = "${bundle:label.dossier}", descriptionKey = "reperer.dossier")
    private Path file = Path.of("");

    @Option(names = "--json", paramLabel = "${bundle:label.file}", descriptionKey = "option.json")
    private @Nullable Path json;

    public TriageCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Opened opened = new Dossiers(session, packs.folders()).read(file);
        Workshop workshop = opened.workshop();
        Assessment assessment = workshop.assess(opened.dossier());
        Triage triage = workshop.triage(assessment);
        Path place = json;
        if (place != null) {
            JsonOutput.write(document(workshop, assessment, triage), place, session.surroundings(), List.of(file));
        }
        if (place == null || !JsonOutput.isStandardOutput(place)) {
            new TriagePage(session).write(file, workshop, assessment, triage);
        }
        return ExitCode.DONE;
    }

    private static ObjectNode document(Workshop workshop, Assessment assessment, Triage triage) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("format", "triage/1");
        root.put("as-of", assessment.dossier().asOf().toString());
        range(root.putObject("inherent"), triage.inherent());
        range(root.putObject("residual"), triage.residual());
        root.putObject("verdict")
                .put("best", triage.best().code())
                .put("worst", triage.worst().code());
        ArrayNode left = root.putArray("triage-left");
        triage.left().forEach(left::add);
        ObjectNode form = root.putObject("form");
        form.put("needed", triage.formNeeded());
        form.put("questions", triage.screens());
        form.put("answers", triage.answers());
        form.put("minutes", triage.minutes());
        ArrayNode sections = form.putArray("sections");
        for (Triage.Remaining remaining : triage.sections()) {
            ObjectNode section = sections.addObject();
            section.put("section", remaining.section().id());
            section.putObject("title")
                    .put("fr", remaining.section().title().fr())
                    .put("en", remaining.section().title().en());
            section.put("questions", remaining.screens()).put("answers", remaining.answers());
            ArrayNode because = section.putArray("because");
            remaining.reasons().forEach(because::add);
        }
        root.put("evidence-ahead", triage.ahead());
        root.put("questions-settled", triage.settled());
        ArrayNode most = root.putArray("settles-most");
        TriagePage.questionsThatSettleMost(workshop, assessment).forEach(most::add);
        return root;
    }

    private static void range(ObjectNode node, LevelRange range) {
        node.put("min", range.min().name()).put("max", range.max().name());
    }
}
