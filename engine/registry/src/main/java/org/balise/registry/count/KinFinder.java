package org.balise.registry.count;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.balise.api.registry.Count;
import org.balise.api.registry.CountLine;
import org.balise.api.registry.Kinship;

/** Puts each initiative of two years in one group: alone, or with those that decisions link it to. */
final class KinFinder {
    private final Map<String, String> parents = new HashMap<>();
    private final Map<String, Set<Kinship.Kind>> links = new HashMap<>();
    private final Count before;
    private final Count after;

    KinFinder(Collection<Kinship> kinships, Count before, Count after) {
        this.before = before;
        this.after = after;
        List<Kinship> between = kinships.stream().filter(this::between).toList();
        between.forEach(kinship -> unite(kinship.from(), kinship.to()));
        if (!before.choices().sharedToolPerBody()) {
            uniteSharedTools();
        }
        between.forEach(
                kinship -> links.computeIfAbsent(root(kinship.from()), root -> EnumSet.noneOf(Kinship.Kind.class))
                        .add(kinship.kind()));
    }

    /** A split that happened before the earlier year is past: its parts live their own lives. */
    private boolean between(Kinship kinship) {
        boolean dated =
                kinship.year().compareTo(before.year()) > 0 && kinship.year().compareTo(after.year()) <= 0;
        return switch (kinship.kind()) {
            case SPLIT, MERGE, SAME -> dated;
            case DUPLICATE, DISTINCT -> false;
        };
    }

    /** Counted once in all, a tool is one thing whichever body stands for it this year. */
    private void uniteSharedTools() {
        Map<String, String> first = new HashMap<>();
        for (Count count : List.of(before, after)) {
            for (CountLine line : count.lines()) {
                String tool = line.declaration().sharedTool();
                if (tool != null) {
                    unite(line.initiative(), first.computeIfAbsent(tool, id -> line.initiative()));
                }
            }
        }
    }

    /** Every group, in order of its least id. */
    Collection<Kin> all() {
        Map<String, List<CountLine>> was = byRoot(before);
        Map<String, List<CountLine>> is = byRoot(after);
        Map<String, Kin> groups = new TreeMap<>();
        for (Map<String, List<CountLine>> side : List.of(was, is)) {
            side.keySet()
                    .forEach(root -> groups.computeIfAbsent(
                            root,
                            key -> new Kin(
                                    was.getOrDefault(key, List.of()),
                                    is.getOrDefault(key, List.of()),
                                    links.getOrDefault(key, Set.of()))));
        }
        return Collections.unmodifiableCollection(groups.values());
    }

    private Map<String, List<CountLine>> byRoot(Count count) {
        Map<String, List<CountLine>> lines = new HashMap<>();
        count.lines()
                .forEach(line -> lines.computeIfAbsent(root(line.initiative()), root -> new ArrayList<>())
                        .add(line));
        return lines;
    }

    private void unite(String one, String other) {
        String a = root(one);
        String b = root(other);
        if (!a.equals(b)) {
            // The least id stands for the group, so that no order of decisions shows.
            parents.put(a.compareTo(b) < 0 ? b : a, a.compareTo(b) < 0 ? a : b);
        }
    }

    private String root(String id) {
        String current = id;
        String parent = parents.get(current);
        while (parent != null) {
            current = parent;
            parent = parents.get(current);
        }
        return current;
    }
}
