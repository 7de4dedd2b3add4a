package org.balise.core.analysis;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.balise.api.text.Bilingual;
import org.balise.api.text.Language;
import org.balise.api.text.Placeholders;

/** What is said of each sort of finding, from {@code findings_fr.properties} and {@code findings_en.properties}. */
public final class FindingTexts {
    private static final Properties FRENCH = load(Language.FR);
    private static final Properties ENGLISH = load(Language.EN);

    private FindingTexts() {}

    /** The codes that an analysis can report, in order. */
    public static Set<String> codes() {
        return new TreeSet<>(FRENCH.stringPropertyNames());
    }

    /**
     * The sentence of a code, {@code {0}}, {@code {1}} … being replaced by the arguments.
     *
     * @throws IllegalArgumentException when nothing is said of that code
     */
    public static Bilingual sentence(String code, Collection<Bilingual> arguments) {
        return new Bilingual(fill(FRENCH, code, arguments, Language.FR), fill(ENGLISH, code, arguments, Language.EN));
    }

    private static String fill(Properties patterns, String code, Collection<Bilingual> arguments, Language language) {
        String text = patterns.getProperty(code);
        if (text == null) {
            throw new IllegalArgumentException("nothing is said of " + code);
        }
        return Placeholders.fill(
                text, arguments.stream().map(argument -> argument.in(language)).toList());
    }

    private static Properties load(Language language) {
        String name = "findings_" + language.tag() + ".properties";
        try (InputStream stream = FindingTexts.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException(name + " is missing from the jar");
            }
            Properties patterns = new Properties();
            patterns.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return patterns;
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
