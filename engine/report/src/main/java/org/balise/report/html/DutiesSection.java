package org.balise.report.html;

import java.util.ArrayList;
import java.util.List;
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
            elements.add(table(stage));
        });
        duties.notShown().forEach(text -> elements.add(voice.facing("not-shown", text)));
        return elements;
    }

    private Element table(Stage stage) {
        Table table = new Table(
                "duties",
                voice,
                stage.count(),
                List.of(
                        voice.message("duties.status"),
                        voice.message("duties.what"),
                        voice.message("duties.proof"),
                        voice.message("duties.source"),
                        voice.message("duties.role")));
        stage.items().forEach(item -> row(table, item));
        return table.element();
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
        Element proof = new Element("td", "c3");
        item.proofs().forEach(text -> proof.add(voice.stacked("p", "proof", text)));
        if (Voice.says(item.evidence())) {
            proof.add(voice.stacked("p", "expected", voice.message("duties.expected", item.evidence())));
        }
        Element source = new Element("td", "c4");
        item.sources().forEach(text -> source.add(voice.stacked("p", "source", text)));
        table.row(item.status().code(), status, what, proof, source, voice.stacked("td", "c5", item.role()));
    }
}
