package org.balise.report.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.balise.api.text.Bilingual;
import org.balise.api.text.Language;

/**
 * The sentences of the report, from {@code messages_fr.properties} and {@code messages_en.properties}. A placeholder
 * {@code {0}} is replaced as it stands: an argument is never read as a pattern.
 */
public final class Messages {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)}");
    private static final Messages STANDARD = new Messages(load(Language.FR), load(Language.EN));

    private final Map<String, String> french;
    private final Map<String, String> english;

    private Messages(Map<String, String> french, Map<String, String> english) {
        this.french = french;
        this.english = english;
    }

    public static Messages standard() {
        return STANDARD;
    }

    /**
     * A sentence in both languages.
     *
     * @param arguments each a {@link Bilingual}, whose text of the same language is taken, a {@link String} or an
     *     {@link Integer}
     * @throws IllegalArgumentException when the key is not in the resources
     */
    public Bilingual say(String key, Object... arguments) {
        return Formats.each(language -> fill(pattern(language, key), language, arguments));
    }

    /** The same with the form for a number of things: none and one are singular in French, only one in English. */
    public Bilingual count(String key, int number, Object... others) {
        Object[] arguments = new Object[others.length + 1];
        arguments[0] = Formats.number(number);
        System.arraycopy(others, 0, arguments, 1, others.length);
        return Formats.each(language -> {
            boolean singular = language == Language.FR ? number < 2 : number == 1;
            return fill(pattern(language, key + (singular ? ".one" : ".other")), language, arguments);
        });
    }

    private String pattern(Language language, String key) {
        String pattern = (language == Language.FR ? french : english).get(key);
        if (pattern == null) {
            throw new IllegalArgumentException(key);
        }
        return pattern;
    }

    private static String fill(String pattern, Language language, Object... arguments) {
        return PLACEHOLDER.matcher(pattern).replaceAll(match -> {
            Object argument = arguments[Integer.parseInt(match.group(1))];
            String text = argument instanceof Bilingual both ? both.in(language) : argument.toString();
            return Matcher.quoteReplacement(text);
        });
    }

    private static Map<String, String> load(Language language) {
        String name = "messages_" + language.tag() + ".properties";
        Properties properties = new Properties();
        try (InputStream in = Messages.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name);
            }
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> texts = new TreeMap<>();
        properties.forEach((key, text) -> texts.put((String) key, (String) text));
        return texts;
    }
}
