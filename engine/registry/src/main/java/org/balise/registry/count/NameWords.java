package org.balise.registry.count;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A name without accents, case and small words, for comparison.
 *
 * @param plain the words that count, in order, between single spaces
 * @param words the same words, each once
 * @param trigrams every three letters in a row of the plain name
 */
record NameWords(String plain, Set<String> words, Set<String> trigrams) {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Set<String> SMALL = Set.of(
            "a", "an", "and", "au", "aux", "by", "d", "dans", "de", "des", "du", "en", "et", "for", "in", "ia", "l",
            "la", "le", "les", "of", "on", "par", "pour", "sur", "the", "to", "un", "une");

    static NameWords of(String name) {
        String bare = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        String plain = Arrays.stream(OTHER.split(bare))
                .filter(word -> !word.isEmpty() && !SMALL.contains(word))
                .collect(Collectors.joining(" "));
        Set<String> trigrams = new HashSet<>();
        for (int i = 0; i + 3 <= plain.length(); i++) {
            trigrams.add(plain.substring(i, i + 3));
        }
        Set<String> words = plain.isEmpty() ? Set.of() : Set.copyOf(new HashSet<>(Arrays.asList(plain.split(" "))));
        return new NameWords(plain, words, trigrams);
    }

    /** How alike two names are, from 0 to 1: the share of trigrams that they have in common (Dice). */
    double likeness(NameWords other) {
        if (plain.isEmpty() || other.plain.isEmpty()) {
            return 0;
        }
        if (plain.equals(other.plain)) {
            return 1;
        }
        int total = trigrams.size() + other.trigrams.size();
        return total == 0 ? 0 : 2.0 * common(trigrams, other.trigrams) / total;
    }

    /** Whether both hold the same numbers: what differs by a number alone is rarely the same thing. */
    boolean sameNumbers(NameWords other) {
        return numbers().equals(other.numbers());
    }

    private Set<String> numbers() {
        return words.stream()
                .filter(word -> word.chars().allMatch(Character::isDigit))
                .collect(Collectors.toSet());
    }

    /** The share of the words of this name that the other one takes up, from 0 to 1. */
    double takenUpBy(NameWords other) {
        return words.isEmpty() ? 0 : (double) common(words, other.words) / words.size();
    }

    private static int common(Set<String> one, Set<String> other) {
        boolean fewer = one.size() <= other.size();
        Set<String> few = fewer ? one : other;
        Set<String> many = fewer ? other : one;
        int common = 0;
        for (String value : few) {
            if (many.contains(value)) {
                common++;
            }
        }
        return common;
    }
}
