package org.balise.cli.summary;

import java.util.List;
import java.util.Optional;
import org.balise.api.assess.ReadingUsed;
import org.balise.api.pack.RuleBook;
import org.balise.api.rule.Reading;
import org.balise.cli.terminal.Page;
import org.balise.cli.text.Messages;

/** How texts that contradict each other are read, in a few lines. */
final class ReadingLines {
    private static final int FIRST = 3;

    private final RuleBook book;
    private final Messages messages;
    private final Page page;

    ReadingLines(RuleBook book, Messages messages, Page page) {
        this.book = book;
        this.messages = messages;
        this.page = page;
    }

    void write(List<ReadingUsed> readings) {
        if (readings.isEmpty()) {
            return;
        }
        page.blank();
        page.title(messages.text("summary.readings"));
        readings.stream()
                .limit(FIRST)
                .map(this::line)
                .flatMap(Optional::stream)
                .forEach(line -> page.hanging("  - ", line));
        if (readings.size() > FIRST) {
            page.hanging("    ", messages.count("summary.more-readings", readings.size() - FIRST));
        }
    }

    private Optional<String> line(ReadingUsed used) {
        return Optional.ofNullable(book.readings().get(used.reading()))
                .flatMap(reading -> reading.options().stream()
                        .filter(option -> option.code().equals(used.option()))
                        .map(Reading.Option::label)
                        .map(label -> messages.text(
                                "summary.reading",
                                reading.label().in(messages.language()),
                                label.in(messages.language())))
                        .findFirst());
    }
}
