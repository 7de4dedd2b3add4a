package org.balise.report.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.balise.api.assess.Truth;
import org.balise.api.registry.Count;
import org.balise.api.registry.FiscalYear;
import org.balise.api.registry.Tally;
import org.balise.api.registry.TargetCheck;
import org.balise.report.html.Element;
import org.balise.report.text.Formats;

/** The first page: the number, whether the target is reached, and what the next year asks. */
final class Opening {
    private final YearData data;
    private final Words words;

    Opening(YearData data, Words words) {
        this.data = data;
        this.words = words;
    }

    List<Element> elements() {
        List<Element> elements = new ArrayList<>();
        elements.add(masthead());
        elements.add(answer());
        elements.add(figures());
        if (!data.count().total().settled()) {
            elements.add(new Element("p", "caution")
                    .text(words.count("pending", data.count().total().pending())));
        }
        return elements;
    }

    private Element masthead() {
        Count count = data.count();
        return new Element("header", "masthead")
                .add(
                        new Element("p", "kind").text(words.say("kind")),
                        new Element("h1").text(words.say("title", count.year())),
                        new Element("p", "as-of")
                                .text(words.say(
                                        "as-of", Formats.date(count.collectedOn()), String.valueOf(count.revision()))));
    }

    private Element answer() {
        Count count = data.count();
        Optional<TargetCheck> chosen = data.chosen();
        Element box = new Element("section", "advice " + css(chosen));
        box.add(new Element("p", "label").text(words.say("answer.label")));
        box.add(new Element("p", "verdict").text(words.say(data.answer())));
        if (chosen.isEmpty()) {
            return box.add(new Element("p", "meaning").text(unjudged(count)));
        }
        TargetCheck check = chosen.get();
        String gap = words.number(check.gap().abs());
        String key = check.gap().signum() >= 0 ? "answer.above" : "answer.below";
        box.add(new Element("p", "meaning")
                .text(words.say(key, words.number(check.threshold()), gap, words.say("reading." + check.reading()))));
        box.add(new Element("p", "lead")
                .text(words.say("answer.next", check.year().next(), words.number(check.nextNeeded()))));
        return box;
    }

    private String unjudged(Count count) {
        FiscalYear base = count.choices().base();
        FiscalYear before = count.year().previous();
        if (data.initial()) {
            return words.say("answer.first", base);
        }
        return base.equals(before) ? words.say("answer.missing.one", base) : words.say("answer.missing", base, before);
    }

    private static String css(Optional<TargetCheck> chosen) {
        Truth reached = chosen.map(TargetCheck::reached).orElse(Truth.UNKNOWN);
        return switch (reached) {
            case YES -> "reached";
            case NO -> "missed";
            case UNKNOWN -> "open";
        };
    }

    private Element figures() {
        Count count = data.count();
        Element figures = new Element("div", "figures");
        figures.add(figure(
                words.tally(count.total()),
                words.count("figure.initiatives", count.total().possible())));
        data.previous().map(Count::total).filter(Tally::settled).ifPresent(before -> {
            String growth = words.growth(before.certain(), count.total().certain());
            if (!growth.isEmpty()) {
                figures.add(figure(growth, words.say("figure.growth", words.number(before.certain()))));
            }
        });
        int declaring = Math.toIntExact(count.lines().stream()
                .map(line -> line.declaration().body())
                .distinct()
                .count());
        figures.add(figure(words.number(declaring), words.count("figure.bodies", declaring)));
        figures.add(figure(
                words.number(count.silent().size()),
                words.count("figure.silent", count.silent().size())));
        return figures;
    }

    private static Element figure(String value, String label) {
        return new Element("div", "figure")
                .add(new Element("p", "value").text(value), new Element("p", "counts").text(label));
    }
}
