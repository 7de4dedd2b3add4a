package org.balise.core.analysis.model;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.balise.api.pack.RuleBook;
import org.balise.api.rule.Period;
import org.balise.api.rule.Rule;
import org.balise.core.rules.RuleIndex;
import org.jspecify.annotations.Nullable;

/** The days of a book on which something changes, and the book as formulas on each of them. */
public final class Timeline {
    private final RuleIndex index;
    private final List<LocalDate> days;
    private final Map<Map<String, String>, BookFormula> formulas = new HashMap<>();

    public Timeline(RuleIndex index) {
        this.index = index;
        this.days = List.copyOf(days(index.book()));
    }

    private static SortedSet<LocalDate> days(RuleBook book) {
        TreeSet<LocalDate> days = new TreeSet<>();
        days.add(book.covers().from());
        days.add(book.checkedOn());
        book.rules().values().forEach(rule -> {
            add(rule.head().inForce(), days);
            LocalDate phasing = rule instanceof Rule.Duty duty ? duty.phaseInUntil() : null;
            if (phasing != null) {
                days.add(phasing.plusDays(1));
            }
        });
        book.principles().values().forEach(principle -> add(principle.inForce(), days));
        book.parameters().values().forEach(series -> days.addAll(series.values().keySet()));
        days.removeIf(day -> !book.covers().contains(day));
        return days;
    }

    private static void add(Period period, Set<LocalDate> days) {
        days.add(period.from());
        @Nullable LocalDate end = period.to();
        if (end != null) {
            days.add(end);
        }
    }

    /** Every day on which something changes, in order; between two of them the book says the same. */
    public List<LocalDate> days() {
        return days;
    }

    /** The last of the days on which all these rules are in force. */
    public Optional<LocalDate> lastDay(Rule... rules) {
        return days.stream()
                .filter(day -> Arrays.stream(rules)
                        .allMatch(rule -> rule.head().inForce().contains(day)))
                .reduce((one, later) -> later);
    }

    /** The days on which a rule is in force and the thresholds are not those of an earlier of these days. */
    public List<LocalDate> distinctDays(Rule rule) {
        Map<Map<String, String>, LocalDate> distinct = new HashMap<>();
        days.stream().filter(day -> rule.head().inForce().contains(day)).forEach(day -> distinct.put(values(day), day));
        return distinct.values().stream().sorted().toList();
    }

    /** The book on a day; days with the same thresholds share it. */
    public BookFormula on(LocalDate day) {
        return formulas.computeIfAbsent(values(day), key -> BookFormula.of(index, day));
    }

    private Map<String, String> values(LocalDate day) {
        return index.book().parameters().values().stream()
                .filter(series -> series.on(day).isPresent())
                .collect(Collectors.toMap(
                        series -> series.id(),
                        series -> series.on(day).orElseThrow().toString(),
                        (one, other) -> one,
                        TreeMap::new));
    }
}
