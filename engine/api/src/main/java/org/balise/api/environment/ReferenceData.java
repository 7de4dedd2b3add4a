package org.balise.api.environment;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The reference data of all packs.
 *
 * @param entries by kind, then by id
 */
public record ReferenceData(Map<ReferenceKind, SortedMap<String, ReferenceEntry>> entries) {
    public static final ReferenceData NONE = new ReferenceData(Map.of());

    public ReferenceData {
        Map<ReferenceKind, SortedMap<String, ReferenceEntry>> copy = new TreeMap<>();
        entries.forEach((kind, rows) -> copy.put(kind, Collections.unmodifiableSortedMap(new TreeMap<>(rows))));
        entries = Collections.unmodifiableMap(copy);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ReferenceData data && entries.equals(data.entries);
    }

    @Override
    public int hashCode() {
        return entries.hashCode();
    }

    public boolean isEmpty() {
        return entries.isEmpty();
    }

    public Collection<ReferenceEntry> all(ReferenceKind kind) {
        return rows(kind).values();
    }

    public Optional<ReferenceEntry> entry(ReferenceKind kind, String id) {
        return Optional.ofNullable(rows(kind).get(id));
    }

    /** The figure of an entry, or of the entry that stands for it. */
    public Optional<Figure> figure(ReferenceKind kind, String id, String name) {
        return entry(kind, id).flatMap(entry -> {
            Figure own = entry.figures().get(name);
            String proxy = entry.proxy();
            return own != null || proxy == null ? Optional.ofNullable(own) : figure(kind, proxy, name);
        });
    }

    private SortedMap<String, ReferenceEntry> rows(ReferenceKind kind) {
        return entries.getOrDefault(kind, Collections.emptySortedMap());
    }
}
