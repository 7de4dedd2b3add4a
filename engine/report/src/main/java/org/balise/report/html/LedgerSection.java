package org.balise.report.html;

import java.util.ArrayList;
import java.util.List;
import org.balise.report.view.Ledger;
import org.balise.report.view.Ledger.Account;
import org.balise.report.view.Ledger.Floor;
import org.balise.report.view.Ledger.Line;

/** The ledger, one table for each principle, then the floors and how firm the level is. */
final class LedgerSection {
    private final Voice voice;
    private final boolean paged;

    /**
     * @param paged on paper, a factor that is only possible takes one short line
     */
    LedgerSection(Voice voice, boolean paged) {
        this.voice = voice;
        this.paged = paged;
    }

    List<Element> of(Ledger ledger) {
        List<Element> elements = new ArrayList<>();
        elements.add(voice.facing("intro", voice.message("ledger.intro")));
        if (ledger.accounts().isEmpty()) {
            elements.add(voice.facing("none", voice.message("ledger.none")));
        }
        if (paged
                && ledger.accounts().stream()
                        .anyMatch(account -> account.lines().stream().anyMatch(Line::possible))) {
            elements.add(voice.facing("intro", voice.message("ledger.possible-short")));
        }
        ledger.accounts().forEach(account -> {
            elements.add(voice.line("h3", "account", account.title()));
            elements.add(table(account));
        });
        ledger.untouched().forEach(text -> elements.add(voice.facing("untouched", text)));
        if (!ledger.floors().isEmpty()) {
            elements.add(voice.line("h3", "account", voice.message("section.floors")));
            elements.add(voice.facing("intro", voice.message("floor.intro")));
            elements.add(floors(ledger.floors()));
        }
        elements.add(voice.line("h3", "account", voice.message("robustness.title")));
        ledger.robustness().forEach(text -> elements.add(voice.facing("robustness", text)));
        return elements;
    }

    private Element table(Account account) {
        Table table = new Table(
                "ledger",
                voice,
                List.of(
                        voice.message("ledger.factor"),
                        voice.message("ledger.measures"),
                        voice.message("ledger.exposure"),
                        voice.message("ledger.residual")));
        (paged ? account.brief() : account.lines()).forEach(line -> row(table, "line", line));
        account.cap().forEach(line -> row(table, "cap", line));
        row(table, "total", account.total());
        return table.element();
    }

    private void row(Table table, String cssClass, Line line) {
        boolean brief = paged && line.possible();
        Element factor = new Element("th", "c1").with("scope", "row").add(voice.stacked("p", "title", line.title()));
        if (Voice.says(line.reason()) && !brief) {
            factor.add(voice.stacked("p", "reason", line.reason()));
        }
        Element measures = new Element("td", "c2");
        if (brief) {
            measures.add(voice.stacked("p", "reason", line.reason()));
        } else {
            line.measures().forEach(text -> measures.add(voice.stacked("p", "proof", text)));
        }
        if (cssClass.equals("line") && !brief && line.measures().isEmpty()) {
            measures.add(voice.stacked("p", "none", voice.message("ledger.no-measure")));
        }
        table.row(
                brief ? cssClass + " brief" : cssClass,
                factor,
                measures,
                voice.stacked("td", "c3 number", line.exposure()),
                voice.stacked("td", "c4 number", line.residual()));
    }

    private Element floors(List<Floor> floors) {
        Table table = new Table(
                "floors",
                voice,
                List.of(
                        voice.message("floor.title"),
                        voice.message("floor.minimum"),
                        voice.message("floor.state"),
                        voice.message("floor.reason")));
        for (Floor floor : floors) {
            Element title =
                    new Element("th", "c1").with("scope", "row").add(voice.stacked("p", "title", floor.title()));
            if (Voice.says(floor.why()) && !(paged && floor.possible())) {
                title.add(voice.stacked("p", "why", floor.why()));
            }
            table.row(
                    "floor",
                    title,
                    voice.stacked("td", "c2", floor.minimum()),
                    voice.stacked("td", "c3", floor.state()),
                    voice.stacked("td", "c4", floor.reason()));
        }
        return table.element();
    }
}
