package org.balise.core.analysis.coverage;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.balise.api.fact.FactDefinition;
import org.balise.api.fact.Range;
import org.balise.api.pack.RuleBook;
import org.balise.api.rule.Condition;
import org.balise.api.rule.Condition.Alternative;
import org.balise.api.rule.Literal;
import org.balise.api.rule.Literal.Comparison;
import org.balise.api.rule.ParameterSeries;
import org.balise.api.rule.Rule;
import org.balise.core.analysis.Names;
import org.balise.core.analysis.coverage.Mutant.Kind;

/** Every slip that the condition of a rule can suffer. */
final class Mutants {
    private static final String SHIFTED = "seuil-decale";

    private final RuleBook book;
    private final Names names;

    Mutants(RuleBook book) {
        this.book = book;
        this.names = new Names(book);
    }

    List<Mutant> of(Rule rule) {
        List<Mutant> mutants = new ArrayList<>();
        List<Alternative> ways = rule.head().condition().alternatives();
        for (int way = 0; way < ways.size(); way++) {
            if (ways.size() > 1) {
                List<Alternative> fewer = new ArrayList<>(ways);
                fewer.remove(way);
                mutants.add(new Mutant(Kind.DROP_ALTERNATIVE, with(rule, fewer), names.way(ways.get(way))));
            }
            for (int literal = 0; literal < ways.get(way).literals().size(); literal++) {
                literal(rule, way, literal, mutants);
            }
        }
        mutants.addAll(DutyMutants.of(rule, names));
        return mutants;
    }

    private void literal(Rule rule, int way, int number, List<Mutant> mutants) {
        Alternative changed = rule.head().condition().alternatives().get(way);
        Literal literal = changed.literals().get(number);
        List<Literal> fewer = new ArrayList<>(changed.literals());
        fewer.remove(number);
        mutants.add(new Mutant(
                Kind.DROP_LITERAL, with(rule, way, new Alternative(changed.name(), fewer)), names.literal(literal)));
        flipped(literal)
                .ifPresent(flipped -> mutants.add(new Mutant(
                        Kind.FLIP_LITERAL,
                        with(rule, way, replaced(changed, number, flipped)),
                        Names.joined(List.of(names.literal(literal), names.literal(flipped)), " → ", " → "))));
        if (literal instanceof Literal.Compares compares) {
            for (BigDecimal step : List.of(BigDecimal.ONE, BigDecimal.ONE.negate())) {
                shifted(compares, step)
                        .ifPresent(series -> mutants.add(new Mutant(
                                Kind.SHIFT_THRESHOLD,
                                with(
                                        rule,
                                        way,
                                        replaced(
                                                changed,
                                                number,
                                                new Literal.Compares(compares.fact(), compares.comparison(), SHIFTED))),
                                Map.of(SHIFTED, series),
                                Names.same(compares.parameter() + (step.signum() > 0 ? " + 1" : " − 1")))));
            }
        }
    }

    /** The literal turned round; nothing for a derived fact, which is never no. */
    private Optional<Literal> flipped(Literal literal) {
        if (literal instanceof Literal.IsYes yes) {
            boolean derived = book.rules().get(yes.fact()) instanceof Rule.Derivation;
            return derived ? Optional.empty() : Optional.of(new Literal.IsNo(yes.fact()));
        }
        if (literal instanceof Literal.IsNo no) {
            return Optional.of(new Literal.IsYes(no.fact()));
        }
        if (literal instanceof Literal.Compares compares) {
            Comparison other = compares.comparison() == Comparison.AT_LEAST ? Comparison.BELOW : Comparison.AT_LEAST;
            return Optional.of(new Literal.Compares(compares.fact(), other, compares.parameter()));
        }
        Literal.IsSelected selected = (Literal.IsSelected) literal;
        FactDefinition fact = book.facts().get(selected.fact());
        return fact == null
                ? Optional.empty()
                : fact.options().stream()
                        .filter(option -> !option.equals(selected.option()))
                        .findFirst()
                        .map(option -> new Literal.IsSelected(selected.fact(), option));
    }

    /** The same threshold moved by one; nothing when no amount in the range is on another side of it. */
    private Optional<ParameterSeries> shifted(Literal.Compares compares, BigDecimal step) {
        ParameterSeries series = book.parameters().get(compares.parameter());
        if (series == null || series.values().values().stream().noneMatch(value -> tells(compares, value, step))) {
            return Optional.empty();
        }
        TreeMap<LocalDate, BigDecimal> values = new TreeMap<>();
        series.values().forEach((day, value) -> values.put(day, value.add(step)));
        return Optional.of(new ParameterSeries(
                SHIFTED, series.label(), series.unit(), series.mark(), series.lastConfirmedOn(), values));
    }

    private boolean tells(Literal.Compares compares, BigDecimal value, BigDecimal step) {
        FactDefinition fact = book.facts().get(compares.fact());
        Range range = fact == null ? null : fact.range();
        BigDecimal moved = value.add(step);
        return range == null
                || (value.min(moved).compareTo(range.max()) <= 0
                        && value.max(moved).compareTo(range.min()) > 0);
    }

    private static Alternative replaced(Alternative way, int number, Literal by) {
        List<Literal> literals = new ArrayList<>(way.literals());
        literals.set(number, by);
        return new Alternative(way.name(), literals);
    }

    private static Rule with(Rule rule, int way, Alternative changed) {
        List<Alternative> ways = new ArrayList<>(rule.head().condition().alternatives());
        ways.set(way, changed);
        return with(rule, ways);
    }

    private static Rule with(Rule rule, List<Alternative> ways) {
        return ChangedRules.condition(rule, new Condition(ways));
    }
}
