package org.balise.core.yaml;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.balise.api.fact.FactDefinition;
import org.balise.core.problem.DidYouMean;
import org.balise.core.problem.Place;
import org.balise.core.problem.Problems;

/** The facts that files may name. */
final class Dictionary {

    private final SortedMap<String, FactDefinition> facts;

    Dictionary(Map<String, FactDefinition> facts) {
        this.facts = Collections.unmodifiableSortedMap(new TreeMap<>(facts));
    }

    /** The fact of that name, or nothing once its absence was reported. */
    Optional<FactDefinition> fact(String id, Place place, Problems problems) {
        FactDefinition fact = facts.get(id);
        if (fact == null) {
            problems.error(place, "FACT-UNKNOWN", id, DidYouMean.nearest(id, facts.keySet()));
        }
        return Optional.ofNullable(fact);
    }
}
