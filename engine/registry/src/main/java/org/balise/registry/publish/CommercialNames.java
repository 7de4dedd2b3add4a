package org.balise.registry.publish;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.balise.api.disclosure.Disclosures;
import org.balise.api.disclosure.Portrait;

/** Replaces commercial names by generic ones, and finds those that no generic name stands for. */
final class CommercialNames {
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u202F]+");

    private final List<Known> known = new ArrayList<>();
    private final List<Pattern> refused;

    private record Known(Pattern pattern, int length, String generic) {}

    CommercialNames(Disclosures disclosures) {
        for (Portrait.GenericName generic : disclosures.portrait().genericNames()) {
            generic.replaces()
                    .forEach(name -> known.add(new Known(
                            pattern(name), name.length(), generic.name().fr())));
        }
        // “GitHub Copilot” before “Copilot”.
        known.sort(Comparator.comparingInt(Known::length).reversed());
        refused = disclosures.commercialNames().stream()
                .map(CommercialNames::pattern)
                .toList();
    }

    /** The text with generic names; the same text when it names nothing commercial. */
    String generic(String text) {
        String current = text;
        for (Known name : known) {
            current = name.pattern().matcher(current).replaceAll(Matcher.quoteReplacement(name.generic()));
        }
        return current;
    }

    /** The first commercial name in the text, as the text writes it. */
    Optional<String> first(String text) {
        return refused.stream()
                .map(pattern -> pattern.matcher(text))
                .filter(Matcher::find)
                .map(Matcher::group)
                .findFirst();
    }

    /** The whole words, whatever their case and their spaces. */
    private static Pattern pattern(String name) {
        String words = String.join(
                "[\\s\\u00A0\\u202F]+",
                SPACES.splitAsStream(name).map(Pattern::quote).toList());
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}])" + words + "(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
