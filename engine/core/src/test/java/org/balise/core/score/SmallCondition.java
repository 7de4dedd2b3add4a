package org.balise.core.score;

import java.util.Arrays;
import org.balise.api.rule.Condition;
import org.balise.api.rule.Condition.Alternative;
import org.balise.api.rule.Literal;

/** Conditions in short, as tests write them. */
final class SmallCondition {

    private SmallCondition() {}

    /** Each string is one alternative; literals inside it are separated by {@code " & "}. */
    static Condition of(String... alternatives) {
        return new Condition(Arrays.stream(alternatives)
                .map(alternative -> new Alternative(
                        alternative,
                        Arrays.stream(alternative.split(" & ", -1))
                                .map(SmallCondition::literal)
                                .toList()))
                .toList());
    }

    private static Literal literal(String text) {
        if (text.contains(">=")) {
            String[] parts = text.split(">=", 2);
            return new Literal.Compares(parts[0], Literal.Comparison.AT_LEAST, parts[1]);
        }
        String[] parts = text.split("=", 2);
        return switch (parts[1]) {
            case "oui" -> new Literal.IsYes(parts[0]);
            case "non" -> new Literal.IsNo(parts[0]);
            default -> new Literal.IsSelected(parts[0], parts[1]);
        };
    }
}
