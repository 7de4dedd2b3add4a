package org.balise.core.pack;

import java.util.Map;
import org.balise.api.fact.FactDefinition;
import org.balise.api.fact.FactType;
import org.balise.api.rule.Literal;
import org.balise.core.drl.DrlRule;
import org.balise.core.problem.DidYouMean;
import org.balise.core.problem.Place;
import org.balise.core.problem.Problems;

/** Conditions name facts of the dictionary, options and parameters that exist, each in the way of its type. */
final class ConditionLint {
    private final LintSubject subject;
    private final PackContent pack;
    private final Problems problems;

    ConditionLint(LintSubject subject, PackContent pack) {
        this.subject = subject;
        this.pack = pack;
        this.problems = pack.problems();
    }

    void check() {
        for (PlacedRule rule : pack.rules()) {
            for (DrlRule part : rule.parts()) {
                part.tests().forEach(test -> check(test.literal(), rule.place(test)));
            }
        }
    }

    private void check(Literal literal, Place place) {
        Map<String, FactDefinition> facts = subject.book().facts();
        FactDefinition fact = facts.get(literal.fact());
        if (fact == null) {
            problems.error(place, "FACT-UNKNOWN", literal.fact(), DidYouMean.nearest(literal.fact(), facts.keySet()));
        } else if (!fits(literal, fact.type())) {
            problems.error(place, "FACT-OTHER-TYPE", fact.id(), fact.type().code());
        } else if (literal instanceof Literal.IsSelected selected
                && !fact.options().contains(selected.option())) {
            problems.error(
                    place,
                    "OPTION-UNKNOWN",
                    selected.option(),
                    String.join(", ", fact.options()),
                    DidYouMean.nearest(selected.option(), fact.options()));
        } else if (literal instanceof Literal.IsNo && fact.kind().concluded()) {
            problems.error(place, "CONDITION-DERIVED-NO", fact.id());
        }
        if (literal instanceof Literal.Compares compares
                && !subject.book().parameters().containsKey(compares.parameter())) {
            problems.error(
                    place,
                    "PARAMETER-UNKNOWN",
                    compares.parameter(),
                    DidYouMean.nearest(
                            compares.parameter(), subject.book().parameters().keySet()));
        }
    }

    private static boolean fits(Literal literal, FactType type) {
        if (literal instanceof Literal.IsYes || literal instanceof Literal.IsNo) {
            return type == FactType.YES_NO;
        }
        if (literal instanceof Literal.IsSelected) {
            return type == FactType.ONE_OF || type == FactType.SOME_OF;
        }
        return type == FactType.AMOUNT;
    }
}
