package org.balise.registry.count;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.balise.registry.count.Likeness.Named;

/**
 * Finds the declarations worth comparing: those that share the same name, or a word that few names of their body have.
 * Comparing every pair of a hundred thousand would take hours.
 */
final class Neighbours {
    private static final int FEW = 40;

    private final List<Named> all;
    private final Map<String, List<Named>> byKey = new HashMap<>();

    Neighbours(List<Named> all) {
        this.all = all;
        for (Named named : all) {
            keys(named)
                    .forEach(key -> byKey.computeIfAbsent(key, word -> new ArrayList<>())
                            .add(named));
        }
        byKey.values().removeIf(list -> list.size() > FEW);
    }

    /** Each pair within, once. */
    void pairs(BiConsumer<Named, Named> visit) {
        pairs(all, (one, other) -> {
            if (one.id().compareTo(other.id()) < 0) {
                visit.accept(one, other);
            }
        });
    }

    /** Each pair of one of the others and one of these, once. */
    void pairs(Collection<Named> others, BiConsumer<Named, Named> visit) {
        for (Named other : others) {
            Set<Named> met = new HashSet<>();
            for (String key : keys(other)) {
                for (Named one : byKey.getOrDefault(key, List.of())) {
                    if (!one.id().equals(other.id()) && met.add(one)) {
                        visit.accept(other, one);
                    }
                }
            }
        }
    }

    private static List<String> keys(Named named) {
        List<String> keys = new ArrayList<>();
        if (!named.name().plain().isEmpty()) {
            keys.add("=" + named.name().plain());
        }
        named.name().words().forEach(word -> keys.add(named.body() + " " + word));
        return keys;
    }
}
