package org.balise.api.disclosure;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds commercial names however people write them: any case, “Chat-GPT” or “Chat GPT” for “ChatGPT”, a plural, a version
 * after them. {@link #WHOLE} holds a name that stands by itself, {@link #WITHIN} one inside a longer word such as
 * “JuriGPT”.
 */
final class BrandPattern {
    static final String WHOLE = "whole";
    static final String WITHIN = "within";

    /** What may stand between the parts of a name. */
    static final String SEPARATOR = "[\\s\\p{Z}·\\-\\u2010\\u2011]";

    private static final String NOT_AFTER = "(?<![\\p{L}\\p{N}])";
    private static final String NOT_BEFORE = "(?![\\p{L}\\p{N}])";

    /** “s”, “4”, “-4o”, “-4-turbo”, “ 3.5”. */
    private static final String TAIL = "(?:s|[-\\u2010\\u2011]?[a-z]?\\p{Nd}[\\p{L}\\p{N}]*(?:\\.\\p{N}+)*"
            + "(?:-(?:turbo|mini|nano|pro|preview|vision))?|[\\s\\p{Z}]\\p{Nd}+\\.\\p{Nd}+)?";

    private static final Pattern BETWEEN_PARTS = Pattern.compile(SEPARATOR + "+");
    private static final Pattern INNER_CAPITAL = Pattern.compile("(?<=\\p{Ll}{2})(?=\\p{Lu}\\p{L})");

    private BrandPattern() {}

    /**
     * A pattern for all the names at once; longer ones come first.
     *
     * @param whole names to find as whole words
     * @param within those of them to find inside longer words too, written as they are
     */
    static Pattern of(Collection<String> whole, Collection<String> within) {
        String inWords = either(within.stream().filter(name -> Character.isUpperCase(name.charAt(0))), Pattern::quote);
        String mixed =
                either(within.stream().filter(name -> !name.equals(name.toUpperCase(Locale.ROOT))), Pattern::quote);
        return Pattern.compile(
                NOT_AFTER + "(?<" + WHOLE + ">" + either(whole.stream(), BrandPattern::loose) + ")" + TAIL + NOT_BEFORE
                        + "|(?-i:(?<" + WITHIN + ">(?<=\\p{Ll})(?:" + inWords + ")(?!\\p{L})"
                        + "|" + NOT_AFTER + "(?:" + mixed + ")(?=\\p{Lu})))",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** What does not change with the way a name is written. */
    static String key(String name) {
        Matcher separators = BETWEEN_PARTS.matcher(name.toLowerCase(Locale.ROOT));
        return separators.replaceAll("");
    }

    /** The longest first: “GitHub Copilot” before “Copilot”. Without any name, a pattern that finds nothing. */
    private static String either(Stream<String> names, Function<String, String> regex) {
        List<String> sorted = names.distinct()
                .sorted((a, b) -> a.length() == b.length() ? a.compareTo(b) : b.length() - a.length())
                .toList();
        return sorted.isEmpty() ? "(?!)" : sorted.stream().map(regex).collect(Collectors.joining("|"));
    }

    private static String loose(String name) {
        List<String> parts = BETWEEN_PARTS
                .splitAsStream(INNER_CAPITAL.matcher(name).replaceAll(" "))
                .toList();
        StringBuilder regex = new StringBuilder(Pattern.quote(parts.get(0)));
        for (int i = 1; i < parts.size(); i++) {
            // “DALL-E” always has its hyphen: without it, it is a word.
            boolean apart = parts.get(i - 1).length() == 1 || parts.get(i).length() == 1;
            regex.append(SEPARATOR).append(apart ? "+" : "*").append(Pattern.quote(parts.get(i)));
        }
        return regex.toString();
    }
}
