package org.balise.api.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One or several words to look for in a text that a person wrote: whole, in that order, whatever their case, their
 * kinds of space, the form of their apostrophes and the way in which their accents are encoded.
 */
public final class WholeWords {
    private static final String SPACES = "[\\s\\p{Z}]+";
    private static final Pattern APOSTROPHES = Pattern.compile("['\u2019]");

    private final Pattern pattern;

    public WholeWords(String words) {
        String quoted = Arrays.stream(composed(words).strip().split(SPACES))
                .map(WholeWords::quoted)
                .collect(Collectors.joining(SPACES));
        pattern = Pattern.compile(
                "(?<![\\p{L}\\p{N}])" + quoted + "(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** The words as the text writes them, the first time; empty when it does not hold them. */
    public Optional<String> in(String text) {
        Matcher matcher = pattern.matcher(composed(text));
        return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
    }

    private static String quoted(String word) {
        return Arrays.stream(APOSTROPHES.split(word, -1)).map(Pattern::quote).collect(Collectors.joining("['\u2019]"));
    }

    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
