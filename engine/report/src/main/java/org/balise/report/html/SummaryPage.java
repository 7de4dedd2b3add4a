package org.balise.report.html;

import java.util.List;
import java.util.stream.Stream;
import org.balise.api.rule.Level;
import org.balise.api.text.Bilingual;
import org.balise.report.text.Formats;
import org.balise.report.view.Summary;
import org.balise.report.view.Summary.Figure;
import org.balise.report.view.Summary.Todo;

/** The first page, which is the answer. */
final class SummaryPage {
    private final Voice voice;
    private final Summary summary;
    private final Bilingual focus;

    /**
     * @param focus whom the report is meant for; empty when it is for everyone
     */
    SummaryPage(Voice voice, Summary summary, Bilingual focus) {
        this.voice = voice;
        this.summary = summary;
        this.focus = focus;
    }

    List<Element> elements() {
        return Stream.of(Stream.of(masthead(), new Element("div", "answer").add(advice(), risk())), first(), figures())
                .flatMap(parts -> parts)
                .toList();
    }

    private Element masthead() {
        Element masthead = new Element("header", "masthead")
                .add(voice.line("p", "kind", voice.message("document.title")))
                .add(voice.line("h1", "name", summary.name()).with("id", "titre"))
                .add(voice.line("p", "body", summary.body()));
        if (Voice.says(summary.description())) {
            masthead.add(voice.line("p", "description", summary.description()));
        }
        masthead.add(voice.line("p", "as-of", summary.asOf()));
        return Voice.says(focus) ? masthead.add(voice.line("p", "focus", focus)) : masthead;
    }

    private Element advice() {
        Element panel = new Element(
                        "section", "advice verdict-" + summary.verdict().code())
                .add(voice.line("h2", "label", voice.message("summary.advice")).with("id", "reponse"))
                .add(voice.line("p", "verdict", summary.verdictLabel()))
                .add(voice.facing("meaning", summary.meaning()));
        summary.cautions().forEach(text -> panel.add(voice.facing("caution", text)));
        if (!summary.reasons().isEmpty()) {
            Element reasons = new Element("ul", "reasons");
            summary.reasons().forEach(reason -> reasons.add(voice.line("li", "reason-line", reason)));
            panel.add(reasons);
        }
        return panel.add(voice.facing("lead", summary.lead()));
    }

    private Element risk() {
        List<String> names = Stream.of(Level.values())
                .map(level -> voice.plain(voice.message("level." + level.name())))
                .toList();
        Bilingual alternative =
                voice.message("level.scale", Formats.levels(summary.residual()), Formats.levels(summary.inherent()));
        Drawings.Scale words = new Drawings.Scale(
                voice.plain(alternative),
                names,
                voice.plain(voice.message("level.mark.residual")),
                voice.plain(voice.message("level.mark.inherent")));
        return new Element("section", "risk")
                .add(voice.line("h2", "label", voice.message("summary.risk")))
                .add(new Element("div", "scale").add(Drawings.scale(summary.residual(), summary.inherent(), words)))
                .add(voice.facing("levels", summary.levels()))
                .add(voice.facing("meaning", summary.levelMeaning()));
    }

    private Stream<Element> first() {
        Element heading = voice.line("h2", "label", voice.message("section.first"));
        if (summary.first().isEmpty()) {
            return Stream.of(heading, voice.facing("none", voice.message("summary.nothing-first")));
        }
        Element list = new Element("ol", "first");
        summary.first().forEach(todo -> list.add(todo(todo)));
        return Stream.of(heading, list);
    }

    private Element todo(Todo todo) {
        Element item = new Element("li", "todo").add(voice.line("p", "what", todo.what()));
        if (Voice.says(todo.detail())) {
            item.add(voice.facing("detail", todo.detail()));
        }
        return item.add(voice.facing("kind", voice.message("summary.todo", todo.kind(), todo.who(), todo.when())));
    }

    private Stream<Element> figures() {
        Element list = new Element("div", "figures n" + summary.figures().size());
        for (Figure figure : summary.figures()) {
            list.add(new Element("div", "figure")
                    .add(voice.line("p", "value", figure.value()))
                    .add(voice.stacked("p", "counts", figure.label())));
        }
        return Stream.of(
                voice.line("h2", "label", voice.message("section.figures")),
                list,
                voice.facing("notice", voice.message("summary.notice")));
    }
}
