package org.balise.api.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills the numbered places of a sentence. */
public final class Placeholders {
    private static final Pattern PLACE = Pattern.compile("\\{(\\d{1,2})\\}");

    private Placeholders() {}

    /**
     * The sentence with {@code {0}}, {@code {1}} … replaced by the arguments. Each place is looked at once: what an
     * argument holds is never taken for a place. A place without an argument stays.
     */
    public static String fill(String sentence, List<String> arguments) {
        return PLACE.matcher(sentence).replaceAll(place -> {
            int number = Integer.parseInt(place.group(1));
            return Matcher.quoteReplacement(number < arguments.size() ? arguments.get(number) : place.group());
        });
    }
}
