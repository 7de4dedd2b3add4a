package org.balise.core.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.balise.api.fact.Fact;
import org.balise.api.fact.Parameter;
import org.balise.api.pack.RuleBook;
import org.balise.api.rule.Rule;

/**
 * Tells whether each rule applies and nothing of how: each firing is without alternative and without facts. It is for
 * trying many dossiers; what is shown to a person is worked out in full.
 */
public final class Outline implements RuleRunner {
    private final List<Rule> derivations;
    private final List<Rule> rules;

    public Outline(RuleBook book) {
        this.derivations = DerivedWorlds.derivations(book);
        this.rules = List.copyOf(book.rules().values());
    }

    @Override
    public Firings run(
            Collection<? extends Fact> certain,
            Collection<? extends Fact> additional,
            Collection<Parameter> parameters) {
        DerivedWorlds worlds = DerivedWorlds.of(derivations, certain, additional, parameters);
        List<Firing> firings = new ArrayList<>();
        for (Rule rule : rules) {
            if (worlds.possible().holds(rule.head().condition())) {
                boolean holds = worlds.certain().holds(rule.head().condition());
                firings.add(new Firing(rule.id(), "", holds, List.of()));
            }
        }
        return new Firings(firings);
    }
}
