package org.balise.core.analysis.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.balise.api.pack.PackStamp;
import org.balise.core.pack.Inspected;

/**
 * What changes from some packs to others, for every dossier that can be written: not only what is written otherwise, but
 * what it does. Compared on one day.
 *
 * @param before the packs compared
 * @param after the packs that they are compared with
 * @param asOf the day
 * @param changes what changes, what matters most first
 * @param unchanged how many rules are the same and do the same
 */
public record Comparison(
        List<PackStamp> before, List<PackStamp> after, LocalDate asOf, List<Change> changes, int unchanged) {
    private static final Comparator<Change> ORDER = Comparator.comparing(Change::sort)
            .thenComparing(change -> change.direction() == Direction.EQUIVALENT)
            .thenComparing(Change::id);

    public Comparison {
        before = List.copyOf(before);
        after = List.copyOf(after);
        changes = changes.stream().sorted(ORDER).toList();
    }

    /**
     * Compares sound packs.
     *
     * @param asOf a day that both cover
     */
    public static Comparison of(Inspected.Contents before, Inspected.Contents after, LocalDate asOf) {
        List<Change> changes = new ArrayList<>();
        Both both = new Both(before, after, asOf);
        int unchanged = new RuleComparison(both).compare(changes);
        new QuestionComparison(both).compare(changes);
        new ParameterComparison(both).compare(changes);
        new PartComparison(both).compare(changes);
        return new Comparison(before.book().packs(), after.book().packs(), asOf, changes, unchanged);
    }

    /** Whether every dossier of that day is treated alike. */
    public boolean sameOutcomes() {
        return changes.stream()
                .allMatch(change -> change.direction() == Direction.EQUIVALENT
                        || !change.sort().decides());
    }
}
