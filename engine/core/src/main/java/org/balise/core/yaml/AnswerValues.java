package org.balise.core.yaml;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.balise.api.answer.AnswerValue;
import org.balise.api.fact.Range;
import org.balise.core.problem.DidYouMean;

/** Reads the value of an answer. A value that is not one of those expected is an error, never an unknown or a no. */
final class AnswerValues {

    static final String YES = "oui";
    static final String NO = "non";
    static final String UNKNOWN = "inconnu";

    private static final List<String> YES_NO = List.of(YES, NO, UNKNOWN);

    /** What people write by habit, and what they should write here. */
    private static final Map<String, String> HABITS = Map.ofEntries(
            Map.entry("yes", YES),
            Map.entry("true", YES),
            Map.entry("vrai", YES),
            Map.entry("on", YES),
            Map.entry("o", YES),
            Map.entry("y", YES),
            Map.entry("1", YES),
            Map.entry("no", NO),
            Map.entry("false", NO),
            Map.entry("faux", NO),
            Map.entry("off", NO),
            Map.entry("n", NO),
            Map.entry("0", NO),
            Map.entry("unknown", UNKNOWN),
            Map.entry("je ne sais pas", UNKNOWN),
            Map.entry("?", UNKNOWN),
            Map.entry("n/a", UNKNOWN));

    private AnswerValues() {}

    /** The value, or nothing once its problem was reported. */
    static Optional<AnswerValue> read(Value value, AnswerType expected) {
        if (value.node().orElse(null) instanceof ScalarNode scalar) {
            if (scalar.text().equals(UNKNOWN)) {
                return Optional.of(new AnswerValue.Unknown());
            }
            if (scalar.empty() || scalar.text().isBlank()) {
                value.error("ANSWER-EMPTY");
                return Optional.empty();
            }
        }
        return value.sound(sound -> given(sound, expected));
    }

    private static AnswerValue given(Value value, AnswerType expected) {
        return switch (expected.type()) {
            case YES_NO -> yesNo(value);
            case ONE_OF -> new AnswerValue.Choice(option(value, expected.options()));
            case SOME_OF -> choices(value, expected.options());
            case AMOUNT -> quantity(value, expected);
            case TEXT -> new AnswerValue.FreeText(value.text());
            case DATE -> new AnswerValue.OnDate(value.date());
        };
    }

    private static AnswerValue yesNo(Value value) {
        String text = value.scalar().map(ScalarNode::text).orElse(NO);
        if (!text.equals(YES) && !text.equals(NO)) {
            value.error("YES-NO-EXPECTED", text, meant(text, YES_NO));
        }
        return new AnswerValue.YesNo(text.equals(YES));
    }

    private static String option(Value value, List<String> options) {
        Optional<ScalarNode> scalar = value.scalar();
        scalar.map(ScalarNode::text)
                .filter(text -> !options.contains(text))
                .ifPresent(
                        text -> value.error("OPTION-UNKNOWN", text, String.join(", ", options), meant(text, options)));
        return scalar.map(ScalarNode::text).orElse("");
    }

    private static AnswerValue choices(Value value, List<String> options) {
        Set<String> chosen = new HashSet<>();
        for (Value item : value.items()) {
            if (item.node().orElse(null) instanceof ScalarNode scalar
                    && scalar.text().equals(UNKNOWN)) {
                item.error("UNKNOWN-IN-LIST");
                continue;
            }
            String option = option(item, options);
            if (!chosen.add(option)) {
                item.error("ITEM-REPEATED", option);
            }
        }
        return new AnswerValue.Choices(options.stream().filter(chosen::contains).toList());
    }

    private static AnswerValue quantity(Value value, AnswerType expected) {
        Optional<BigDecimal> number = value.sound(Value::decimal);
        Range range = expected.range();
        if (range != null) {
            number.filter(found -> !range.contains(found))
                    .ifPresent(found -> value.error(
                            "AMOUNT-OUT-OF-RANGE",
                            found.toPlainString(),
                            range.min().toPlainString(),
                            range.max().toPlainString()));
        }
        return new AnswerValue.Quantity(number.orElse(BigDecimal.ZERO));
    }

    /** What a person who wrote this most likely meant; empty when it cannot be told. */
    static String meant(String text, List<String> accepted) {
        String habit = HABITS.getOrDefault(text.toLowerCase(Locale.ROOT), "");
        boolean fits = habit.equals(UNKNOWN) || accepted.contains(habit);
        return fits && !habit.isEmpty() ? habit : DidYouMean.nearest(text, accepted);
    }
}
