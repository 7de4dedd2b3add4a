package org.balise.core.count;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.balise.api.answer.AnswerValue;
import org.balise.api.assess.Applicability;
import org.balise.api.assess.Truth;
import org.balise.api.fact.FactDefinition;
import org.balise.api.pack.RuleBook;
import org.balise.api.registry.CountDecision;
import org.balise.api.registry.CountOutcome;
import org.balise.api.registry.CountRules;
import org.balise.api.registry.Declaration;
import org.balise.api.registry.DeclaredFacts;
import org.balise.api.rule.CountEffect;
import org.balise.api.rule.Literal;
import org.balise.api.rule.Rule;
import org.balise.core.fact.WorldBuilder;
import org.balise.core.fact.Worlds;
import org.balise.core.rules.Firings;
import org.balise.core.rules.RuleIndex;
import org.balise.core.rules.RuleRunner;
import org.jspecify.annotations.Nullable;

/**
 * The counting rules of a book. An exclusion wins over a rule that counts; what an exclusion might still strike is not
 * counted for certain.
 *
 * <p>The rules are run once for each distinct combination of the facts that they read, so that counting a hundred
 * thousand initiatives costs no more runs than there are combinations.
 */
public final class BookCountRules implements CountRules {
    private final RuleBook book;
    private final RuleRunner rules;
    private final WorldBuilder worlds;
    private final List<Rule.Count> counts;
    private final Set<String> read;
    private final Map<Combination, CountDecision> decided = new ConcurrentHashMap<>();

    /**
     * @param book the rules as data
     * @param rules runs the same rules
     */
    public BookCountRules(RuleBook book, RuleRunner rules) {
        RuleIndex index = new RuleIndex(book);
        this.book = book;
        this.rules = rules;
        this.worlds = new WorldBuilder(index);
        this.counts = index.rules(Rule.Count.class);
        this.read = counts.stream()
                .flatMap(rule -> rule.head().condition().alternatives().stream())
                .flatMap(alternative -> alternative.literals().stream())
                .map(Literal::fact)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What the rules read of a declaration. An empty field is unknown. */
    private record Combination(
            LocalDate asOf,
            String status,
            String category,
            Truth cybersecurity,
            List<String> benefits,
            String network) {}

    @Override
    public CountDecision decide(Declaration declaration, @Nullable String network, LocalDate asOf) {
        Combination combination = new Combination(
                asOf,
                ifRead(DeclaredFacts.STATUS, declaration.status()),
                ifRead(DeclaredFacts.CATEGORY, declaration.category()),
                read.contains(DeclaredFacts.CYBERSECURITY) ? declaration.cybersecurity() : Truth.UNKNOWN,
                read.contains(DeclaredFacts.BENEFITS) ? declaration.benefits() : List.of(),
                ifRead(DeclaredFacts.NETWORK, network));
        // Not computeIfAbsent: a run is long, and would hold other combinations up.
        CountDecision known = decided.get(combination);
        if (known == null) {
            known = decide(combination);
            decided.put(combination, known);
        }
        return known;
    }

    private String ifRead(String fact, @Nullable String value) {
        return value != null && read.contains(fact) ? value : "";
    }

    private CountDecision decide(Combination combination) {
        List<Rule.Count> inForce = counts.stream()
                .filter(rule -> rule.head().inForce().contains(combination.asOf()))
                .toList();
        if (inForce.isEmpty()) {
            throw new IllegalArgumentException("no counting rule is in force on " + combination.asOf());
        }
        Worlds built = worlds.ofGiven(given(combination), read, combination.asOf());
        Firings firings = rules.run(built.certain(), built.additional(), built.parameters());
        List<Rule.Count> excluding = of(CountEffect.EXCLUDED, Applicability.TRIGGERED, inForce, firings);
        if (!excluding.isEmpty()) {
            return new CountDecision(CountOutcome.EXCLUDED, excluding);
        }
        List<Rule.Count> counting = of(CountEffect.COUNTED, Applicability.TRIGGERED, inForce, firings);
        List<Rule.Count> mayExclude = of(CountEffect.EXCLUDED, Applicability.UNDETERMINED, inForce, firings);
        if (!counting.isEmpty() && mayExclude.isEmpty()) {
            return new CountDecision(CountOutcome.COUNTED, counting);
        }
        List<Rule.Count> mayCount =
                counting.isEmpty() ? of(CountEffect.COUNTED, Applicability.UNDETERMINED, inForce, firings) : List.of();
        return new CountDecision(
                CountOutcome.UNDETERMINED,
                Stream.concat(mayExclude.stream(), mayCount.stream()).toList());
    }

    private static List<Rule.Count> of(
            CountEffect effect, Applicability applicability, List<Rule.Count> inForce, Firings firings) {
        return inForce.stream()
                .filter(rule -> rule.effect() == effect && firings.applicability(rule.id()) == applicability)
                .toList();
    }

    private SortedMap<String, AnswerValue> given(Combination combination) {
        SortedMap<String, AnswerValue> given = new TreeMap<>();
        choice(DeclaredFacts.STATUS, combination.status(), given);
        choice(DeclaredFacts.CATEGORY, combination.category(), given);
        choice(DeclaredFacts.NETWORK, combination.network(), given);
        if (combination.cybersecurity() != Truth.UNKNOWN) {
            given.put(DeclaredFacts.CYBERSECURITY, new AnswerValue.YesNo(combination.cybersecurity() == Truth.YES));
        }
        if (!combination.benefits().isEmpty()) {
            given.put(
                    DeclaredFacts.BENEFITS,
                    new AnswerValue.Choices(List.copyOf(new LinkedHashSet<>(combination.benefits()))));
        }
        return given;
    }

    /** A code that the dictionary does not list is unknown, and so is never taken for a no. */
    private void choice(String fact, String option, SortedMap<String, AnswerValue> given) {
        FactDefinition definition = book.facts().get(fact);
        if (definition != null && definition.options().contains(option)) {
            given.put(fact, new AnswerValue.Choice(option));
        }
    }
}
