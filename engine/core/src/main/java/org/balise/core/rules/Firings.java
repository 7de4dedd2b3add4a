package org.balise.core.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.balise.api.assess.Applicability;
import org.jspecify.annotations.Nullable;

/** All that fired in both worlds, by rule. */
public final class Firings {
    private final Map<String, List<Firing>> byRule;

    public Firings(Collection<Firing> firings) {
        List<Firing> sorted = new ArrayList<>(firings);
        Collections.sort(sorted);
        Map<String, List<Firing>> grouped = new LinkedHashMap<>();
        @Nullable Firing last = null;
        for (Firing firing : sorted) {
            if (last == null || firing.compareTo(last) != 0) {
                grouped.computeIfAbsent(firing.rule(), rule -> new ArrayList<>())
                        .add(firing);
            }
            last = firing;
        }
        grouped.replaceAll((rule, fired) -> List.copyOf(fired));
        this.byRule = Collections.unmodifiableMap(grouped);
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
