package org.balise.environment;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.balise.api.environment.ReferenceData;
import org.balise.api.environment.ReferenceEntry;
import org.balise.api.environment.ReferenceKind;

/** Recognises models and sites by the names that people write. */
final class Products {

    private Products() {}

    /** The entry with the longest name found in a text; two of one length are told apart by their ids. */
    static Optional<ReferenceEntry> find(ReferenceData data, ReferenceKind kind, String text) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        String words = " " + plain(text) + " ";
        return data.all(kind).stream()
                .filter(entry -> longest(entry, words) > 0)
                .max(Comparator.comparingInt((ReferenceEntry entry) -> longest(entry, words))
                        .thenComparing(ReferenceEntry::id));
    }

    private static int longest(ReferenceEntry entry, String words) {
        return entry.aliases().stream()
                .map(Products::plain)
                .filter(alias -> words.contains(" " + alias + " "))
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}.]+", " ")
                .strip();
    }
}
