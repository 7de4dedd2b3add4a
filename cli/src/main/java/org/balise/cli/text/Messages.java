package org.balise.cli.text;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import org.balise.api.text.Language;
import org.jspecify.annotations.Nullable;

/** The sentences of the command line in one language. */
public final class Messages {
    private static final String BUNDLE = "org.balise.cli.messages";

    private final Language language;
    private @Nullable ResourceBundle loaded;

    private Messages(Language language) {
        this.language = language;
    }

    /** The messages of that language, whatever the locale of the machine; they are read when the first one is needed. */
    public static Messages in(Language language) {
        return new Messages(language);
    }

    public Language language() {
        return language;
    }

    /** The same sentences, for the usage help. */
    public ResourceBundle bundle() {
        ResourceBundle bundle = loaded;
        if (bundle == null) {
            bundle = ResourceBundle.getBundle(
                    BUNDLE,
                    Locale.forLanguageTag(language.tag()),
                    ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
            loaded = bundle;
        }
        return bundle;
    }

    /**
     * A sentence, {@code {0}}, {@code {1}} … being replaced by the arguments.
     *
     * @throws MissingResourceException when there is no such sentence
     */
    public String text(String key, Object... arguments) {
        return fill(bundle().getString(key), arguments);
    }

    /** The same, empty when there is no such sentence. */
    public Optional<String> find(String key, Object... arguments) {
        return bundle().containsKey(key) ? Optional.of(text(key, arguments)) : Optional.empty();
    }

    /**
     * A sentence about a number of things, from {@code key.one} or {@code key.many}. In French zero is singular.
     */
    public String count(String key, long number) {
        return text(form(key, number), number);
    }

    /** The key of a sentence about a number of things, which also says something else. */
    public String form(String key, long number) {
        boolean singular = language == Language.FR ? number < 2 : number == 1;
        return key + (singular ? ".one" : ".many");
    }

    private static String fill(String pattern, Object... arguments) {
        StringBuilder filled = new StringBuilder(pattern.length() + 32);
        int from = 0;
        for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', from)) {
            int close = pattern.indexOf('}', open);
            filled.append(pattern, from, open);
            filled.append(arguments[Integer.parseInt(pattern.substring(open + 1, close))]);
            from = close + 1;
        }
        return filled.append(pattern.substring(from)).toString();
    }
}
