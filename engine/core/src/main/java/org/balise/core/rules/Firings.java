package org.balise.core.rules;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Everything that held for one dossier, in the certain and in the possible world.
 *
 * @param all in order of rule, alternative and facts
 */
public record Firings(List<Firing> all) {

    public Firings {
        all = all.stream().sorted().toList();
    }

    /** By rule id; a rule that never held is absent. */
    public SortedMap<String, List<Firing>> byRule() {
        TreeMap<String, List<Firing>> byRule = all.stream()
                .collect(Collectors.groupingBy(Firing::rule, TreeMap::new, Collectors.toUnmodifiableList()));
        return Collections.unmodifiableSortedMap(byRule);
    }
}
