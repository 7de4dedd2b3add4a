package org.balise.core.rules;

import java.util.Collection;
import java.util.List;
import org.balise.api.fact.Fact;
import org.balise.api.fact.Parameter;
import org.balise.api.fact.Yes;
import org.balise.api.pack.RuleBook;
import org.balise.api.rule.Rule;

/**
 * Both worlds with the facts that derivations add to them.
 *
 * @param certain what holds whatever the unknown answers are
 * @param possible what holds for some completion
 */
record DerivedWorlds(FactBase certain, FactBase possible) {

    static DerivedWorlds of(
            List<Rule> derivations,
            Collection<? extends Fact> certain,
            Collection<? extends Fact> additional,
            Collection<Parameter> parameters) {
        DerivedWorlds worlds = new DerivedWorlds(new FactBase(parameters), new FactBase(parameters));
        certain.forEach(fact -> {
            worlds.certain.add(fact);
            worlds.possible.add(fact);
        });
        additional.forEach(worlds.possible::add);
        derive(derivations, worlds.certain);
        derive(derivations, worlds.possible);
        return worlds;
    }

    /** The derivations of a book, in order of id. */
    static List<Rule> derivations(RuleBook book) {
        return book.rules().values().stream()
                .filter(Rule.Derivation.class::isInstance)
                .toList();
    }

    /** Derivations only add, so repeating until nothing changes reaches the one fixed point. */
    private static void derive(List<Rule> derivations, FactBase world) {
        boolean grew = true;
        while (grew) {
            grew = false;
            for (Rule rule : derivations) {
                grew |= world.holds(rule.head().condition()) && world.add(new Yes(rule.id()));
            }
        }
    }
}
