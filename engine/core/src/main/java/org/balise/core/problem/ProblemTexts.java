package org.balise.core.problem;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.balise.api.problem.Problem;
import org.balise.api.text.Language;
import org.balise.api.text.OneLine;

/**
 * Says a problem to a person: {@code file:line:column CODE what is wrong. What was expected. How to fix.}
 *
 * <p>The words are in {@code problems_fr.properties} and {@code problems_en.properties}, one pattern for each code. A
 * code whose last argument may hold the nearest known name has a second pattern, {@code CODE.nearest}, used when that
 * argument is not empty.
 */
public final class ProblemTexts {

    static final String NEAREST = ".nearest";

    private static final Map<Language, ProblemTexts> READ = new ConcurrentHashMap<>();

    private final Properties patterns;
    private final Locale locale;

    private ProblemTexts(Properties patterns, Locale locale) {
        this.patterns = patterns;
        this.locale = locale;
    }

    /** The words in that language; they are read once. */
    public static ProblemTexts of(Language language) {
        return READ.computeIfAbsent(
                language, wanted -> new ProblemTexts(load(wanted), Locale.forLanguageTag(wanted.tag() + "-CA")));
    }

    /** One line of text, without a line break. */
    public String render(Problem problem) {
        return place(problem) + " " + problem.code() + " " + sentence(problem);
    }

    /** What is wrong, without the place and the code. */
    public String sentence(Problem problem) {
        List<String> arguments = problem.arguments();
        boolean named =
                !arguments.isEmpty() && !arguments.get(arguments.size() - 1).isEmpty();
        String plain = patterns.getProperty(problem.code());
        String pattern = named ? patterns.getProperty(problem.code() + NEAREST, plain) : plain;
        if (pattern == null) {
            // A plugin may report a code that this version has no words for: its arguments are still worth showing.
            return String.join(", ", arguments);
        }
        return new MessageFormat(pattern, locale).format(arguments.toArray());
    }

    private static String place(Problem problem) {
        String file = OneLine.of(problem.file());
        if (problem.line() == 0) {
            return file;
        }
        return problem.column() == 0
                ? file + ":" + problem.line()
                : file + ":" + problem.line() + ":" + problem.column();
    }

    /** Read directly: a {@link java.util.ResourceBundle} would fall back on the language of the machine. */
    static Properties load(Language language) {
        String name = "problems_" + language.tag() + ".properties";
        try (InputStream stream = ProblemTexts.class.getResourceAsStream(name)) {
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
