package org.balise.core.rules;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.balise.api.assess.Applicability;

/** All that fired in both worlds, by rule. */
public final class Firings {
    private final Map<String, List<Firing>> byRule;

    public Firings(Collection<Firing> firings) {
        this.byRule = Collections.unmodifiableMap(firings.stream()
                .sorted()
                .distinct()
                .collect(Collectors.groupingBy(Firing::rule, LinkedHashMap::new, Collectors.toUnmodifiableList())));
    }

    /** The firings of one rule, certain first. */
    public List<Firing> of(String rule) {
        return byRule.getOrDefault(rule, List.of());
    }

    /** Triggered when it fired in the certain world, undetermined when only in the possible one, clear otherwise. */
    public Applicability applicability(String rule) {
        List<Firing> fired = of(rule);
        if (fired.isEmpty()) {
            return Applicability.CLEAR;
        }
        return fired.get(0).certain() ? Applicability.TRIGGERED : Applicability.UNDETERMINED;
    }

    /** In order of rule id, each list certain first. */
    public Map<String, List<Firing>> byRule() {
        return byRule;
    }
}
