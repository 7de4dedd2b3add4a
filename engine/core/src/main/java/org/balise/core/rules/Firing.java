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
            .thenComparing(firing -> firing.facts().toString());

    public Firing {
        facts = List.copyOf(facts);
    }

    /** By rule, certain first, then by alternative and facts: an order that no engine decides. */
    @Override
    public int compareTo(Firing other) {
        return ORDER.compare(this, other);
    }
}
