package org.balise.cli.command;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.balise.api.assess.Assessment;
import org.balise.api.assess.OpenQuestion;
import org.balise.api.questionnaire.Question;
import org.balise.cli.command.Dossiers.Opened;
import org.balise.cli.command.QuestionsPage.Weighed;
import org.balise.cli.text.AnswerText;
import org.balise.core.explain.WhatIf;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Lists what is not known, and what each answer would change. */
@Command(name = "questions")
public final class QuestionsCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private final PackOption packs = new PackOption();

    @Parameters(paramLabel = "${bundle:label.dossier}", descriptionKey = "questions.dossier")
    private Path file = Path.of("");

    @Option(names = "--json", paramLabel = "${bundle:label.file}", descriptionKey = "option.json")
    private @Nullable Path json;

    public QuestionsCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Opened opened = new Dossiers(session, packs.folders()).read(file);
        Assessment assessment = opened.workshop().assess(opened.dossier());
        List<Weighed> weighed = weigh(opened, assessment);
        Path place = json;
        if (place != null) {
            JsonOutput.write(document(opened, assessment, weighed), place, session.surroundings(), List.of(file));
        }
        if (place == null || !JsonOutput.isStandardOutput(place)) {
            new QuestionsPage(assessment, session.messages(), session.page()).tell(weighed);
        }
        return ExitCode.DONE;
    }

    private static List<Weighed> weigh(Opened opened, Assessment assessment) {
        Map<String, WhatIf> whatIfs = new HashMap<>();
        opened.workshop().whatIfs(assessment).forEach(each -> whatIfs.put(each.question(), each));
        return assessment.open().stream()
                .flatMap(open -> opened.workshop().book().questionnaire().question(open.question()).stream()
                        .map(question -> weigh(
                                open,
                                question,
                                whatIfs.getOrDefault(open.question(), new WhatIf(open.question(), List.of(), 0)))))
                .sorted(Comparator.comparingInt(Weighed::weight).reversed())
                .toList();
    }

    private static Weighed weigh(OpenQuestion open, Question question, WhatIf whatIf) {
        return new Weighed(open, question, whatIf.outcomes(), whatIf.weight());
    }

    private static ObjectNode document(Opened opened, Assessment assessment, List<Weighed> weighed) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("format", "questions/1");
        root.put("as-of", opened.dossier().asOf().toString());
        root.put("verdict", assessment.advice().verdict().code());
        ArrayNode questions = root.putArray("questions");
        for (Weighed each : weighed) {
            ObjectNode node = questions.addObject();
            node.put("question", each.open().question());
            node.put("state", each.open().state().code());
            node.putObject("text")
                    .put("fr", each.question().text().fr())
                    .put("en", each.question().text().en());
            ArrayNode rules = node.putArray("rules");
            each.open().rules().forEach(rules::add);
            ArrayNode outcomes = node.putArray("outcomes");
            for (WhatIf.Outcome outcome : each.outcomes()) {
                ObjectNode item = outcomes.addObject().put("answer", AnswerText.of(outcome.answer()));
                item.putObject("residual")
                        .put("min", outcome.residual().min().name())
                        .put("max", outcome.residual().max().name());
                item.put("verdict", outcome.verdict().code());
            }
        }
        return root;
    }
}
