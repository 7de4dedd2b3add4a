package org.balise.report.html;

import java.util.ArrayList;
import java.util.List;
import org.balise.api.text.Bilingual;
import org.balise.report.view.Duties;
import org.balise.report.view.Duties.Item;
import org.balise.report.view.Duties.Pending;
import org.balise.report.view.Duties.Piece;
import org.balise.report.view.Duties.Stage;

/**
 * Duties, gate by gate. On paper each thing is said once: the evidence for all the duties that lack it, the reason by
 * its number; the screen says all of each duty.
 */
final class DutiesSection {
    private final Voice voice;
    private final boolean paged;

    DutiesSection(Voice voice, boolean paged) {
        this.voice = voice;
        this.paged = paged;
    }

    List<Element> of(Duties duties) {
        List<Element> elements = new ArrayList<>();
        if (duties.stages().isEmpty()) {
            elements.add(voice.facing("none", voice.message("duties.none")));
        } else {
            elements.add(voice.facing("intro", voice.message("duties.intro")));
        }
        duties.stages().forEach(stage -> stage(stage, elements));
        if (paged && !duties.motives().isEmpty()) {
            elements.add(voice.line("h3", "stage", voice.message("duties.motives")));
            elements.add(motives(duties.motives()));
        }
        duties.notShown().forEach(text -> elements.add(voice.facing("not-shown", text)));
        return elements;
    }

    private void stage(Stage stage, List<Element> elements) {
        elements.add(voice.line("h3", "stage", stage.title()));
        if (!stage.open().items().isEmpty()) {
            elements.add(open(stage));
        }
        if (!stage.pending().items().isEmpty()) {
            elements.add(pending(stage));
        }
        if (!stage.later().items().isEmpty()) {
            elements.add(later(stage));
        }
        if (!stage.met().items().isEmpty()) {
            elements.add(met(stage));
        }
    }

    private Element open(Stage stage) {
        Table table = table("duties", stage.open().count(), "status", "what", "proof", "who-source");
        for (Piece piece : stage.open().items()) {
            for (int i = 0; i < piece.items().size(); i++) {
                row(table, piece.items().get(i), paged && i > 0);
            }
        }
        return table.element();
    }

    private void row(Table table, Item item, boolean sameProof) {
        Element status = new Element("td", "c1")
                .add(voice.stacked("p", "status " + item.status().code(), item.statusLabel()))
                .add(voice.stacked("p", "severity", voice.message("severity.label", item.severity())))
                .add(voice.stacked("p", "force", item.force()));
        if (paged && item.motive() > 0) {
            status.add(voice.stacked("p", "why", voice.message("duties.motive", item.motive())));
        }
        Element proof = new Element("td", "c3");
        if (sameProof) {
            proof.add(voice.stacked("p", "proof", voice.message("duties.same-proof")));
        } else {
            item.proofs().forEach(text -> proof.add(voice.stacked("p", "proof", text)));
        }
        if (Voice.says(item.evidence())) {
            proof.add(voice.stacked("p", "expected", voice.message("duties.expected", item.evidence())));
        }
        Element where = new Element("td", "c4").add(voice.stacked("p", "who", item.role()));
        item.sources().forEach(text -> where.add(voice.stacked("p", "source", text)));
        table.row(item.status().code(), status, what(item), proof, where);
    }

    /** The duty itself; the words of the rule and the reason are for the screen. */
    private Element what(Item item) {
        Element what = new Element("th", "c2").with("scope", "row").add(voice.stacked("p", "title", item.title()));
        if (!paged) {
            what.add(voice.stacked("p", "says", item.says()));
            if (Voice.says(item.why())) {
                what.add(voice.stacked("p", "why", item.why()));
            }
        }
        if (Voice.says(item.remedy())) {
            what.add(voice.stacked(
                    "p", "remedy", paged ? item.remedy() : voice.message("duties.remedy", item.remedy())));
        }
        return what;
    }

    /** What may apply, under what would tell. */
    private Element pending(Stage stage) {
        Table table = table("pending-duties", stage.pending().count(), "when", "what");
        for (Pending pending : stage.pending().items()) {
            Element duties = new Element("td", "c2");
            if (paged) {
                duties.add(voice.stacked(
                        "p",
                        "pending",
                        PeopleSections.joined(
                                pending.items().stream().map(Item::title).toList())));
            } else {
                pending.items().forEach(item -> duties.add(voice.stacked("p", "pending", named(item))));
            }
            table.row(
                    "undetermined",
                    voice.stacked("th", "c1 why", pending.when()).with("scope", "row"),
                    duties);
        }
        return table.element();
    }

    private Bilingual named(Item item) {
        return item.sources().isEmpty()
                ? item.title()
                : voice.message("duties.named", item.title(), PeopleSections.joined(item.sources()));
    }

    private Element later(Stage stage) {
        Table table = table("later-duties", stage.later().count(), "later-title", "role", "source");
        for (Item item : stage.later().items()) {
            Element what =
                    new Element("th", "c1").with("scope", "row").add(voice.stacked("p", "met-title", item.title()));
            if (!paged) {
                what.add(voice.stacked("p", "says", item.says()), voice.stacked("p", "remedy", item.remedy()));
            }
            table.row("upcoming", what, voice.stacked("td", "c2", item.role()), cell("c3", "source", item.sources()));
        }
        return table.element();
    }

    /** What is settled takes one short row. */
    private Element met(Stage stage) {
        Table table = table("met-duties", stage.met().count(), "met-title", "given", "source", "force");
        for (Item item : stage.met().items()) {
            Element what =
                    new Element("th", "c1").with("scope", "row").add(voice.stacked("p", "met-title", item.title()));
            if (!paged) {
                what.add(voice.stacked("p", "says", item.says()));
            }
            table.row(
                    "met",
                    what,
                    cell("c2", "proof", item.proofs()),
                    cell("c3", "source", item.sources()),
                    voice.stacked("td", "c4", item.force()));
        }
        return table.element();
    }

    private Element motives(List<Bilingual> motives) {
        Element list = new Element("ol", "motives");
        motives.forEach(motive -> list.add(voice.stacked("li", "motive", motive)));
        return list;
    }

    private Table table(String cssClass, Bilingual caption, String... columns) {
        return new Table(
                cssClass,
                voice,
                caption,
                List.of(columns).stream()
                        .map(column -> voice.message("duties." + column))
                        .toList());
    }

    private Element cell(String column, String cssClass, List<Bilingual> texts) {
        Element cell = new Element("td", column);
        texts.forEach(text -> cell.add(voice.stacked("p", cssClass, text)));
        return cell;
    }
}
