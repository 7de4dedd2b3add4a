package org.balise.core.explain.gap;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Answers that together make a condition hold.
 *
 * @param byQuestion all answers that it rests on, those that are as they should be too
 * @param conclusions the derived facts that would have to hold and do not
 */
record Wishes(SortedMap<String, Wish> byQuestion, SortedSet<String> conclusions) {
    static final Wishes NONE = new Wishes(new TreeMap<>(), new TreeSet<>());

    Wishes {
        byQuestion = Collections.unmodifiableSortedMap(new TreeMap<>(byQuestion));
        conclusions = Collections.unmodifiableSortedSet(new TreeSet<>(conclusions));
    }

    static Wishes of(Wish wish) {
        return new Wishes(new TreeMap<>(Map.of(wish.question().id(), wish)), new TreeSet<>());
    }

    Wishes concluding(String fact) {
        SortedSet<String> more = new TreeSet<>(conclusions);
        more.add(fact);
        return new Wishes(byQuestion, more);
    }

    /** Both, or nothing when no answers can grant both. */
    Optional<Wishes> and(Wishes other) {
        TreeMap<String, Wish> both = new TreeMap<>(byQuestion);
        for (Wish wish : other.byQuestion.values()) {
            Wish merged = both.merge(wish.question().id(), wish, Wish::and);
            if (merged.example().isEmpty()) {
                return Optional.empty();
            }
        }
        SortedSet<String> concluded = new TreeSet<>(conclusions);
        concluded.addAll(other.conclusions);
        return Optional.of(new Wishes(both, concluded));
    }

    Stream<Wish> missing() {
        return byQuestion.values().stream().filter(wish -> !wish.granted());
    }

    /** How many answers would have to be different. */
    int cost() {
        return Math.toIntExact(missing().count());
    }

    /** Whether this one asks for nothing that the other does not ask for. */
    boolean within(Wishes other) {
        return byQuestion.entrySet().stream().allMatch(entry -> {
            Wish theirs = other.byQuestion.get(entry.getKey());
            Set<Want> wants = entry.getValue().wants();
            return theirs != null && theirs.wants().containsAll(wants);
        });
    }
}
