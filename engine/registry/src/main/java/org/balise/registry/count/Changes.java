package org.balise.registry.count;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.balise.api.registry.Change;
import org.balise.api.registry.Change.Kind;
import org.balise.api.registry.Change.Step;
import org.balise.api.registry.Count;
import org.balise.api.registry.CountLine;
import org.balise.api.registry.CountOutcome;
import org.balise.api.registry.Kinship;
import org.balise.api.registry.Tally;

/**
 * Decomposes the difference between two counts. Initiatives that a decision links are taken together; every initiative
 * is in exactly one of these groups, so the differences of the groups add up to the whole one.
 */
public final class Changes {
    private static final Comparator<Step> ORDER = Comparator.comparing(Step::kind)
            .thenComparing(Step::name)
            .thenComparing(step -> step.before().toString())
            .thenComparing(step -> step.after().toString());

    private final Collection<Kinship> kinships;
    private final Set<String> countedEarlier;

    /**
     * @param kinships the decisions in force in the later year
     * @param countedEarlier the initiatives counted in some year before the earlier one
     */
    public Changes(Collection<Kinship> kinships, Set<String> countedEarlier) {
        this.kinships = List.copyOf(kinships);
        this.countedEarlier = Set.copyOf(countedEarlier);
    }

    /**
     * What happened between two years, or between two revisions of one.
     *
     * @throws IllegalArgumentException when the two counts do not follow the same readings: their difference would not
     *     be one of initiatives
     */
    public Change between(Count before, Count after) {
        if (before.choices().sharedToolPerBody() != after.choices().sharedToolPerBody()) {
            throw new IllegalArgumentException("counted by two readings: " + before.year() + ", " + after.year());
        }
        boolean revision = before.year().equals(after.year());
        List<Step> steps = new ArrayList<>();
        for (Kin kin : new KinFinder(kinships, before, after).all()) {
            number(kin, revision, steps);
            Marks.of(kin, steps);
        }
        steps.sort(ORDER);
        return new Change(before, after, steps);
    }

    private void number(Kin kin, boolean revision, List<Step> steps) {
        Tally was = kin.was();
        Tally is = kin.is();
        int certain = is.certain() - was.certain();
        int possible = is.possible() - was.possible();
        if (certain != 0 || possible != 0) {
            Kind kind = revision ? Kind.CORRECTED : kind(kin, certain, possible);
            steps.add(kin.step(kind, certain, possible, "", ""));
        }
    }

    private Kind kind(Kin kin, int certain, int possible) {
        if (kin.links().contains(Kinship.Kind.SPLIT) || kin.links().contains(Kinship.Kind.MERGE)) {
            boolean split = kin.links().contains(Kinship.Kind.SPLIT)
                    && (certain + possible > 0 || !kin.links().contains(Kinship.Kind.MERGE));
            return split ? Kind.SPLIT : Kind.MERGED;
        }
        if (kin.was().possible() == 0) {
            return appeared(kin);
        }
        if (kin.is().possible() == 0) {
            return disappeared(kin);
        }
        // Counted or perhaps counted in both years: only shared tools and what was unknown move the number.
        return possible == 0 || kin.pendingChanged() ? Kind.SETTLED : Kind.CORRECTED;
    }

    private Kind appeared(Kin kin) {
        if (kin.ids().anyMatch(countedEarlier::contains)) {
            return Kind.REACTIVATED;
        }
        if (kin.before().isEmpty()) {
            return Kind.NEW;
        }
        return byRules(kin.before()) ? Kind.ENTERED : Kind.CORRECTED;
    }

    private static Kind disappeared(Kin kin) {
        if (kin.after().isEmpty()) {
            return Kind.NOT_DECLARED;
        }
        return byRules(kin.after()) ? Kind.RETIRED : Kind.CORRECTED;
    }

    private static boolean byRules(List<CountLine> lines) {
        return lines.stream()
                .filter(line -> line.outcome() == CountOutcome.EXCLUDED)
                .allMatch(line -> line.basis() == CountLine.Basis.RULES);
    }
}
