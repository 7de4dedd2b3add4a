package org.balise.core.fact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.balise.api.answer.AnswerValue;
import org.balise.api.fact.Amount;
import org.balise.api.fact.Fact;
import org.balise.api.fact.FactDefinition;
import org.balise.api.fact.FactType;
import org.balise.api.fact.No;
import org.balise.api.fact.Parameter;
import org.balise.api.fact.Range;
import org.balise.api.fact.Selected;
import org.balise.api.fact.Yes;
import org.balise.core.rules.RuleIndex;

/** Makes facts from answers, by the dictionary. */
final class FactMaker {
    private final RuleIndex index;

    FactMaker(RuleIndex index) {
        this.index = index;
    }

    /**
     * What a known value says of a fact; nothing for a text, a date or an unknown.
     *
     * @throws IllegalArgumentException when the fact takes no such value: to read nothing in it would hide a risk
     */
    List<Fact> known(String fact, AnswerValue value) {
        FactType type = definition(fact).type();
        if (!value.fits(type)) {
            throw new IllegalArgumentException(fact + " is of type " + type.code() + ", not " + value);
        }
        if (value instanceof AnswerValue.YesNo yesNo) {
            return List.of(yesNo.yes() ? new Yes(fact) : new No(fact));
        }
        if (value instanceof AnswerValue.Choice choice) {
            return List.of(new Selected(fact, choice.option()));
        }
        if (value instanceof AnswerValue.Choices choices) {
            return choices.options().stream()
                    .map(option -> (Fact) new Selected(fact, option))
                    .toList();
        }
        if (value instanceof AnswerValue.Quantity quantity) {
            return List.of(new Amount(fact, quantity.value()));
        }
        return List.of();
    }

    /** All that some value could say of a fact. */
    List<Fact> everything(String factId, List<Parameter> parameters) {
        FactDefinition definition = definition(factId);
        return switch (definition.type()) {
            case YES_NO -> List.of(new Yes(factId), new No(factId));
            case ONE_OF, SOME_OF ->
                definition.options().stream()
                        .map(option -> (Fact) new Selected(factId, option))
                        .toList();
            case AMOUNT -> representatives(definition, parameters);
            case TEXT, DATE -> List.of();
        };
    }

    /** One amount for each interval that the parameters compared with this fact cut its range into. */
    private List<Fact> representatives(FactDefinition definition, List<Parameter> parameters) {
        Range range = definition.range();
        if (range == null) {
            throw new IllegalStateException("amount without a range: " + definition.id());
        }
        Set<String> compared = index.parametersComparedWith(definition.id());
        List<Fact> values = new ArrayList<>();
        values.add(new Amount(definition.id(), range.min()));
        parameters.stream()
                .filter(parameter -> compared.contains(parameter.id()))
                .map(Parameter::value)
                .filter(range::contains)
                .filter(value -> value.compareTo(range.min()) > 0)
                .map(BigDecimal::stripTrailingZeros)
                .distinct()
                .sorted()
                .forEach(value -> values.add(new Amount(definition.id(), value)));
        return values;
    }

    private FactDefinition definition(String factId) {
        FactDefinition definition = index.book().facts().get(factId);
        if (definition == null) {
            throw new IllegalStateException("fact not in the dictionary: " + factId);
        }
        return definition;
    }
}
