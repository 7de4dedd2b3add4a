package org.balise.core.explain.gap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.balise.api.answer.Dossier;
import org.balise.api.assess.Applicability;
import org.balise.api.questionnaire.Question;
import org.balise.api.rule.Condition;
import org.balise.api.rule.Condition.Alternative;
import org.balise.api.rule.Literal;
import org.balise.api.rule.Reading;
import org.balise.api.rule.Rule;
import org.balise.core.score.Scope;

/**
 * Looks for the fewest answers that make a condition hold. A fact holds when a question that is asked says so, so the
 * conditions under which questions are asked count too; a derived fact holds when one of its alternatives does.
 */
final class Solver {
    /** How many sets are kept at each step. Past it the smallest are kept, and the result says that it was cut. */
    static final int MOST_SETS = 128;

    private static final Comparator<Wishes> FEWEST_FIRST = Comparator.comparingInt(Wishes::cost)
            .thenComparing(wishes -> wishes.byQuestion().size());

    private final Scope scope;
    private final Dossier dossier;
    private final boolean onlyOpen;
    private final Map<String, Rule.Derivation> derivations = new HashMap<>();
    private final Map<Literal, List<Wishes>> known = new HashMap<>();
    private final Set<Literal> open = new HashSet<>();
    private boolean cut;

    /**
     * @param onlyOpen true to leave every known answer as it is, and to look among the answers that are missing
     */
    Solver(Scope scope, Dossier dossier, boolean onlyOpen) {
        this.scope = scope;
        this.dossier = dossier;
        this.onlyOpen = onlyOpen;
        scope.index().rules(Rule.Derivation.class).forEach(rule -> derivations.put(rule.id(), rule));
    }

    /** Whether some set was left aside to stay within bounds. */
    boolean cut() {
        return cut;
    }

    /** The sets of answers that make one alternative hold, the smallest first. */
    List<Wishes> of(Alternative alternative) {
        List<Wishes> sets = List.of(Wishes.NONE);
        for (Literal literal : alternative.literals()) {
            sets = product(sets, of(literal));
        }
        return sets;
    }

    private List<Wishes> of(Condition condition) {
        List<Wishes> sets = new ArrayList<>();
        condition.alternatives().forEach(alternative -> sets.addAll(of(alternative)));
        return bounded(sets);
    }

    private List<Wishes> of(Literal literal) {
        List<Wishes> before = known.get(literal);
        if (before != null) {
            return before;
        }
        Reading reading = scope.index().book().readings().get(literal.fact());
        if (reading != null) {
            return retained(reading, literal) ? List.of(Wishes.NONE) : List.of();
        }
        if (!open.add(literal)) {
            // A fact that rests on itself holds for no reason.
            return List.of();
        }
        List<Wishes> sets = new ArrayList<>();
        Rule.Derivation derivation = literal instanceof Literal.IsYes ? derivations.get(literal.fact()) : null;
        if (derivation != null) {
            boolean holds = scope.firings().applicability(derivation.id()) == Applicability.TRIGGERED;
            of(derivation.head().condition())
                    .forEach(wishes -> sets.add(holds ? wishes : wishes.concluding(derivation.id())));
        }
        for (String id : scope.index().questionsOf(literal.fact())) {
            sets.addAll(asking(scope.index().question(id), literal));
        }
        open.remove(literal);
        List<Wishes> kept = bounded(sets);
        known.put(literal, kept);
        return kept;
    }

    /** No answer changes the reading of a text: it is the one retained on the date of the assessment, or it is not. */
    private boolean retained(Reading reading, Literal literal) {
        return literal instanceof Literal.IsSelected selected
                && reading.on(scope.asOf()).filter(selected.option()::equals).isPresent();
    }

    private List<Wishes> asking(Question question, Literal literal) {
        Wish wish = new Wish(question, dossier.answers().get(question.id()), Set.of(want(literal)));
        boolean barred = onlyOpen && !wish.granted() && !wish.open();
        if (barred || wish.example().isEmpty()) {
            return List.of();
        }
        return product(List.of(Wishes.of(wish)), of(question.visibleWhen()));
    }

    private Want want(Literal literal) {
        if (literal instanceof Literal.IsYes) {
            return new Want.Yes();
        }
        if (literal instanceof Literal.IsNo) {
            return new Want.No();
        }
        if (literal instanceof Literal.IsSelected selected) {
            return new Want.Option(selected.option());
        }
        Literal.Compares compares = (Literal.Compares) literal;
        return compares.comparison() == Literal.Comparison.AT_LEAST
                ? new Want.AtLeast(scope.parameter(compares.parameter()), compares.parameter())
                : new Want.Below(scope.parameter(compares.parameter()), compares.parameter());
    }

    private List<Wishes> product(List<Wishes> one, List<Wishes> other) {
        List<Wishes> both = new ArrayList<>();
        for (Wishes first : one) {
            for (Wishes second : other) {
                first.and(second).ifPresent(both::add);
            }
        }
        return bounded(both);
    }

    /** The smallest sets; one that asks for all that another asks for, and more, is of no use. */
    private List<Wishes> bounded(List<Wishes> sets) {
        List<Wishes> kept = new ArrayList<>();
        for (Wishes wishes : sets.stream().sorted(FEWEST_FIRST).toList()) {
            if (kept.stream().noneMatch(smaller -> smaller.within(wishes))) {
                if (kept.size() == MOST_SETS) {
                    cut = true;
                    break;
                }
                kept.add(wishes);
            }
        }
        return kept;
    }
}
