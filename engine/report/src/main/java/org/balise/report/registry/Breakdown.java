package org.balise.report.registry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.balise.api.registry.Count;
import org.balise.api.registry.Count.Dimension;
import org.balise.api.registry.Count.Group;
import org.balise.api.registry.Tally;
import org.balise.report.html.Element;
import org.jspecify.annotations.Nullable;

/** The initiatives by one dimension: bars, and the table behind them, with the year before where there is one. */
final class Breakdown {
    private final YearData data;
    private final Words words;
    private final Dimension dimension;

    Breakdown(YearData data, Words words, Dimension dimension) {
        this.data = data;
        this.words = words;
        this.dimension = dimension;
    }

    /** A group in both years. */
    private record Line(String label, Tally now, @Nullable Tally before) {

        /** Whether it holds something in one of the years. */
        boolean counts() {
            return now.possible() > 0 || (before != null && before.possible() > 0);
        }
    }

    List<Element> elements() {
        List<Line> lines = lines();
        List<Element> elements = new ArrayList<>();
        elements.add(new Element("p", "intro").text(words.say("by." + dimension.code() + ".intro")));
        if (lines.isEmpty()) {
            return elements;
        }
        data.previous()
                .ifPresent(before -> elements.add(new Element("p", "legend")
                        .text(words.say("legend", data.count().year(), before.year()))));
        elements.add(
                BarChart.of(lines.stream().map(this::bar).toList(), alternative(lines), words.languageOf(dimension)));
        elements.add(table(lines));
        return elements;
    }

    private BarChart.Bar bar(Line line) {
        Tally before = line.before();
        return new BarChart.Bar(
                line.label(), line.now(), before, words.tally(line.now()), before == null ? "" : words.tally(before));
    }

    /** The greatest first; a group of the year before that is gone is shown with nothing, one that never was is not. */
    private List<Line> lines() {
        Optional<Count> previous = data.previous();
        Map<String, Tally> before = new TreeMap<>();
        previous.ifPresent(count -> count.by(dimension).forEach(group -> before.put(group.code(), group.tally())));
        Map<String, Tally> now = new TreeMap<>();
        before.keySet().forEach(code -> now.put(code, Tally.NONE));
        for (Group group : data.count().by(dimension)) {
            now.put(group.code(), group.tally());
        }
        return now.entrySet().stream()
                .map(entry -> new Line(
                        words.group(dimension, entry.getKey()),
                        entry.getValue(),
                        previous.isPresent() ? before.getOrDefault(entry.getKey(), Tally.NONE) : null))
                .filter(Line::counts)
                .sorted(Comparator.comparing((Line line) -> line.now().possible())
                        .reversed()
                        .thenComparing(Line::label))
                .toList();
    }

    private String alternative(List<Line> lines) {
        StringBuilder text = new StringBuilder(words.say("by." + dimension.code() + ".alternative"));
        lines.forEach(line -> text.append(' ').append(words.say("bar", line.label(), words.tally(line.now()))));
        return text.toString();
    }

    private Element table(List<Line> lines) {
        Optional<Count> previous = data.previous();
        List<String> headers = new ArrayList<>(List.of(words.say("by." + dimension.code() + ".column")));
        previous.ifPresent(count -> headers.add(count.year().toString()));
        headers.addAll(List.of(data.count().year().toString(), words.say("column.share")));
        List<Boolean> numeric = new ArrayList<>();
        headers.forEach(header -> numeric.add(!numeric.isEmpty()));
        Sheet sheet = new Sheet(
                previous.isPresent() ? "groups two" : "groups one",
                words.say("by." + dimension.code() + ".caption"),
                headers,
                numeric,
                words.languageOf(dimension));
        lines.forEach(line -> sheet.row(cells(line)));
        if (dimension.partition()) {
            sheet.total(cells(new Line(
                    words.say("total"),
                    data.count().total(),
                    previous.map(Count::total).orElse(null))));
        }
        return sheet.element();
    }

    private List<String> cells(Line line) {
        List<String> cells = new ArrayList<>(List.of(line.label()));
        Tally before = line.before();
        if (before != null) {
            cells.add(words.tally(before));
        }
        cells.add(words.tally(line.now()));
        cells.add(words.share(line.now().certain(), data.count().total().certain()));
        return cells;
    }
}
