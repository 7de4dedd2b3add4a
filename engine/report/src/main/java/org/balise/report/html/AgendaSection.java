package org.balise.report.html;

import java.util.ArrayList;
import java.util.List;
import org.balise.api.text.Bilingual;
import org.balise.report.view.Agenda;

/** Who does what, and by when, in one table. */
final class AgendaSection {
    private AgendaSection() {}

    static List<Element> of(Voice voice, Agenda agenda) {
        if (agenda.rows().isEmpty()) {
            return List.of(voice.facing("none", voice.message("agenda.none")));
        }
        List<Bilingual> heads = new ArrayList<>();
        heads.add(voice.message("duties.role"));
        heads.addAll(agenda.gates());
        heads.add(voice.message("agenda.first"));
        Table table = new Table("agenda", voice, heads);
        for (Agenda.Row row : agenda.rows()) {
            List<Element> cells = new ArrayList<>();
            cells.add(voice.stacked("th", "c1", row.role()).with("scope", "row"));
            for (int i = 0; i < row.counts().size(); i++) {
                Bilingual count = row.counts().get(i);
                cells.add(voice.stacked(
                        "td", "number c" + (i + 2), Voice.says(count) ? count : voice.message("agenda.nothing")));
            }
            Element first = new Element("td", "c" + (row.counts().size() + 2));
            row.first().forEach(title -> first.add(voice.stacked("p", "first-title", title)));
            cells.add(first);
            table.row("role-row", cells.toArray(Element[]::new));
        }
        return List.of(voice.facing("intro", voice.message("agenda.intro")), table.element());
    }
}
