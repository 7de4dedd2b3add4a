package org.balise.cli.interview;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.balise.api.questionnaire.Question;

/** Finds the option that a person names: by its number, its code, its label in either language, or how one begins. */
final class OptionNames {
    private OptionNames() {}

    /** The code of the option; nothing when none or several have that name. */
    static Optional<String> find(String typed, Question question) {
        List<Question.Option> options = question.options();
        if (typed.matches("[0-9]{1,3}")) {
            int number = Integer.parseInt(typed);
            return number >= 1 && number <= options.size()
                    ? Optional.of(options.get(number - 1).code())
                    : Optional.empty();
        }
        String wanted = plain(typed);
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        return only(options, wanted::equals).or(() -> only(options, name -> name.startsWith(wanted)));
    }

    private static Optional<String> only(List<Question.Option> options, Predicate<String> named) {
        List<String> found = options.stream()
                .filter(option -> Stream.of(
                                option.code(),
                                option.label().fr(),
                                option.label().en())
                        .map(OptionNames::plain)
                        .anyMatch(named))
                .map(Question.Option::code)
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** Without case, accents, final period or the shape of apostrophes and spaces. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('\u2019', '\'')
                .replaceAll("[\\s\\u00a0\\u202f]+", " ")
                .strip()
                .replaceFirst("[ .]+$", "")
                .toLowerCase(Locale.ROOT);
    }
}
