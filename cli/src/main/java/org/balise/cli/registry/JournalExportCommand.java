package org.balise.cli.registry;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.balise.cli.command.ExitCode;
import org.balise.cli.command.JsonOutput;
import org.balise.cli.command.RegistryOption;
import org.balise.cli.command.Session;
import org.balise.registry.Anchor;
import org.balise.registry.JournalEntry;
import org.balise.registry.Registry;
import org.balise.registry.journal.Chain;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes the journal with the point that it has reached, to be kept elsewhere. */
@Command(name = "exporter")
final class JournalExportCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private final RegistryOption registry = new RegistryOption();

    @Parameters(arity = "1", paramLabel = "${bundle:label.file}", descriptionKey = "registre.journal.file")
    private Path file = Path.of("");

    JournalExportCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        try (Registry open = registry.open(session.surroundings())) {
            List<JournalEntry> entries = open.journal();
            JsonOutput.write(document(entries), file, session.surroundings(), List.of());
            if (!JsonOutput.isStandardOutput(file)) {
                session.page().paragraph(session.messages().text("evaluer.written", file));
                session.page().paragraph(session.messages().text("registre.journal.anchor", Chain.head(entries)));
            }
        }
        return ExitCode.DONE;
    }

    private static ObjectNode document(List<JournalEntry> entries) {
        Anchor head = Chain.head(entries);
        ObjectNode root = JsonNodeFactory.instance.objectNode().put("format", "registry-journal/1");
        root.putObject("anchor").put("entries", head.entries()).put("sha256", head.sha256());
        ArrayNode list = root.putArray("entries");
        entries.forEach(entry -> list.addObject()
                .put("number", entry.number())
                .put("at", entry.act().at().toString())
                .put("who", entry.act().who())
                .put("action", entry.action().code())
                .put("subject", entry.subject())
                .put("why", entry.act().why())
                .put("content", entry.contentSha256())
                .put("previous", entry.previousSha256())
                .put("sha256", entry.sha256()));
        return root;
    }
}
