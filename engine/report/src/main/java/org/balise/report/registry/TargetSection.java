package org.balise.report.registry;

import java.util.ArrayList;
import java.util.List;
import org.balise.api.registry.Count;
import org.balise.api.registry.TargetCheck;
import org.balise.report.html.Element;

/** The number of each year against the target, and the four readings of the target. */
final class TargetSection {
    /** Below it, one initiative more or less changes a variation by ten points. */
    private static final int SMALL_BASE = 10;

    private final YearData data;
    private final Words words;

    TargetSection(YearData data, Words words) {
        this.data = data;
        this.words = words;
    }

    List<Element> elements() {
        List<Element> elements = new ArrayList<>();
        elements.add(new Element("p", "intro").text(words.say("trend.intro")));
        elements.add(TrendChart.of(data, words, alternative()));
        elements.add(years());
        if (data.trend().subList(0, data.trend().size() - 1).stream()
                .anyMatch(count -> count.total().certain() > 0 && count.total().certain() < SMALL_BASE)) {
            elements.add(new Element("p", "legend").text(words.say("trend.small-base", words.number(SMALL_BASE))));
        }
        if (!data.targets().isEmpty()) {
            elements.add(new Element("h3").text(words.say("readings.title")));
            elements.add(new Element("p", "intro").text(words.say("readings.intro")));
            elements.add(readings());
        }
        return elements;
    }

    private String alternative() {
        StringBuilder text = new StringBuilder(words.say("trend.alternative"));
        for (Count count : data.trend()) {
            text.append(' ').append(words.say("trend.year", count.year(), words.tally(count.total())));
        }
        data.chosen()
                .ifPresent(check -> text.append(' ')
                        .append(words.say(
                                "trend.threshold",
                                check.year(),
                                words.number(check.threshold()),
                                check.year().next(),
                                words.number(check.nextNeeded()))));
        return text.toString();
    }

    private Element years() {
        Sheet sheet = new Sheet(
                "years",
                words.say("trend.caption"),
                List.of(words.say("column.year"), words.say("column.initiatives"), words.say("column.growth")),
                List.of(false, true, true));
        int before = 0;
        for (Count count : data.trend()) {
            sheet.row(List.of(
                    count.year().toString(),
                    words.tally(count.total()),
                    words.growth(before, count.total().certain())));
            before = count.total().certain();
        }
        return sheet.element();
    }

    private Element readings() {
        TargetCheck first = data.targets().get(0);
        Sheet sheet = new Sheet(
                "readings",
                words.say("readings.caption", first.year()),
                List.of(
                        words.say("column.reading"),
                        words.say("column.threshold", first.year()),
                        words.say("column.reached"),
                        words.say("column.gap"),
                        words.say("column.needed", first.year().next())),
                List.of(false, true, false, true, true));
        for (TargetCheck check : data.targets()) {
            boolean chosen = check.reading() == data.count().choices().target();
            List<String> cells = List.of(
                    words.say("reading." + check.reading()) + (chosen ? words.say("reading.chosen") : ""),
                    words.number(check.threshold()),
                    words.say("reached." + check.reached().code()),
                    words.signed(check.gap()),
                    words.number(check.nextNeeded()));
            if (chosen) {
                sheet.total(cells);
            } else {
                sheet.row(cells);
            }
        }
        return sheet.element();
    }
}
