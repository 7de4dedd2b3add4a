package org.balise.cli.explain;

import java.nio.file.Path;
import java.util.List;
import org.balise.api.assess.Assessment;
import org.balise.api.pack.RuleBook;
import org.balise.cli.command.Session;
import org.balise.cli.house.Explanations;
import org.balise.cli.text.CommandWord;
import org.balise.cli.text.Messages;
import org.balise.core.explain.Topic;
import org.balise.core.explain.why.RuleStanding;
import org.balise.core.explain.why.Why;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

/** Says why a result is what it is. */
@Command(name = "pourquoi")
public final class WhyCommand extends ExplainCommand {
    @Parameters(index = "0", paramLabel = "${bundle:label.dossier}", descriptionKey = "pourquoi.dossier")
    private Path file = Path.of("");

    @Parameters(index = "1", arity = "0..1", paramLabel = "${bundle:label.topic}", descriptionKey = "pourquoi.topic")
    private @Nullable String name;

    public WhyCommand(Session session) {
        super(session);
    }

    @Override
    Path dossier() {
        return file;
    }

    @Override
    Answered answer(RuleBook book, Assessment assessment, Explanations explanations) {
        String wanted = name;
        List<Topic> topics = wanted == null
                ? List.of(new Topic.OfVerdict(), new Topic.OfLevel())
                : List.of(topic(wanted, explanations));
        List<Why> whys = topics.stream().map(explanations::why).toList();
        return new Answered() {
            @Override
            public void tell() {
                WhyPage page = new WhyPage(
                        book, assessment, session().messages(), session().page());
                whys.forEach(why -> {
                    page.tell(why);
                    pointToWhyNot(why);
                    session().page().blank();
                });
                session().page().paragraph(session().messages().text("summary.disclaimer"));
            }

            @Override
            public JsonNode document() {
                return new ExplainJson(book, assessment).why(whys);
            }
        };
    }

    private void pointToWhyNot(Why why) {
        for (RuleStanding standing : why.rules()) {
            if (standing.state() == RuleStanding.State.DOES_NOT_APPLY) {
                Messages messages = session().messages();
                session().page().paragraph(messages.text("explain.see-why-not"));
                session()
                        .page()
                        .preformatted("  "
                                + messages.text(
                                        "explain.see-why-not.command",
                                        CommandWord.of(file),
                                        standing.rule().id()));
            }
        }
    }
}
