package org.balise.core.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.balise.api.fact.Amount;
import org.balise.api.fact.Fact;
import org.balise.api.fact.No;
import org.balise.api.fact.Parameter;
import org.balise.api.fact.Selected;
import org.balise.api.fact.Yes;
import org.balise.api.rule.Condition;
import org.balise.api.rule.Literal;

/** The facts of one world, with the parameters they are compared with. Grows and never shrinks. */
public final class FactBase {
    private final Set<Fact> facts = new HashSet<>();
    private final Map<String, List<Amount>> amounts = new HashMap<>();
    private final Map<String, BigDecimal> parameters = new HashMap<>();

    public FactBase(Collection<Parameter> parameters) {
        parameters.forEach(parameter -> this.parameters.put(parameter.id(), parameter.value()));
    }

    /** Adds a fact; false when it was there. */
    public boolean add(Fact fact) {
        boolean added = facts.add(fact);
        if (added && fact instanceof Amount amount) {
            amounts.computeIfAbsent(amount.fact(), id -> new ArrayList<>()).add(amount);
        }
        return added;
    }

    public boolean contains(Fact fact) {
        return facts.contains(fact);
    }

    /** A view: it grows with this base. */
    public Set<Fact> facts() {
        return Collections.unmodifiableSet(facts);
    }

    /** Whether some alternative holds. Counted loops: trying many dossiers comes down to this. */
    public boolean holds(Condition condition) {
        List<Condition.Alternative> alternatives = condition.alternatives();
        for (int i = 0; i < alternatives.size(); i++) {
            if (holds(alternatives.get(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean holds(Condition.Alternative alternative) {
        List<Literal> literals = alternative.literals();
        for (int i = 0; i < literals.size(); i++) {
            if (!holds(literals.get(i))) {
                return false;
            }
        }
        return true;
    }

    public boolean holds(Literal literal) {
        return literal instanceof Literal.Compares comparison
                ? !amountsThatSatisfy(comparison).isEmpty()
                : facts.contains(wanted(literal));
    }

    /** The facts that satisfy a literal; several only for an amount of which several values are possible. */
    public List<Fact> matches(Literal literal) {
        if (literal instanceof Literal.Compares comparison) {
            return amountsThatSatisfy(comparison);
        }
        Fact wanted = wanted(literal);
        return facts.contains(wanted) ? List.of(wanted) : List.of();
    }

    private static Fact wanted(Literal literal) {
        if (literal instanceof Literal.IsYes yes) {
            return new Yes(yes.fact());
        }
        if (literal instanceof Literal.IsNo no) {
            return new No(no.fact());
        }
        Literal.IsSelected selected = (Literal.IsSelected) literal;
        return new Selected(selected.fact(), selected.option());
    }

    private List<Fact> amountsThatSatisfy(Literal.Compares comparison) {
        BigDecimal threshold = parameters.get(comparison.parameter());
        if (threshold == null) {
            return List.of();
        }
        boolean atLeast = comparison.comparison() == Literal.Comparison.AT_LEAST;
        List<Fact> satisfying = new ArrayList<>();
        for (Amount amount : amounts.getOrDefault(comparison.fact(), List.of())) {
            if (amount.value().compareTo(threshold) >= 0 == atLeast) {
                satisfying.add(amount);
            }
        }
        return satisfying;
    }
}
