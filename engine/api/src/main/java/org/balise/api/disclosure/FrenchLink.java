package org.balise.api.disclosure;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts a French term in the place of a name: the article or preposition before it is elided or contracted anew. */
final class FrenchLink {
    private static final Pattern LAST = Pattern.compile(
            "(?<![\\p{L}\\p{N}'’-])(?:[dl]['’]|(?:de|le|la|du|au) )$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final String VOWELS = "aàâeéèêëiîïoôuûy";

    private static final Map<String, String> BEFORE_VOWEL =
            Map.of("de ", "d’", "le ", "l’", "la ", "l’", "du ", "de l’", "au ", "à l’");
    private static final Map<String, String> BEFORE_MASCULINE = Map.of("d’", "de ", "l’", "le ", "la ", "le ");
    private static final Map<String, String> BEFORE_FEMININE =
            Map.of("d’", "de ", "l’", "la ", "le ", "la ", "du ", "de la ", "au ", "à la ");

    private FrenchLink() {}

    /**
     * The text with the term at its end.
     *
     * @param before what precedes the term, with plain spaces
     */
    static String append(String before, String term) {
        Matcher last = LAST.matcher(before);
        if (!last.find()) {
            return before + (before.isBlank() ? capitalized(term) : term);
        }
        String link = last.group();
        String fitted = links(term).getOrDefault(link.toLowerCase(Locale.ROOT).replace('\'', '’'), link);
        boolean capital = Character.isUpperCase(link.charAt(0));
        return before.substring(0, last.start()) + (capital ? capitalized(fitted) : fitted) + term;
    }

    private static Map<String, String> links(String term) {
        if (VOWELS.indexOf(Character.toLowerCase(term.charAt(0))) >= 0) {
            return BEFORE_VOWEL;
        }
        // The adjective tells the gender: every generic name says “commercial”.
        return term.contains("commerciale") ? BEFORE_FEMININE : BEFORE_MASCULINE;
    }

    private static String capitalized(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
