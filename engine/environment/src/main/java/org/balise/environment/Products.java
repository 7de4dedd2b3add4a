package org.balise.environment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.balise.api.environment.ReferenceEntry;

/** Recognises models, media, cards and sites by the names that people write. */
final class Products {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}.]+");
    /** The longest name wins; two of one length are told apart by the ids of their entries. */
    private static final Comparator<Name> BEST_FIRST = Comparator.comparingInt(
                    (Name name) -> name.words().length())
            .thenComparing(name -> name.entry().id())
            .reversed();

    private final List<Name> names = new ArrayList<>();

    /** A name as whole words, spaces around included. */
    private record Name(String words, ReferenceEntry entry) {}

    Products(Collection<ReferenceEntry> entries) {
        for (ReferenceEntry entry : entries) {
            entry.aliases().forEach(alias -> names.add(new Name(plain(alias), entry)));
        }
        names.sort(BEST_FIRST);
    }

    /** The entry with the longest name found in a text. */
    Optional<ReferenceEntry> find(String text) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        String words = plain(text);
        for (Name name : names) {
            if (words.contains(name.words())) {
                return Optional.of(name.entry());
            }
        }
        return Optional.empty();
    }

    private static String plain(String text) {
        return " "
                + BETWEEN_WORDS
                        .matcher(text.toLowerCase(Locale.ROOT))
                        .replaceAll(" ")
                        .strip() + " ";
    }
}
