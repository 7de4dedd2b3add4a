package org.balise.registry.count;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.balise.api.registry.Count.Dimension;
import org.balise.api.registry.Count.Group;
import org.balise.api.registry.CountLine;
import org.balise.api.registry.CountOutcome;
import org.balise.api.registry.Tally;

/** Totals by portfolio, network, category, status, body and benefit. Every partition adds up to the total. */
final class Groups {

    private Groups() {}

    static Map<Dimension, List<Group>> of(List<CountLine> lines) {
        Map<Dimension, SortedMap<String, Tally>> tallies = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            tallies.put(dimension, new TreeMap<>());
        }
        for (CountLine line : lines) {
            if (line.outcome() != CountOutcome.EXCLUDED) {
                tallies.forEach((dimension, groups) ->
                        keys(dimension, line).forEach(key -> groups.merge(key, line.tally(), Tally::plus)));
            }
        }
        Map<Dimension, List<Group>> groups = new EnumMap<>(Dimension.class);
        tallies.forEach((dimension, byKey) -> groups.put(
                dimension,
                byKey.entrySet().stream()
                        .map(entry -> new Group(entry.getKey(), entry.getValue()))
                        .toList()));
        return groups;
    }

    private static List<String> keys(Dimension dimension, CountLine line) {
        return switch (dimension) {
            case FAMILY -> List.of(line.family());
            case PORTFOLIO -> List.of(line.portfolio());
            case NETWORK -> List.of(Objects.requireNonNullElse(line.network(), ""));
            case CATEGORY ->
                List.of(Objects.requireNonNullElse(line.declaration().category(), ""));
            case STATUS -> List.of(line.declaration().status());
            case BODY -> List.of(line.declaration().body());
            case BENEFIT ->
                line.declaration().benefits().isEmpty()
                        ? List.of("")
                        : line.declaration().benefits().stream().distinct().toList();
        };
    }
}
