package org.balise.cli.explain;

import org.balise.api.norm.Gate;
import org.balise.api.pack.RuleBook;
import org.balise.api.rule.Rule;
import org.balise.api.text.Bilingual;
import org.balise.cli.terminal.Page;
import org.balise.cli.text.Messages;
import org.balise.report.view.Labels;

/** What a duty asks, of whom and by when, and what it weighs, in the words of the report. */
final class DemandLines {
    private final Labels labels;
    private final Messages messages;
    private final Page page;

    DemandLines(RuleBook book, Messages messages, Page page) {
        this.labels = new Labels(book);
        this.messages = messages;
        this.page = page;
    }

    void tell(Rule.Duty duty) {
        Gate gate = duty.gate();
        line("explain.demand", duty.says());
        line(
                "explain.force",
                labels.say("book.force." + duty.force().code()),
                labels.say("severity." + duty.severity().name()));
        line(
                "explain.due",
                gate == null ? labels.gate(null) : labels.by(gate, duty.leadDays()),
                labels.role(duty.role()));
    }

    private void line(String key, Bilingual... said) {
        Object[] words = new Object[said.length];
        for (int i = 0; i < said.length; i++) {
            words[i] = said[i].in(messages.language());
        }
        page.hanging("  ", messages.text(key, words));
    }
}
