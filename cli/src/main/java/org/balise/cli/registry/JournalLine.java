package org.balise.cli.registry;

import java.time.format.DateTimeFormatter;
import org.balise.cli.text.Messages;
import org.balise.registry.JournalEntry;

/** One entry of the journal, in words. */
record JournalLine(Messages messages) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    String write(JournalEntry entry) {
        return messages.text(
                "registre.journal.line",
                entry.number(),
                TIME.format(entry.act().at()),
                entry.act().who(),
                messages.text("action-kind." + entry.action().code()),
                entry.subject(),
                entry.act().why());
    }
}
