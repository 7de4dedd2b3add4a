package org.balise.core.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.balise.api.fact.Fact;
import org.balise.api.fact.Parameter;
import org.balise.api.fact.Yes;
import org.balise.api.pack.RuleBook;
import org.balise.api.rule.Rule;

/**
 * Tells whether each rule applies and nothing of how: each firing is without alternative and without facts. It is for
 * trying many dossiers; what is shown to a person is worked out in full.
 */
public final class Outline implements RuleRunner {
    private final List<Rule> derivations = new ArrayList<>();
    private final List<Rule> rules;

    public Outline(RuleBook book) {
        this.rules = List.copyOf(book.rules().values());
        rules.stream().filter(Rule.Derivation.class::isInstance).forEach(derivations::add);
    }

    @Override
    public Firings run(
            Collection<? extends Fact> certain,
            Collection<? extends Fact> additional,
            Collection<Parameter> parameters) {
        FactBase certainWorld = new FactBase(parameters);
        FactBase possibleWorld = new FactBase(parameters);
        certain.forEach(fact -> {
            certainWorld.add(fact);
            possibleWorld.add(fact);
        });
        additional.forEach(possibleWorld::add);
        derive(certainWorld);
        derive(possibleWorld);
        List<Firing> firings = new ArrayList<>();
        for (Rule rule : rules) {
            if (possibleWorld.holds(rule.head().condition())) {
                boolean holds = certainWorld.holds(rule.head().condition());
                firings.add(new Firing(rule.id(), "", holds, List.of()));
            }
        }
        return new Firings(firings);
    }

    private void derive(FactBase world) {
        boolean grew = true;
        while (grew) {
            grew = false;
            for (Rule rule : derivations) {
                grew |= world.holds(rule.head().condition()) && world.add(new Yes(rule.id()));
            }
        }
    }
}
