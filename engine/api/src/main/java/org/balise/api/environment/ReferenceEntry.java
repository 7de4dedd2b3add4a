package org.balise.api.environment;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.balise.api.text.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * One row of a table of reference data.
 *
 * @param aliases the names by which people call it, in lower case
 * @param zone for a site, where it stands; null otherwise
 * @param proxy the entry of the same kind whose figures stand for those that this one lacks; null when none does
 * @param parent the class of a model, or the zone that this one is part of; null when there is none
 * @param guessed true when the publisher has not confirmed the figures
 */
public record ReferenceEntry(
        ReferenceKind kind,
        String id,
        Bilingual title,
        List<String> aliases,
        @Nullable String zone,
        @Nullable String proxy,
        @Nullable String parent,
        boolean guessed,
        SortedMap<String, Figure> figures) {
    public ReferenceEntry {
        aliases = List.copyOf(aliases);
        figures = Collections.unmodifiableSortedMap(new TreeMap<>(figures));
    }
}
