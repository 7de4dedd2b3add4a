package org.balise.cli.audit;

import java.util.EnumMap;
import java.util.Map;
import org.balise.api.pack.CoverageEntry;
import org.balise.api.pack.RuleBook;
import org.balise.api.text.Bilingual;
import org.balise.cli.command.Session;
import org.balise.cli.house.Workshop;
import org.balise.cli.terminal.Page;
import org.balise.cli.text.Labels;
import org.balise.cli.text.Messages;
import picocli.CommandLine.Command;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Tells what the rules do with each norm of the corpus. */
@Command(name = "couverture")
public final class CoverageCommand extends BookCommand {
    public CoverageCommand(Session session) {
        super(session);
    }

    private static Map<CoverageEntry.State, Integer> counts(RuleBook book) {
        Map<CoverageEntry.State, Integer> counts = new EnumMap<>(CoverageEntry.State.class);
        for (CoverageEntry.State state : CoverageEntry.State.values()) {
            counts.put(state, 0);
        }
        book.coverage().values().forEach(entry -> counts.merge(entry.state(), 1, Integer::sum));
        return counts;
    }

    @Override
    void tell(RuleBook book) {
        Messages messages = session().messages();
        Labels labels = new Labels(messages);
        Page page = session().page();
        page.title(messages.count("couverture.entries", book.coverage().size()));
        counts(book).forEach((state, number) -> page.hanging("  ", number + " · " + labels.coverage(state)));
        for (CoverageEntry entry : book.coverage().values()) {
            Bilingual reason = entry.reason();
            String detail = reason == null ? String.join(", ", entry.rules()) : reason.in(messages.language());
            page.hanging(
                    "  ", messages.text("couverture.line", entry.corpus(), labels.coverage(entry.state()), detail));
        }
    }

    @Override
    ObjectNode document(Workshop workshop) {
        RuleBook book = workshop.book();
        ObjectNode root = JsonNodeFactory.instance.objectNode().put("format", "coverage/1");
        ObjectNode totals = root.putObject("totals");
        counts(book).forEach((state, number) -> totals.put(state.code(), number));
        ArrayNode entries = root.putArray("entries");
        for (CoverageEntry entry : book.coverage().values()) {
            ObjectNode node = entries.addObject()
                    .put("corpus", entry.corpus())
                    .put("state", entry.state().code());
            ArrayNode rules = node.putArray("rules");
            entry.rules().forEach(rules::add);
            Bilingual reason = entry.reason();
            if (reason != null) {
                node.putObject("reason").put("fr", reason.fr()).put("en", reason.en());
            }
        }
        return root;
    }
}
