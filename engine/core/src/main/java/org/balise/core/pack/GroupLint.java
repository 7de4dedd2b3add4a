package org.balise.core.pack;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.balise.api.fact.FactType;
import org.balise.api.pack.RuleBook;
import org.balise.api.rule.Condition;
import org.balise.api.rule.Literal;
import org.balise.api.rule.Rule;

/** Factors of one group exclude each other: only then is counting the strongest the same as counting the true one. */
final class GroupLint {
    /** Derivations of derivations past this are taken as they are, which can only report too much. */
    private static final int DEEPEST = 8;

    private final RuleBook book;

    GroupLint(LintSubject subject) {
        this.book = subject.book();
    }

    void check(PackContent pack) {
        Map<String, List<Rule.Factor>> groups = book.rules().values().stream()
                .filter(Rule.Factor.class::isInstance)
                .map(Rule.Factor.class::cast)
                .filter(factor -> factor.group() != null)
                .collect(Collectors.groupingBy(
                        factor -> Objects.requireNonNull(factor.group()), TreeMap::new, Collectors.toList()));
        for (PlacedRule placed : pack.rules()) {
            if (placed.rule() instanceof Rule.Factor factor && factor.group() != null) {
                check(placed, factor, groups.getOrDefault(factor.group(), List.of()), pack);
            }
        }
    }

    private void check(PlacedRule placed, Rule.Factor factor, List<Rule.Factor> group, PackContent pack) {
        String name = Objects.requireNonNull(factor.group());
        if (group.size() < 2) {
            pack.problems().error(placed.place(), "GROUP-ALONE", placed.id(), name);
        }
        for (Rule.Factor other : group) {
            if (other.id().compareTo(factor.id()) <= 0) {
                continue;
            }
            if (!Objects.equals(factor.head().principle(), other.head().principle())) {
                pack.problems().error(placed.place(), "GROUP-PRINCIPLES", placed.id(), name, other.id());
            }
            if (!exclusive(factor.head().condition(), other.head().condition())) {
                pack.problems().error(placed.place(), "GROUP-NOT-EXCLUSIVE", placed.id(), name, other.id());
            }
        }
    }

    private boolean exclusive(Condition one, Condition other) {
        List<List<Literal>> others = ways(other);
        return ways(one).stream()
                .allMatch(a -> others.stream()
                        .allMatch(b -> a.stream().anyMatch(x -> b.stream().anyMatch(y -> contradict(x, y)))));
    }

    private List<List<Literal>> ways(Condition condition) {
        return condition.alternatives().stream()
                .flatMap(alternative -> ways(alternative.literals(), DEEPEST).stream())
                .toList();
    }

    /** The ways for literals to hold, each derived fact replaced by what it is derived from. */
    private List<List<Literal>> ways(List<Literal> literals, int depth) {
        for (Literal literal : literals) {
            if (depth > 0 && book.rules().get(literal.fact()) instanceof Rule.Derivation derivation) {
                return derivation.head().condition().alternatives().stream()
                        .flatMap(way -> ways(replaced(literals, literal, way.literals()), depth - 1).stream())
                        .toList();
            }
        }
        return List.of(literals);
    }

    private static List<Literal> replaced(List<Literal> literals, Literal derived, List<Literal> by) {
        return Stream.concat(literals.stream().filter(literal -> !literal.equals(derived)), by.stream())
                .toList();
    }

    private boolean contradict(Literal a, Literal b) {
        if (!a.fact().equals(b.fact())) {
            return false;
        }
        if (a instanceof Literal.IsSelected x && b instanceof Literal.IsSelected y) {
            return !x.option().equals(y.option())
                    && book.facts().containsKey(a.fact())
                    && book.facts().get(a.fact()).type() == FactType.ONE_OF;
        }
        if (a instanceof Literal.Compares x && b instanceof Literal.Compares y) {
            return x.parameter().equals(y.parameter()) && x.comparison() != y.comparison();
        }
        return a instanceof Literal.IsYes != b instanceof Literal.IsYes;
    }
}
