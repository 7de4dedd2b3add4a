package org.balise.registry.publish;

import java.util.Locale;
import java.util.ResourceBundle;
import org.balise.api.text.Bilingual;
import org.balise.api.text.Language;

/** The sentences of the open-data package, in both languages. */
final class PublishTexts {
    private static final ResourceBundle FRENCH = bundle(Language.FR);
    private static final ResourceBundle ENGLISH = bundle(Language.EN);

    private PublishTexts() {}

    /**
     * A sentence, {@code {0}}, {@code {1}} … being replaced by the arguments.
     *
     * @throws java.util.MissingResourceException when there is no such sentence
     */
    static Bilingual say(String key, Object... arguments) {
        return new Bilingual(fill(FRENCH.getString(key), arguments), fill(ENGLISH.getString(key), arguments));
    }

    private static String fill(String pattern, Object... arguments) {
        String filled = pattern;
        for (int i = 0; i < arguments.length; i++) {
            filled = filled.replace("{" + i + "}", arguments[i].toString());
        }
        return filled;
    }

    private static ResourceBundle bundle(Language language) {
        return ResourceBundle.getBundle(
                "org.balise.registry.publish.texts",
                Locale.forLanguageTag(language.tag()),
                PublishTexts.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
