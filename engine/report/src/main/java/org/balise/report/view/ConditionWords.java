package org.balise.report.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.balise.api.fact.FactDefinition;
import org.balise.api.fact.FactKind;
import org.balise.api.fact.FactType;
import org.balise.api.pack.RuleBook;
import org.balise.api.rule.Condition;
import org.balise.api.rule.Literal;
import org.balise.api.rule.ParameterSeries;
import org.balise.api.text.Bilingual;
import org.balise.report.text.Formats;
import org.jspecify.annotations.Nullable;

/**
 * When a rule applies, in words that a person can check against the questionnaire: each test is a question and the
 * answer that satisfies it, with the values of thresholds and the dates from which they count.
 *
 * <p>The words say the same as the condition: what all alternatives share is said once, and alternatives that differ
 * only by the option of one choice are said together. Nothing is left out.
 */
public final class ConditionWords {
    private final RuleBook book;
    private final Labels labels;

    public ConditionWords(RuleBook book) {
        this.book = book;
        this.labels = new Labels(book);
    }

    /**
     * One test in words.
     *
     * @param tests of the one fact, at least one of which must hold
     * @param fact that is tested
     * @param derived whether the fact is concluded by a rule of the same id rather than answered
     * @param parameter the id of the threshold; null when none is compared
     * @param asked the question, or the name of the fact when no question gives it
     * @param answer what satisfies the test, such as “oui” or “au moins 10 000 personnes”
     * @param sentence both together
     */
    public record Clause(
            List<Literal> tests,
            String fact,
            boolean derived,
            @Nullable String parameter,
            Bilingual asked,
            Bilingual answer,
            Bilingual sentence) {
        public Clause {
            tests = List.copyOf(tests);
        }
    }

    /**
     * A whole condition.
     *
     * @param all what must hold in every case; empty when the alternatives share nothing
     * @param oneOf the alternatives, at least one of which must hold too; empty when there is only one way
     * @param never whether nothing satisfies it
     */
    public record When(List<Clause> all, List<List<Clause>> oneOf, boolean never) {
        public When {
            all = List.copyOf(all);
            oneOf = oneOf.stream().map(List::copyOf).toList();
        }

        /** Whether it holds whatever the answers. */
        public boolean always() {
            return !never && all.isEmpty() && oneOf.isEmpty();
        }
    }

    /** The condition in words. */
    public When of(Condition condition) {
        List<Set<Literal>> alternatives = new ArrayList<>();
        condition.alternatives().forEach(a -> alternatives.add(new LinkedHashSet<>(a.literals())));
        if (alternatives.isEmpty()) {
            return new When(List.of(), List.of(), true);
        }
        Set<Literal> shared = new LinkedHashSet<>(alternatives.get(0));
        alternatives.forEach(shared::retainAll);
        alternatives.forEach(literals -> literals.removeAll(shared));
        List<Clause> all = new ArrayList<>(shared.stream().map(this::clause).toList());
        if (alternatives.stream().anyMatch(Set::isEmpty)) {
            // What is shared suffices: the other alternatives only add to it.
            return new When(all, List.of(), false);
        }
        List<List<Clause>> ways = ways(alternatives);
        if (ways.size() == 1) {
            all.addAll(ways.get(0));
            return new When(all, List.of(), false);
        }
        return new When(all, ways, false);
    }

    /** One test in words. */
    public Clause clause(Literal literal) {
        if (literal instanceof Literal.IsSelected selected) {
            return selected(List.of(selected));
        }
        if (literal instanceof Literal.Compares compares) {
            return compared(compares);
        }
        return answered(
                List.of(literal), labels.say(literal instanceof Literal.IsYes ? "answer.yes" : "answer.no"), null);
    }

    /** The alternatives, those that choose one option of the same choice put together where the first one stands. */
    private List<List<Clause>> ways(List<Set<Literal>> alternatives) {
        Map<String, List<Literal.IsSelected>> options = new LinkedHashMap<>();
        for (Set<Literal> literals : alternatives) {
            if (literals.size() == 1 && literals.iterator().next() instanceof Literal.IsSelected selected) {
                options.computeIfAbsent(selected.fact(), fact -> new ArrayList<>())
                        .add(selected);
            }
        }
        List<List<Clause>> ways = new ArrayList<>();
        for (Set<Literal> literals : alternatives) {
            if (literals.size() == 1 && literals.iterator().next() instanceof Literal.IsSelected selected) {
                List<Literal.IsSelected> together = options.remove(selected.fact());
                if (together != null) {
                    ways.add(List.of(selected(together)));
                }
            } else {
                ways.add(literals.stream().map(this::clause).toList());
            }
        }
        return ways;
    }

    private Clause selected(List<Literal.IsSelected> options) {
        String fact = options.get(0).fact();
        List<Bilingual> names = options.stream()
                .map(selected -> labels.say("condition.option", labels.option(fact, selected.option())))
                .toList();
        Bilingual either = Formats.each(language -> String.join(
                separator().in(language),
                names.stream().map(n -> n.in(language)).toList()));
        FactDefinition definition = book.facts().get(fact);
        boolean several = definition != null && definition.type() == FactType.SOME_OF;
        return answered(options, labels.say(several ? "condition.includes" : "condition.is", either), null);
    }

    private Bilingual separator() {
        return labels.say("condition.or");
    }

    private Clause compared(Literal.Compares compares) {
        boolean atLeast = compares.comparison() == Literal.Comparison.AT_LEAST;
        ParameterSeries series = book.parameters().get(compares.parameter());
        Bilingual threshold = series == null ? Bilingual.same(compares.parameter()) : values(series);
        return answered(
                List.of(compares),
                labels.say(atLeast ? "condition.at-least" : "condition.below", threshold),
                compares.parameter());
    }

    /** Each value with its unit and the date from which it counts. */
    private Bilingual values(ParameterSeries series) {
        return labels.joined(series.values().entrySet().stream()
                .map(value -> labels.say(
                        "condition.value",
                        Formats.number(value.getValue()),
                        series.unit(),
                        Formats.date(value.getKey())))
                .toList());
    }

    private Clause answered(List<? extends Literal> tests, Bilingual answer, @Nullable String parameter) {
        String fact = tests.get(0).fact();
        FactDefinition definition = book.facts().get(fact);
        if (definition != null && definition.kind() == FactKind.DERIVED) {
            Bilingual name = definition.label();
            return new Clause(
                    List.copyOf(tests), fact, true, null, name, answer, labels.say("condition.derived", name));
        }
        Bilingual asked = book.questionnaire()
                .questions()
                .filter(question -> question.feeds().contains(fact))
                .findFirst()
                .map(question -> question.text())
                .orElseGet(() -> labels.fact(fact));
        return new Clause(
                List.copyOf(tests),
                fact,
                false,
                parameter,
                asked,
                answer,
                labels.say("condition.answered", asked, answer));
    }
}
