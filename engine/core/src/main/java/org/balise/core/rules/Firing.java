package org.balise.core.rules;

import java.util.Comparator;
import java.util.List;
import org.balise.api.fact.Fact;

/**
 * One alternative of one rule matched some facts.
 *
 * @param rule the id
 * @param alternative the words after the id, or empty
 * @param certain true when it fired in the certain world
 * @param facts what it matched, in the order of its patterns
 */
public record Firing(String rule, String alternative, boolean certain, List<Fact> facts) implements Comparable<Firing> {

    private static final Comparator<Firing> ORDER = Comparator.comparing(Firing::rule)
            .thenComparing(Firing::certain, Comparator.reverseOrder())
            .thenComparing(Firing::alternative)
            .thenComparing(Firing::facts, Firing::compareFacts);

    public Firing {
        facts = List.copyOf(facts);
    }

    /** By id first: writing facts out is slow, and only amounts of one fact need it. */
    private static int compareFacts(List<Fact> one, List<Fact> other) {
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            int byFact = one.get(i).fact().compareTo(other.get(i).fact());
            int order = byFact != 0 || one.get(i).equals(other.get(i))
                    ? byFact
                    : one.get(i).toString().compareTo(other.get(i).toString());
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(one.size(), other.size());
    }

    /** By rule, certain first, then by alternative and facts: an order that no engine decides. */
    @Override
    public int compareTo(Firing other) {
        return ORDER.compare(this, other);
    }
}
