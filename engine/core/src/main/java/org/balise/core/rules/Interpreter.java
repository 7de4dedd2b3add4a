package org.balise.core.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.balise.api.fact.Fact;
import org.balise.api.fact.Parameter;
import org.balise.api.pack.RuleBook;
import org.balise.api.rule.Condition.Alternative;
import org.balise.api.rule.Literal;
import org.balise.api.rule.Rule;

/**
 * Runs the conditions of a rule book as data, without any rule engine. It is the second opinion that the engine is
 * held against, and the measure of what the engine costs.
 */
public final class Interpreter implements RuleRunner {
    private final List<Rule> derivations;
    private final List<Rule> rules;

    public Interpreter(RuleBook book) {
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
        rules.forEach(rule -> fire(rule, worlds.certain(), worlds.possible(), firings));
        return new Firings(firings);
    }

    private static void fire(Rule rule, FactBase certain, FactBase possible, List<Firing> firings) {
        for (Alternative alternative : rule.head().condition().alternatives()) {
            for (List<Fact> facts : combinations(alternative.literals(), possible)) {
                boolean allCertain = facts.stream().allMatch(certain::contains);
                firings.add(new Firing(rule.id(), alternative.name(), allCertain, facts));
            }
        }
    }

    private static List<List<Fact>> combinations(List<Literal> literals, FactBase world) {
        List<List<Fact>> partial = List.of(List.of());
        for (Literal literal : literals) {
            List<Fact> matching = world.matches(literal);
            if (matching.isEmpty()) {
                return List.of();
            }
            List<List<Fact>> longer = new ArrayList<>();
            for (List<Fact> facts : partial) {
                for (Fact fact : matching) {
                    List<Fact> extended = new ArrayList<>(facts);
                    extended.add(fact);
                    longer.add(extended);
                }
            }
            partial = longer;
        }
        return partial;
    }
}
