package org.balise.registry.publish;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.balise.api.text.Bilingual;
import org.balise.api.text.Language;
import org.balise.api.text.Placeholders;

/** The sentences of the open-data package, in both languages. */
final class PublishTexts {
    private static final ResourceBundle FRENCH = bundle(Language.FR);
    private static final ResourceBundle ENGLISH = bundle(Language.EN);

    private PublishTexts() {}

    /** A date in words. */
    static Bilingual date(LocalDate date) {
        Bilingual month = say("month." + date.getMonthValue());
        Bilingual day =
                date.getDayOfMonth() == 1 ? say("day.first") : Bilingual.same(String.valueOf(date.getDayOfMonth()));
        return say("date", day, month, date.getYear());
    }

    /**
     * A sentence, {@code {0}}, {@code {1}} … being replaced by the arguments, in its language for those that have two.
     *
     * @throws java.util.MissingResourceException when there is no such sentence
     */
    static Bilingual say(String key, Object... arguments) {
        return new Bilingual(fill(FRENCH, Language.FR, key, arguments), fill(ENGLISH, Language.EN, key, arguments));
    }

    private static String fill(ResourceBundle sentences, Language language, String key, Object... arguments) {
        List<String> texts = Stream.of(arguments)
                .map(argument -> argument instanceof Bilingual text ? text.in(language) : argument.toString())
                .toList();
        return Placeholders.fill(sentences.getString(key), texts);
    }

    private static ResourceBundle bundle(Language language) {
        return ResourceBundle.getBundle(
                "org.balise.registry.publish.texts",
                Locale.forLanguageTag(language.tag()),
                PublishTexts.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
