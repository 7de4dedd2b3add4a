package org.balise.core.pack;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.balise.api.fact.FactType;
import org.balise.api.pack.RuleBook;
import org.balise.api.rule.Condition;
import org.balise.api.rule.Literal;
import org.balise.api.rule.Rule;

/** Factors of one group exclude each other: only then is counting the strongest the same as counting the true one. */
final class GroupLint {
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
        return one.alternatives().stream()
                .allMatch(a -> other.alternatives().stream()
                        .allMatch(b -> a.literals().stream()
                                .anyMatch(x -> b.literals().stream().anyMatch(y -> contradict(x, y)))));
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
