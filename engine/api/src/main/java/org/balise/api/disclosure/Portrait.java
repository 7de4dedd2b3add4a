package org.balise.api.disclosure;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.balise.api.text.Bilingual;

/**
 * How the yearly portrait writes what was declared.
 *
 * @param labels by fact id, then by option: the labels of the published portrait
 * @param genericNames what stands for commercial names, which are not published; the most telling first, for where
 *     several names stand for one product
 * @param ordinaryWords commercial names that are also words or names of persons, so that a person says what they are
 */
public record Portrait(
        SortedMap<String, SortedMap<String, Bilingual>> labels,
        List<GenericName> genericNames,
        List<String> ordinaryWords) {

    /** For packs that publish nothing. */
    public static final Portrait NONE = new Portrait(new TreeMap<>(), List.of(), List.of());

    /**
     * A generic name.
     *
     * @param replaces the commercial names that it stands for, compared without case as whole words
     */
    public record GenericName(Bilingual name, List<String> replaces) {
        public GenericName {
            replaces = List.copyOf(replaces);
        }
    }

    public Portrait {
        SortedMap<String, SortedMap<String, Bilingual>> copy = new TreeMap<>();
        labels.forEach((fact, options) -> copy.put(fact, Collections.unmodifiableSortedMap(new TreeMap<>(options))));
        labels = Collections.unmodifiableSortedMap(copy);
        genericNames = List.copyOf(genericNames);
        ordinaryWords = List.copyOf(ordinaryWords);
    }

    /** The label of an option; empty when the portrait gives none. */
    public Optional<Bilingual> label(String fact, String option) {
        return Optional.ofNullable(labels.get(fact)).map(options -> options.get(option));
    }
}
