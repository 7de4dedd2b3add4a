package org.balise.cli.explain;

import org.balise.api.assess.Assessment;
import org.balise.api.pack.RuleBook;
import org.balise.api.rule.Rule;
import org.balise.cli.terminal.Page;
import org.balise.cli.text.Dates;
import org.balise.cli.text.Messages;
import org.balise.core.explain.Topic;
import org.balise.core.explain.gap.Change;
import org.balise.core.explain.gap.Way;
import org.balise.core.explain.gap.WhyNot;
import org.balise.core.explain.why.RuleStanding;
import org.balise.core.explain.why.RuleStanding.State;

/** Says to a person what keeps a rule from applying, or a question from being asked. */
public final class WhyNotPage {
    /** Past these, a person has no use for other ways; all of them are in the JSON document. */
    private static final int MOST_WAYS = 5;

    private final RuleBook book;
    private final Assessment assessment;
    private final Messages messages;
    private final Words words;
    private final Page page;

    public WhyNotPage(RuleBook book, Assessment assessment, Messages messages, Page page) {
        this.book = book;
        this.assessment = assessment;
        this.messages = messages;
        this.words = new Words(book, messages);
        this.page = page;
    }

    public void tell(WhyNot whyNot) {
        RuleStanding standing = whyNot.standing();
        if (standing != null && whyNot.state() == State.APPLIES) {
            page.paragraph(messages.text("explain.does-apply"));
            page.blank();
            new WhyPage(book, assessment, messages, page).rule(standing);
            return;
        }
        if (standing != null) {
            opening(standing);
        } else {
            page.title(words.question(((Topic.OfQuestion) whyNot.topic()).id()));
            page.paragraph(messages.text("explain.asked." + whyNot.state().code()));
        }
        ways(whyNot);
        if (whyNot.ways().isEmpty() && whyNot.state() == State.DOES_NOT_APPLY) {
            page.paragraph(messages.text("explain.no-way"));
        }
        if (whyNot.cut()) {
            page.paragraph(messages.text("explain.cut"));
        }
    }

    private void opening(RuleStanding standing) {
        Rule rule = standing.rule();
        page.title(words.title(rule));
        page.paragraph(messages.text(
                "explain.state",
                messages.text("explain.state." + standing.state().code())));
        words.norms(rule).forEach(norm -> page.paragraph(messages.text("explain.source", norm)));
        page.paragraph(messages.text("explain.dates", words.dates(rule.head().inForce())));
        if (standing.state() == State.NOT_IN_FORCE) {
            page.paragraph(messages.text(
                    "explain.read-on",
                    new Dates(messages).write(assessment.dossier().asOf())));
        }
    }

    private void ways(WhyNot whyNot) {
        String heading = whyNot.state() == State.MAY_APPLY ? "explain.way.may" : "explain.way";
        for (Way way :
                whyNot.ways().subList(0, Math.min(MOST_WAYS, whyNot.ways().size()))) {
            page.blank();
            page.paragraph(messages.text(heading, way.changes().size()));
            way(way);
            heading = "explain.way.again";
        }
        int more = whyNot.ways().size() - MOST_WAYS;
        if (more > 0) {
            page.blank();
            page.paragraph(messages.count("explain.ways-more", more));
        }
    }

    private void way(Way way) {
        for (String conclusion : way.conclusions()) {
            Rule rule = book.rules().get(conclusion);
            String reason =
                    rule instanceof Rule.Derivation because ? because.reason().in(messages.language()) : "";
            page.hanging("  ", messages.text("explain.not-concluded", words.fact(conclusion), reason));
        }
        for (Change change : way.changes()) {
            page.hanging(
                    "  - ",
                    messages.text(
                            "explain.change",
                            words.question(change.question()),
                            words.answer(change.question(), change.now()),
                            words.wants(change)));
        }
    }
}
