package org.balise.report.book;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.balise.api.rule.ParameterSeries;
import org.balise.api.rule.Rule;
import org.balise.report.html.Element;
import org.balise.report.html.Table;
import org.balise.report.text.Formats;

/** The dated values, and what begins, ends or changes on each date. */
final class ValuePages {
    private final Pen pen;
    private final BookIndex index;
    private final WhenPart when;

    ValuePages(Pen pen, BookIndex index) {
        this.pen = pen;
        this.index = index;
        this.when = new WhenPart(pen);
    }

    List<Element> parameters() {
        SortedMap<String, List<ParameterSeries>> groups = new TreeMap<>();
        for (ParameterSeries series : pen.book().parameters().values()) {
            groups.computeIfAbsent(group(series), key -> new ArrayList<>()).add(series);
        }
        List<Element> elements = new ArrayList<>();
        elements.add(pen.said("p", "lead", "book.parameters.lead"));
        for (String key : List.of("thresholds", "levels", "weights")) {
            List<ParameterSeries> group = groups.getOrDefault(key, List.of());
            if (!group.isEmpty()) {
                elements.add(new Element("section", "values")
                        .add(pen.said("h2", "part-title", "book.parameters." + key))
                        .add(table(key, group)));
            }
        }
        return elements;
    }

    private String group(ParameterSeries series) {
        List<Rule> users = index.using(series.id());
        if (users.isEmpty()) {
            return "levels";
        }
        boolean weight = users.stream()
                .anyMatch(rule -> rule instanceof Rule.Factor factor
                        && factor.pointsParameter().equals(series.id()));
        return weight ? "weights" : "thresholds";
    }

    private Element table(String key, List<ParameterSeries> group) {
        Table table = pen.table(
                "parameters",
                pen.labels().say("book.parameters." + key),
                "book.parameters.name",
                "book.parameters.values",
                "book.parameters.mark",
                "book.parameters.used",
                "book.parameters.confirmed");
        for (ParameterSeries series : group) {
            Element values = new Element("td", "c2");
            series.values()
                    .forEach((from, value) -> values.add(new Element("p")
                            .text(pen.in(Formats.date(from)) + pen.say("book.colon") + value(series, value))));
            Element users = new Element("td", "c4");
            index.using(series.id()).forEach(rule -> users.add(new Element("p").add(pen.rule(rule))));
            if (index.using(series.id()).isEmpty()) {
                users.text(pen.say("book.parameters.engine"));
            }
            table.row(
                    "value",
                    pen.heading(
                                    pen.text("p", "name", series.label()),
                                    new Element("p", "note").add(new Element("code").text(series.id())))
                            .with("id", series.id()),
                    values,
                    new Element("td", "c3").text(when.mark(series)),
                    users,
                    new Element("td", "c5").text(pen.in(Formats.date(series.lastConfirmedOn()))));
        }
        return pen.wide(table, pen.labels().say("book.parameters." + key));
    }

    private String value(ParameterSeries series, BigDecimal value) {
        return pen.say("book.parameters.value", Formats.number(value), series.unit());
    }

    /** What happens on one date. */
    private record Change(List<Rule> begin, List<Rule> end, List<Rule> phasedIn, List<String> values) {
        Change() {
            this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }
    }

    List<Element> changes() {
        LocalDate first = pen.book().covers().from();
        List<Element> elements = new ArrayList<>();
        elements.add(pen.said("p", "lead", "book.changes.lead", Formats.date(first)));
        changesByDate().forEach((date, change) -> {
            String title = pen.in(Formats.date(date));
            elements.add(new Element("section", "change")
                    .add(new Element("h2", "part-title")
                            .with("id", "le-" + date)
                            .text(date.equals(first) ? pen.say("book.changes.first", title) : title))
                    .add(rules("book.changes.begin", change.begin()))
                    .add(rules("book.changes.end", change.end()))
                    .add(rules("book.changes.phase-in", change.phasedIn()))
                    .add(values(change.values())));
        });
        return elements;
    }

    /** Rules older than the first date that can be asked begin on it. */
    private SortedMap<LocalDate, Change> changesByDate() {
        LocalDate first = pen.book().covers().from();
        SortedMap<LocalDate, Change> changes = new TreeMap<>();
        for (Rule rule : index.all()) {
            LocalDate from = rule.head().inForce().from();
            at(changes, from.isBefore(first) ? first : from).begin().add(rule);
            LocalDate to = rule.head().inForce().to();
            if (to != null) {
                at(changes, to).end().add(rule);
            }
            if (rule instanceof Rule.Duty duty) {
                LocalDate until = duty.phaseInUntil();
                if (until != null) {
                    at(changes, until.plusDays(1)).phasedIn().add(rule);
                }
            }
        }
        for (ParameterSeries series : pen.book().parameters().values()) {
            new TreeSet<>(series.values()
                            .tailMap(series.values().firstKey().plusDays(1))
                            .keySet())
                    .forEach(date -> at(changes, date)
                            .values()
                            .add(pen.say(
                                    "book.changes.value",
                                    series.label(),
                                    Formats.number(series.on(date).orElseThrow()),
                                    series.unit())));
        }
        return changes;
    }

    private static Change at(SortedMap<LocalDate, Change> changes, LocalDate date) {
        return changes.computeIfAbsent(date, key -> new Change());
    }

    private List<Element> rules(String key, List<Rule> rules) {
        if (rules.isEmpty()) {
            return List.of();
        }
        String title = pen.say(key) + " (" + pen.in(pen.labels().count("book.index.rules", rules.size())) + ")";
        return List.of(
                new Element("h3", "minor").text(title), pen.rules(BookIndex.alphabetical(rules, pen.language())));
    }

    private List<Element> values(List<String> values) {
        if (values.isEmpty()) {
            return List.of();
        }
        Element list = new Element("ul", "changed");
        values.forEach(value -> list.add(new Element("li").text(value)));
        return List.of(pen.said("h3", "minor", "book.changes.values"), list);
    }
}
