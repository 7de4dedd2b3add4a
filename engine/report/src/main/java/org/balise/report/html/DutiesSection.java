package org.balise.report.html;

import java.util.ArrayList;
import java.util.List;
import org.balise.api.text.Bilingual;
import org.balise.report.view.Duties;
import org.balise.report.view.Duties.Item;
import org.balise.report.view.Duties.Stage;

/** Duties, one table for each gate. */
final class DutiesSection {
    private final Voice voice;

    DutiesSection(Voice voice) {
        this.voice = voice;
    }

    List<Element> of(Duties duties) {
        List<Element> elements = new ArrayList<>();
        if (duties.stages().isEmpty()) {
            elements.add(voice.facing("none", voice.message("duties.none")));
        } else {
            elements.add(voice.facing("intro", voice.message("duties.intro")));
        }
        duties.stages().forEach(stage -> {
            elements.add(voice.line("h3", "stage", stage.title()));
            if (!stage.open().isEmpty()) {
                elements.add(table(stage));
            }
            if (!stage.met().isEmpty()) {
                elements.add(met(stage));
            }
        });
        duties.notShown().forEach(text -> elements.add(voice.facing("not-shown", text)));
        return elements;
    }

    private Element table(Stage stage) {
        Table table = new Table(
                "duties",
                voice,
                stage.openCount(),
                List.of(
                        voice.message("duties.status"),
                        voice.message("duties.what"),
                        voice.message("duties.proof"),
                        voice.message("duties.source"),
                        voice.message("duties.role")));
        stage.open().forEach(item -> row(table, item));
        return table.element();
    }

    /** What is settled takes one short row; the style of the PDF leaves out what the requirement says. */
    private Element met(Stage stage) {
        Table table = new Table(
                "met-duties",
                voice,
                stage.metCount(),
                List.of(
                        voice.message("duties.met-title"),
                        voice.message("duties.given"),
                        voice.message("duties.source"),
                        voice.message("duties.force")));
        for (Item item : stage.met()) {
            Element what = new Element("th", "c1")
                    .with("scope", "row")
                    .add(voice.stacked("p", "met-title", item.title()))
                    .add(voice.stacked("p", "says", item.says()));
            table.row(
                    "met",
                    what,
                    cell("c2", "proof", item.proofs()),
                    cell("c3", "source", item.sources()),
                    voice.stacked("td", "c4", item.force()));
        }
        return table.element();
    }

    private Element cell(String column, String cssClass, List<Bilingual> texts) {
        Element cell = new Element("td", column);
        texts.forEach(text -> cell.add(voice.stacked("p", cssClass, text)));
        return cell;
    }

    private void row(Table table, Item item) {
        Element status = new Element("td", "c1")
                .add(voice.stacked("p", "status " + item.status().code(), item.statusLabel()))
                .add(voice.stacked("p", "severity", voice.message("severity.label", item.severity())))
                .add(voice.stacked("p", "force", item.force()));
        Element what = new Element("th", "c2")
                .with("scope", "row")
                .add(voice.stacked("p", "title", item.title()))
                .add(voice.stacked("p", "says", item.says()));
        if (Voice.says(item.why())) {
            what.add(voice.stacked("p", "why", item.why()));
        }
        if (Voice.says(item.remedy())) {
            what.add(voice.stacked("p", "remedy", voice.message("duties.remedy", item.remedy())));
        }
        Element proof = cell("c3", "proof", item.proofs());
        if (Voice.says(item.evidence())) {
            proof.add(voice.stacked("p", "expected", voice.message("duties.expected", item.evidence())));
        }
        Element source = cell("c4", "source", item.sources());
        table.row(item.status().code(), status, what, proof, source, voice.stacked("td", "c5", item.role()));
    }
}
