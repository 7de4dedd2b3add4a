package org.balise.registry.publish;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the count does not say of a publication.
 *
 * @param frozenOn when the data took their present form
 * @param issuedOn when they are put online; null when it is not known yet
 * @param names by id of initiative, the name that a person gives it
 */
public record Release(LocalDate frozenOn, @Nullable LocalDate issuedOn, SortedMap<String, String> names) {

    public Release(LocalDate frozenOn, @Nullable LocalDate issuedOn, Map<String, String> names) {
        this(frozenOn, issuedOn, new TreeMap<>(names));
    }

    public Release {
        names = Collections.unmodifiableSortedMap(new TreeMap<>(names));
    }
}
