package org.balise.core.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.balise.api.fact.FactDefinition;
import org.balise.api.rule.Condition;
import org.balise.api.rule.Literal;
import org.balise.api.rule.Literal.Comparison;
import org.balise.core.problem.Problems;

/** Reads {@code visible-when}: a list of alternatives, each a map of facts. */
final class Conditions {

    private static final Pattern COMPARISON = Pattern.compile("(>=|<) ?(\\S+)");

    private final Dictionary dictionary;
    private final Problems problems;

    Conditions(Dictionary dictionary, Problems problems) {
        this.dictionary = dictionary;
        this.problems = problems;
    }

    Condition read(Value value) {
        return new Condition(
                value.some().items().stream().map(this::alternative).toList());
    }

    private Condition.Alternative alternative(Value value) {
        List<Keyed> tests = value.named();
        if (tests.isEmpty() && value.node().orElse(null) instanceof MappingNode) {
            // It would always hold, which is what leaving the whole condition out means.
            value.error("ALTERNATIVE-EMPTY");
        }
        List<Literal> literals = new ArrayList<>();
        for (Keyed test : tests) {
            dictionary
                    .fact(test.key().text(), test.key().place(), problems)
                    .flatMap(fact -> literal(fact, test.value()))
                    .ifPresent(literals::add);
        }
        return new Condition.Alternative("", literals);
    }

    private Optional<Literal> literal(FactDefinition fact, Value value) {
        return switch (fact.type()) {
            case YES_NO -> value.scalar().flatMap(scalar -> yesNo(fact, scalar.text(), value));
            case ONE_OF, SOME_OF -> value.scalar().flatMap(scalar -> selected(fact, scalar.text(), value));
            case AMOUNT -> value.scalar().flatMap(scalar -> compared(fact, scalar.text(), value));
            case TEXT, DATE -> {
                value.error("CONDITION-ON-TEXT", fact.id());
                yield Optional.empty();
            }
        };
    }

    private static Optional<Literal> yesNo(FactDefinition fact, String text, Value value) {
        if (text.equals(AnswerValues.YES)) {
            return Optional.of(new Literal.IsYes(fact.id()));
        }
        if (!text.equals(AnswerValues.NO)) {
            List<String> accepted = List.of(AnswerValues.YES, AnswerValues.NO);
            value.error("CONDITION-YES-NO", text, AnswerValues.meant(text, accepted));
            return Optional.empty();
        }
        if (fact.kind().concluded()) {
            value.error("CONDITION-DERIVED-NO", fact.id());
        }
        return Optional.of(new Literal.IsNo(fact.id()));
    }

    private static Optional<Literal> selected(FactDefinition fact, String text, Value value) {
        if (!fact.options().contains(text)) {
            String nearest = AnswerValues.meant(text, fact.options());
            value.error("OPTION-UNKNOWN", text, String.join(", ", fact.options()), nearest);
        }
        return Optional.of(new Literal.IsSelected(fact.id(), text));
    }

    private static Optional<Literal> compared(FactDefinition fact, String text, Value value) {
        Matcher matcher = COMPARISON.matcher(text);
        if (!matcher.matches() || !Form.ID.fits(matcher.group(2))) {
            value.error("COMPARISON-FORMAT", text);
            return Optional.empty();
        }
        Comparison comparison =
                matcher.group(1).equals(Comparison.BELOW.sign()) ? Comparison.BELOW : Comparison.AT_LEAST;
        return Optional.of(new Literal.Compares(fact.id(), comparison, matcher.group(2)));
    }
}
