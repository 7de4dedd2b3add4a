package org.balise.core.explain.reach;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.balise.core.score.Prospect;
import org.balise.core.score.Target;

/**
 * Looks for the smallest sets of proofs that reach a target. Giving a proof never makes a result worse, so that a set is
 * minimal as soon as none of its proofs can be left out. At each step some set of proofs is known of which at least one
 * is needed; each is tried in turn, and those tried before are then left alone, so that no set is visited twice.
 */
final class ProofSearch {
    private final Prospect prospect;
    private final Target target;
    private final Budget budget;
    private final List<SortedSet<String>> found = new ArrayList<>();

    ProofSearch(Prospect prospect, Target target, Budget budget) {
        this.prospect = prospect;
        this.target = target;
        this.budget = budget;
    }

    /**
     * The smallest sets, the fewest proofs first.
     *
     * @param available the proofs that can be given
     * @param most how many sets are wanted
     * @param longest the greatest size that is of any use
     * @return empty when the target is out of reach, or too far
     */
    List<SortedSet<String>> smallest(Set<String> available, int most, int longest) {
        if (!prospect.reaches(target, available)) {
            return List.of();
        }
        int size = certain(available);
        int last = Math.min(longest, available.size());
        while (size <= last && found.size() < most && !budget.spent()) {
            search(new TreeSet<>(), new TreeSet<>(available), size, most);
            if (!found.isEmpty()) {
                // Sets of one more proof are worth showing beside the smallest; longer ones are not.
                last = Math.min(last, found.get(0).size() + 1);
            }
            size++;
        }
        return List.copyOf(found);
    }

    /** The number of proofs that every set holds: those that nothing can replace. */
    private int certain(Set<String> available) {
        Set<String> given = new TreeSet<>();
        Set<String> left = new TreeSet<>(available);
        while (!prospect.reaches(target, given)) {
            Set<String> needed = prospect.oneOf(target, given, left);
            if (needed.size() != 1) {
                return given.size() + 1;
            }
            given.addAll(needed);
            left.removeAll(needed);
        }
        return given.size();
    }

    private void search(SortedSet<String> given, SortedSet<String> left, int size, int most) {
        if (found.size() >= most || !budget.spend()) {
            return;
        }
        if (prospect.reaches(target, given)) {
            if (given.size() == size && minimal(given)) {
                found.add(new TreeSet<>(given));
            }
            return;
        }
        if (given.size() == size) {
            return;
        }
        SortedSet<String> remaining = new TreeSet<>(left);
        for (String proof : prospect.oneOf(target, given, left)) {
            remaining.remove(proof);
            SortedSet<String> more = new TreeSet<>(given);
            more.add(proof);
            search(more, remaining, size, most);
        }
    }

    private boolean minimal(Set<String> given) {
        return given.stream().noneMatch(proof -> {
            Set<String> fewer = new TreeSet<>(given);
            fewer.remove(proof);
            return prospect.reaches(target, fewer);
        });
    }
}
