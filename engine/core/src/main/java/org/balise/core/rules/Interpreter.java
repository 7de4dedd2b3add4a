package org.balise.core.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.balise.api.fact.Fact;
import org.balise.api.fact.Parameter;
import org.balise.api.fact.Yes;
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
    private final List<Rule> others;

    public Interpreter(RuleBook book) {
        this.derivations = book.rules().values().stream()
                .filter(Rule.Derivation.class::isInstance)
                .toList();
        this.others = book.rules().values().stream()
                .filter(rule -> !(rule instanceof Rule.Derivation))
                .toList();
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
        deriveUntilStable(certainWorld);
        deriveUntilStable(possibleWorld);
        List<Firing> firings = new ArrayList<>();
        derivations.forEach(rule -> fire(rule, certainWorld, possibleWorld, firings));
        others.forEach(rule -> fire(rule, certainWorld, possibleWorld, firings));
        return new Firings(firings);
    }

    private void deriveUntilStable(FactBase world) {
        boolean grew = true;
        while (grew) {
            grew = false;
            for (Rule rule : derivations) {
                grew |= world.holds(rule.head().condition()) && world.add(new Yes(rule.id()));
            }
        }
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
