package org.balise.registry.count;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.balise.api.registry.CountOutcome;
import org.balise.api.registry.Declaration;
import org.balise.api.registry.Kinship;
import org.balise.api.registry.Snapshot;

/**
 * The initiatives that a person decided repeat another one declared in the same year. Of those that repeat one another,
 * one is counted: the one that the person kept, unless the rules exclude it, which would lose the initiative.
 */
final class Duplicates {
    private final Map<String, CountOutcome> byRules;
    private final Map<String, String> keptOf = new HashMap<>();
    private final Map<String, String> countedOf = new HashMap<>();

    /**
     * @param byRules what the rules say of each initiative of the year
     */
    Duplicates(Snapshot snapshot, Map<String, CountOutcome> byRules) {
        this.byRules = byRules;
        Set<String> declared =
                snapshot.declarations().stream().map(Declaration::initiative).collect(Collectors.toSet());
        snapshot.kinships().stream()
                .filter(kinship -> kinship.kind() == Kinship.Kind.DUPLICATE)
                .filter(kinship -> kinship.year().compareTo(snapshot.year()) <= 0)
                // One that is declared alone repeats nothing, and leaving it out would lose the initiative.
                .filter(kinship -> declared.contains(kinship.from()) && declared.contains(kinship.to()))
                .forEach(kinship -> keptOf.put(kinship.to(), kinship.from()));
        Map<String, TreeSet<String>> repeating = new TreeMap<>();
        keptOf.keySet()
                .forEach(id -> repeating
                        .computeIfAbsent(root(id), root -> new TreeSet<>())
                        .add(id));
        repeating.forEach((root, ids) -> countedOf.put(root, counted(root, ids)));
    }

    /** The one that the person kept; else the first that counts for certain; else the first that may count. */
    private String counted(String root, SortedSet<String> repeating) {
        if (byRules.get(root) != CountOutcome.EXCLUDED) {
            return root;
        }
        return first(repeating, CountOutcome.COUNTED)
                .or(() -> first(repeating, CountOutcome.UNDETERMINED))
                .orElse(root);
    }

    private Optional<String> first(SortedSet<String> ids, CountOutcome outcome) {
        return ids.stream().filter(id -> byRules.get(id) == outcome).findFirst();
    }

    /** The initiative that is counted in its place; empty when there is none. */
    Optional<String> counted(String initiative) {
        String counted = countedOf.getOrDefault(root(initiative), initiative);
        return counted.equals(initiative) ? Optional.empty() : Optional.of(counted);
    }

    /** The initiative that it repeats, and that the rules exclude: it is counted in the place of that one. */
    Optional<String> excludedOriginal(String initiative) {
        String root = root(initiative);
        boolean inItsPlace = !root.equals(initiative) && initiative.equals(countedOf.get(root));
        return inItsPlace ? Optional.of(root) : Optional.empty();
    }

    /** Decisions may chain, and contradict each other in a ring, of which the first id is then kept. */
    private String root(String initiative) {
        Set<String> seen = new HashSet<>();
        String current = initiative;
        while (seen.add(current)) {
            String kept = keptOf.get(current);
            if (kept == null) {
                return current;
            }
            current = kept;
        }
        return new TreeSet<>(ring(current)).first();
    }

    private Set<String> ring(String member) {
        Set<String> ring = new HashSet<>();
        String current = member;
        while (current != null && ring.add(current)) {
            current = keptOf.get(current);
        }
        return ring;
    }
}
