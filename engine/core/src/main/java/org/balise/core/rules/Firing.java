package org.balise.core.rules;

import java.util.Comparator;
import java.util.List;
import org.balise.api.fact.Fact;

/**
 * One way in which a rule came to hold.
 *
 * @param rule the id of the rule; for a derivation, the id of the fact derived
 * @param alternative the words after the id in the DRL, or empty
 * @param certain true when every fact holds in the certain world
 * @param facts those that the rule read, in the order in which it reads them
 */
public record Firing(String rule, String alternative, boolean certain, List<Fact> facts) implements Comparable<Firing> {

    private static final Comparator<Firing> ORDER = Comparator.comparing(Firing::rule)
            .thenComparing(Firing::alternative)
            .thenComparing(firing -> firing.facts().toString())
            .thenComparing(Firing::certain, Comparator.reverseOrder());

    public Firing {
        facts = List.copyOf(facts);
    }

    /** Orders by rule, alternative and facts, whatever the order in which the engine fired. */
    @Override
    public int compareTo(Firing other) {
        return ORDER.compare(this, other);
    }
}
