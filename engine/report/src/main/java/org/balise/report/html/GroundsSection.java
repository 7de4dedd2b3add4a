package org.balise.report.html;

import java.util.List;
import org.balise.report.view.Grounds;

/** The reasons and documents that the dossier gives. */
final class GroundsSection {
    private final Voice voice;

    private GroundsSection(Voice voice) {
        this.voice = voice;
    }

    static List<Element> of(Voice voice, Grounds grounds) {
        Table table = new Table(
                "grounds",
                voice,
                List.of(
                        voice.message("grounds.question"),
                        voice.message("grounds.answer"),
                        voice.message("grounds.support")));
        grounds.items().forEach(item -> new GroundsSection(voice).add(table, item));
        return List.of(voice.facing("intro", voice.message("grounds.intro")), table.element());
    }

    private void add(Table table, Grounds.Item item) {
        Element support = new Element("td", "c3");
        if (Voice.says(item.reason())) {
            support.add(voice.stacked("p", "reason", item.reason()));
        }
        item.documents().forEach(document -> support.add(voice.stacked("p", "document", document)));
        if (Voice.says(item.signature())) {
            support.add(voice.stacked("p", "signature", item.signature()));
        }
        table.row(
                "ground",
                voice.stacked("th", "c1", item.question()).with("scope", "row"),
                voice.stacked("td", "c2", item.answer()),
                support);
    }
}
