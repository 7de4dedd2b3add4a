package org.balise.cli.count;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.balise.api.pack.RuleBook;
import org.balise.api.problem.Problem;
import org.balise.api.problem.ProblemsException;
import org.balise.api.registry.Change;
import org.balise.api.registry.Count;
import org.balise.api.registry.CountChoices;
import org.balise.api.registry.CountLine;
import org.balise.api.registry.CountOutcome;
import org.balise.api.registry.CountRules;
import org.balise.api.registry.FiscalYear;
import org.balise.api.registry.Snapshot;
import org.balise.api.registry.TargetCheck;
import org.balise.cli.house.Workshop;
import org.balise.registry.Registry;
import org.balise.registry.SnapshotLabel;
import org.balise.registry.count.Changes;
import org.balise.registry.count.Counter;
import org.balise.registry.count.Targets;
import org.jspecify.annotations.Nullable;

/** Frozen years and the rules that count them, together. */
final class CountDesk {
    private final Registry registry;
    private final String place;
    private final RuleBook book;
    private final CountRules rules;
    private final ChoiceOptions options;

    /**
     * @param place what may be shown of where the registry is, for problems
     */
    CountDesk(Registry registry, String place, Workshop workshop, ChoiceOptions options) {
        this.registry = registry;
        this.place = place;
        this.book = workshop.book();
        this.rules = workshop.countRules();
        this.options = options;
    }

    RuleBook book() {
        return book;
    }

    /**
     * A frozen year.
     *
     * @param revision null for the last one
     * @throws ProblemsException when it is not frozen
     */
    Snapshot snapshot(FiscalYear year, @Nullable Integer revision) {
        return (revision == null ? registry.snapshot(year) : registry.snapshot(year, revision))
                .orElseThrow(
                        () -> new ProblemsException(Problem.error(place, 0, 0, "SNAPSHOT-MISSING", year.toString())));
    }

    /**
     * The readings by which a frozen year is counted.
     *
     * @throws ProblemsException when the pack sets none on the date of its collection
     */
    CountChoices choices(Snapshot snapshot) {
        try {
            return options.on(book, snapshot.collectedOn());
        } catch (IllegalArgumentException e) {
            throw impossible(snapshot);
        }
    }

    private ProblemsException impossible(Snapshot snapshot) {
        return new ProblemsException(Problem.error(
                place,
                0,
                0,
                "COUNT-IMPOSSIBLE",
                snapshot.year().toString(),
                snapshot.collectedOn().toString()));
    }

    /**
     * The count of a frozen year.
     *
     * @throws ProblemsException when no counting rule is in force on the date of its collection
     */
    Count count(Snapshot snapshot) {
        return count(snapshot, choices(snapshot));
    }

    private Count count(Snapshot snapshot, CountChoices choices) {
        try {
            return new Counter(rules, choices).count(snapshot);
        } catch (IllegalArgumentException e) {
            throw impossible(snapshot);
        }
    }

    /** The count of every year before, by its last revision and by the readings of the last year, then that year. */
    List<Count> trend(Snapshot last) {
        CountChoices choices = choices(last);
        List<Count> trend = new ArrayList<>();
        registry.snapshots().stream()
                .map(SnapshotLabel::year)
                .distinct()
                .filter(year -> year.compareTo(last.year()) < 0)
                .sorted()
                .forEach(year -> trend.add(count(snapshot(year, null), choices)));
        trend.add(count(last, choices));
        return trend;
    }

    /** The four readings of the target; empty when the base year or the year before is not frozen. */
    List<TargetCheck> targets(List<Count> trend) {
        Count last = trend.get(trend.size() - 1);
        Optional<Count> base = of(trend, last.choices().base());
        Optional<Count> previous = of(trend, last.year().previous());
        if (base.isEmpty()
                || previous.isEmpty()
                || last.year().compareTo(last.choices().base()) <= 0) {
            return List.of();
        }
        return new Targets(last.choices(), base.get().total())
                .checks(last.year(), previous.get().total(), last.total());
    }

    private static Optional<Count> of(List<Count> trend, FiscalYear year) {
        return trend.stream().filter(count -> count.year().equals(year)).findFirst();
    }

    /** What changed in the last year of a trend; null when the year before is not frozen. */
    @Nullable
    Change change(List<Count> trend, Snapshot last) {
        return of(trend, last.year().previous())
                .map(before -> change(before, trend.get(trend.size() - 1), last, trend.subList(0, trend.size() - 2)))
                .orElse(null);
    }

    /**
     * What changed between two counts.
     *
     * @param later the frozen year of the second
     * @param earlier the counts of the years before the first
     */
    static Change change(Count before, Count after, Snapshot later, List<Count> earlier) {
        Set<String> counted = new HashSet<>();
        earlier.forEach(count -> count.lines().stream()
                .filter(line -> line.outcome() == CountOutcome.COUNTED)
                .map(CountLine::initiative)
                .forEach(counted::add));
        return new Changes(later.kinships(), counted).between(before, after);
    }
}
