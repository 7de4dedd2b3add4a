package org.balise.cli.explain;

import java.nio.file.Path;
import java.util.List;
import org.balise.api.assess.Assessment;
import org.balise.api.pack.RuleBook;
import org.balise.cli.command.Session;
import org.balise.cli.house.Explanations;
import org.balise.core.explain.Topic;
import org.balise.core.explain.gap.WhyNot;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

/** Says what keeps a rule from applying, or a question from being asked. */
@Command(name = "pourquoi-pas")
public final class WhyNotCommand extends ExplainCommand {
    @Parameters(index = "0", paramLabel = "${bundle:label.dossier}", descriptionKey = "pourquoi.dossier")
    private Path file = Path.of("");

    @Parameters(index = "1", paramLabel = "${bundle:label.topic}", descriptionKey = "pourquoi-pas.topic")
    private String name = "";

    public WhyNotCommand(Session session) {
        super(session);
    }

    @Override
    Path dossier() {
        return file;
    }

    @Override
    Answered answer(RuleBook book, Assessment assessment, Explanations explanations) {
        Topic topic = topic(name, explanations);
        List<WhyNot> whyNots = whyNots(topic, explanations);
        return new Answered() {
            @Override
            public void tell() {
                WhyNotPage page = new WhyNotPage(
                        book, assessment, session().messages(), session().page());
                for (WhyNot whyNot : whyNots) {
                    page.tell(whyNot);
                    session().page().blank();
                }
                if (whyNots.isEmpty()) {
                    session().page().paragraph(session().messages().text("explain.no-rule"));
                }
                session().page().paragraph(session().messages().text("summary.disclaimer"));
            }

            @Override
            public JsonNode document() {
                return new ExplainJson(book, assessment).whyNot(whyNots);
            }
        };
    }

    private List<WhyNot> whyNots(Topic topic, Explanations explanations) {
        if (topic instanceof Topic.OfRule rule) {
            return List.of(explanations.whyNotRule(rule.id()));
        }
        if (topic instanceof Topic.OfQuestion question) {
            return List.of(explanations.whyNotAsked(question.id()));
        }
        if (topic instanceof Topic.OfNorm) {
            return explanations.why(topic).rules().stream()
                    .map(standing -> explanations.whyNotRule(standing.rule().id()))
                    .toList();
        }
        throw usage("usage.topic-whole");
    }
}
