package org.balise.cli.count;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.balise.api.registry.Count;
import org.balise.api.registry.CountLine;
import org.balise.api.registry.CountOutcome;
import org.balise.api.rule.Rule;
import org.balise.cli.command.Session;
import org.balise.cli.terminal.Page;
import org.balise.cli.text.Messages;

/** A count explained to the unit: each initiative, counted or not, and which rule says so. */
final class Explanation {
    private final Messages messages;
    private final Page page;
    private final CountWords words;

    Explanation(Session session, CountWords words) {
        this.messages = session.messages();
        this.page = session.page();
        this.words = words;
    }

    void tell(Count count) {
        Map<CountOutcome, List<CountLine>> byOutcome = new TreeMap<>();
        count.lines()
                .forEach(line -> byOutcome
                        .computeIfAbsent(line.outcome(), outcome -> new ArrayList<>())
                        .add(line));
        byOutcome.forEach((outcome, lines) -> {
            page.blank();
            page.title(messages.text("compter.outcome." + outcome.code(), words.number(lines.size())));
            lines.forEach(this::line);
        });
    }

    private void line(CountLine line) {
        page.hanging("  ", line.declaration().name() + " · " + line.bodyName() + " · " + line.initiative());
        String other = line.insteadCounted();
        if (other != null) {
            page.hanging("    ", messages.text("compter.instead." + line.basis().code(), other));
        } else if (line.because().isEmpty()) {
            page.hanging("    ", messages.text("compter.no-rule"));
        }
        String original = line.excludedOriginal();
        if (original != null) {
            page.hanging("    ", messages.text("compter.excluded-original", original));
        }
        for (Rule.Count rule : line.because()) {
            page.hanging(
                    "    ",
                    messages.text(
                            line.outcome() == CountOutcome.UNDETERMINED ? "compter.perhaps" : "compter.because",
                            rule.reason().in(messages.language()),
                            rule.id(),
                            String.join(", ", rule.head().corpus())));
        }
    }
}
