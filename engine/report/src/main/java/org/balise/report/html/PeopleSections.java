package org.balise.report.html;

import java.util.ArrayList;
import java.util.List;
import org.balise.api.text.Bilingual;
import org.balise.report.text.Formats;
import org.balise.report.view.ForPeople;
import org.balise.report.view.Provenance;
import org.balise.report.view.Unknowns;

/** What people have to settle, and what the result is made from. */
final class PeopleSections {
    private final Voice voice;

    PeopleSections(Voice voice) {
        this.voice = voice;
    }

    List<Element> unknowns(Unknowns unknowns) {
        List<Element> elements = new ArrayList<>();
        if (unknowns.items().isEmpty()) {
            elements.add(voice.facing("none", voice.message("unknown.none")));
        } else {
            elements.add(voice.facing("intro", voice.message("unknown.intro")));
            Table table = new Table(
                    "unknowns",
                    voice,
                    List.of(
                            voice.message("unknown.question"),
                            voice.message("unknown.state"),
                            voice.message("unknown.changes")));
            unknowns.items().forEach(item -> unknown(table, item));
            elements.add(table.element());
            unknowns.others().forEach(text -> elements.add(voice.facing("not-shown", text)));
        }
        if (!unknowns.ignored().isEmpty()) {
            elements.add(voice.facing("intro", voice.message("unknown.ignored")));
            elements.add(voice.list("ignored", unknowns.ignored()));
        }
        return elements;
    }

    private void unknown(Table table, Unknowns.Item item) {
        Element changes = new Element("td", "c3").add(voice.stacked("p", "bearing", item.bearing()));
        item.effects().forEach(effect -> changes.add(voice.stacked("p", "effect", effect)));
        table.row(
                "unknown",
                voice.stacked("th", "c1", item.question()).with("scope", "row"),
                voice.stacked("td", "c2", item.state()),
                changes);
    }

    List<Element> notes(String introduction, List<ForPeople.Note> notes) {
        List<Element> elements = new ArrayList<>();
        elements.add(voice.facing("intro", voice.message(introduction)));
        for (ForPeople.Note note : notes) {
            Element block = new Element("div", "note").add(voice.line("h3", "title", note.title()));
            if (Voice.says(note.says())) {
                block.add(voice.facing("says", note.says()));
            }
            if (Voice.says(note.why())) {
                block.add(voice.facing("why", note.why()));
            }
            if (!note.sources().isEmpty()) {
                block.add(voice.facing("source", voice.message("note.source", joined(note.sources()))));
            }
            elements.add(block);
        }
        return elements;
    }

    List<Element> judgements(List<ForPeople.Asked> asked) {
        List<Element> elements = new ArrayList<>();
        elements.add(voice.facing("intro", voice.message("judgements.intro")));
        Table table = new Table(
                "judgements",
                voice,
                List.of(
                        voice.message("judgements.question"),
                        voice.message("duties.role"),
                        voice.message("judgements.answer")));
        asked.stream().flatMap(group -> group.questions().stream()).forEach(question -> judgement(table, question));
        elements.add(table.element());
        return elements;
    }

    private void judgement(Table table, ForPeople.Question question) {
        Element what = new Element("th", "c1")
                .with("scope", "row")
                .add(voice.stacked("p", "title", question.title()))
                .add(voice.stacked("p", "asked", question.question()));
        if (Voice.says(question.reason())) {
            what.add(voice.stacked("p", "why", voice.message("judgements.reason", question.reason())));
        }
        if (!question.sources().isEmpty()) {
            what.add(voice.stacked("p", "source", voice.message("note.source", joined(question.sources()))));
        }
        table.row(
                "judgement-row",
                what,
                voice.stacked("td", "c2", question.role()),
                new Element("td", "c3 answer-space").text("\u00a0"));
    }

    List<Element> method(Provenance provenance) {
        return provenance.method().stream()
                .map(text -> voice.facing("method", text))
                .toList();
    }

    List<Element> receipt(Provenance provenance) {
        Table table = new Table(
                "receipt",
                voice,
                List.of(
                        voice.message("receipt.what"),
                        voice.message("receipt.value"),
                        voice.message("receipt.sha256")));
        Bilingual none = voice.message("receipt.none");
        for (Provenance.Entry entry : provenance.receipt()) {
            String digest = entry.sha256();
            table.row(
                    "entry",
                    voice.stacked("th", "c1", entry.name()).with("scope", "row"),
                    voice.stacked("td", "c2", Voice.says(entry.value()) ? entry.value() : none),
                    new Element("td", "c3 digest").text(digest.isEmpty() ? voice.main(none) : digest));
        }
        return List.of(voice.facing("intro", voice.message("receipt.intro")), table.element());
    }

    List<Element> disclaimer(Provenance provenance) {
        return provenance.disclaimer().stream()
                .map(text -> voice.facing("disclaimer", text))
                .toList();
    }

    static Bilingual joined(List<Bilingual> items) {
        return Formats.each(language ->
                String.join("; ", items.stream().map(item -> item.in(language)).toList()));
    }
}
