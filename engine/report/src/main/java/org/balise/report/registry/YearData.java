package org.balise.report.registry;

import java.util.List;
import java.util.Optional;
import org.balise.api.pack.RuleBook;
import org.balise.api.registry.Change;
import org.balise.api.registry.Count;
import org.balise.api.registry.TargetCheck;
import org.jspecify.annotations.Nullable;

/**
 * All that the report of a fiscal year says.
 *
 * @param book the rules and the words of the count
 * @param count of the year
 * @param trend the count of every year up to that one, oldest first; the last is {@code count}
 * @param targets the four readings for that year, in order; empty for the year of the first measurement, and when the year before
 *     is not frozen
 * @param change since the year before; null when that year is not frozen
 */
public record YearData(
        RuleBook book,
        Count count,
        List<Count> trend,
        List<TargetCheck> targets,
        @Nullable Change change) {

    public YearData {
        trend = List.copyOf(trend);
        targets = List.copyOf(targets);
    }

    /** The check by the reading chosen; empty when there are no targets. */
    Optional<TargetCheck> chosen() {
        return targets.stream()
                .filter(check -> check.reading() == count.choices().target())
                .findFirst();
    }

    /** What is told of the target: whether it is reached, or else why nothing can be told. */
    String answer() {
        return chosen().map(check -> "answer." + check.reached().code())
                .orElse(initial() ? "answer.base" : "answer.no-base");
    }

    /** Whether the year is that of the first measurement, of which no increase is asked. */
    boolean initial() {
        return count.year().compareTo(count.choices().base()) <= 0;
    }

    /** The count of the year before; empty when that year is not frozen. */
    Optional<Count> previous() {
        return Optional.ofNullable(change).map(Change::before);
    }
}
