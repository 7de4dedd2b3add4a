package org.balise.report.registry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.balise.api.registry.Change;
import org.balise.api.registry.Change.Kind;
import org.balise.report.html.Element;

/** Why the number changed: what was added and what was taken away, adding up exactly. */
final class ChangeSection {
    private final Change change;
    private final Words words;

    ChangeSection(Change change, Words words) {
        this.change = change;
        this.words = words;
    }

    List<Element> elements() {
        List<Element> elements = new ArrayList<>();
        elements.add(new Element("p", "intro").text(words.say("change.intro")));
        elements.add(chart());
        elements.add(table());
        long marked = change.steps().stream()
                .filter(step -> !step.kind().changesNumber())
                .count();
        if (marked > 0) {
            elements.add(new Element("h3").text(words.say("change.marks.title")));
            elements.add(marks());
        }
        return elements;
    }

    private String from() {
        return words.say("change.total", change.before().year());
    }

    private String to() {
        return words.say("change.total", change.after().year());
    }

    private Element chart() {
        List<BridgeChart.Part> parts = change.certainByKind().entrySet().stream()
                .filter(entry -> entry.getValue() != 0)
                .map(entry -> new BridgeChart.Part(
                        words.say("change." + entry.getKey().code()), entry.getValue()))
                // What is added comes first, so that no bar starts below zero.
                .sorted(Comparator.comparing(part -> part.delta() < 0))
                .toList();
        int before = change.before().total().certain();
        int after = change.after().total().certain();
        StringBuilder text = new StringBuilder(
                words.say("change.alternative", from(), words.number(before), to(), words.number(after)));
        parts.forEach(
                part -> text.append(' ').append(words.say("change.part", part.label(), words.signed(part.delta()))));
        return BridgeChart.of(from(), before, parts, to(), after, words, text.toString());
    }

    private Element table() {
        Sheet sheet = new Sheet(
                "change",
                words.say("change.caption"),
                List.of(words.say("column.what"), words.say("column.meaning"), words.say("column.effect")),
                List.of(false, false, true));
        sheet.total(List.of(from(), "", words.number(change.before().total().certain())));
        for (Map.Entry<Kind, Integer> entry : change.certainByKind().entrySet()) {
            Kind kind = entry.getKey();
            if (kind.changesNumber()) {
                sheet.row(List.of(
                        words.say("change." + kind.code()),
                        words.say("change." + kind.code() + ".meaning"),
                        words.signed(entry.getValue())));
            }
        }
        sheet.total(List.of(to(), "", words.number(change.after().total().certain())));
        return sheet.element();
    }

    private Element marks() {
        Sheet sheet = new Sheet(
                "change",
                words.say("change.marks.caption"),
                List.of(words.say("column.what"), words.say("column.meaning"), words.say("column.initiatives")),
                List.of(false, false, true));
        for (Kind kind : Kind.values()) {
            int number = change.of(kind).size();
            if (!kind.changesNumber() && number > 0) {
                sheet.row(List.of(
                        words.say("change." + kind.code()),
                        words.say("change." + kind.code() + ".meaning"),
                        words.number(number)));
            }
        }
        return sheet.element();
    }
}
