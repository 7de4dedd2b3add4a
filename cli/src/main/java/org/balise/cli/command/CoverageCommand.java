package org.balise.cli.command;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.balise.api.pack.CoverageEntry;
import org.balise.api.pack.RuleBook;
import org.balise.api.text.Bilingual;
import org.balise.cli.terminal.Page;
import org.balise.cli.text.Labels;
import org.balise.cli.text.Messages;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Tells what the rules do with each norm of the corpus. */
@Command(name = "couverture")
public final class CoverageCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private final PackOption packs = new PackOption();

    @Option(names = "--json", paramLabel = "${bundle:label.file}", descriptionKey = "option.json")
    private @Nullable Path json;

    public CoverageCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        RuleBook book =
                session.open(packs.folders(), Session.USUAL_QUESTIONNAIRE).book();
        Path place = json;
        if (place != null) {
            JsonOutput.write(document(book), place, session.surroundings(), List.of());
        }
        if (place == null || !JsonOutput.isStandardOutput(place)) {
            tell(book);
        }
        return ExitCode.DONE;
    }

    private static Map<CoverageEntry.State, Integer> counts(RuleBook book) {
        Map<CoverageEntry.State, Integer> counts = new EnumMap<>(CoverageEntry.State.class);
        for (CoverageEntry.State state : CoverageEntry.State.values()) {
            counts.put(state, 0);
        }
        book.coverage().values().forEach(entry -> counts.merge(entry.state(), 1, Integer::sum));
        return counts;
    }

    private void tell(RuleBook book) {
        Messages messages = session.messages();
        Labels labels = new Labels(messages);
        Page page = session.page();
        page.title(messages.count("couverture.entries", book.coverage().size()));
        counts(book).forEach((state, number) -> page.hanging("  ", number + " · " + labels.coverage(state)));
        for (CoverageEntry entry : book.coverage().values()) {
            Bilingual reason = entry.reason();
            String detail = reason == null ? String.join(", ", entry.rules()) : reason.in(messages.language());
            page.hanging(
                    "  ", messages.text("couverture.line", entry.corpus(), labels.coverage(entry.state()), detail));
        }
    }

    private static ObjectNode document(RuleBook book) {
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
