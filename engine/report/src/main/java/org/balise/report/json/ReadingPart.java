package org.balise.report.json;

import java.util.List;
import org.balise.api.assess.ReadingUsed;
import org.balise.api.pack.RuleBook;
import org.balise.api.rule.Reading;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The readings followed where texts contradict each other, with what else could have been read. */
final class ReadingPart {
    private final RuleBook book;

    ReadingPart(RuleBook book) {
        this.book = book;
    }

    ArrayNode all(List<ReadingUsed> readings) {
        return Nodes.array(readings, this::reading);
    }

    private ObjectNode reading(ReadingUsed used) {
        ObjectNode node = Nodes.object().put("reading", used.reading()).put("option", used.option());
        Reading reading = book.readings().get(used.reading());
        if (reading != null) {
            node.set("label", Nodes.text(reading.label()));
            node.set("reason", Nodes.text(reading.reason()));
            node.put("mark", reading.mark());
            node.put("last-confirmed-on", reading.lastConfirmedOn().toString());
            node.set("corpus", Nodes.strings(reading.corpus()));
            node.set("options", Nodes.array(reading.options(), ReadingPart::option));
        }
        node.set("rules", Nodes.strings(used.rules()));
        return node;
    }

    private static ObjectNode option(Reading.Option option) {
        ObjectNode node = Nodes.object().put("code", option.code());
        node.set("label", Nodes.text(option.label()));
        return node.put("encoded", option.encoded());
    }
}
