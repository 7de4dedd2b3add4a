package org.balise.registry.count;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.balise.api.registry.Declaration;
import org.balise.api.registry.Kinship;
import org.balise.api.registry.Snapshot;

/** The initiatives that a person decided repeat another one declared in the same year. */
final class Duplicates {
    private final Map<String, String> keptOf = new HashMap<>();

    Duplicates(Snapshot snapshot) {
        Set<String> declared =
                snapshot.declarations().stream().map(Declaration::initiative).collect(Collectors.toSet());
        snapshot.kinships().stream()
                .filter(kinship -> kinship.kind() == Kinship.Kind.DUPLICATE)
                .filter(kinship -> kinship.year().compareTo(snapshot.year()) <= 0)
                // One that is declared alone repeats nothing, and leaving it out would lose the initiative.
                .filter(kinship -> declared.contains(kinship.from()) && declared.contains(kinship.to()))
                .forEach(kinship -> keptOf.put(kinship.to(), kinship.from()));
    }

    /** The initiative that is counted in its place; empty when it repeats none. */
    Optional<String> kept(String initiative) {
        String root = root(initiative);
        return root.equals(initiative) ? Optional.empty() : Optional.of(root);
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
