package org.balise.report.book;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.balise.api.pack.RuleBook;
import org.balise.api.rule.Condition;
import org.balise.api.rule.Literal;
import org.balise.api.rule.Proof;
import org.balise.api.rule.Rule;
import org.balise.api.rule.RuleKind;
import org.balise.api.text.Language;
import org.jspecify.annotations.Nullable;

/** Which rules go with which principle, norm, fact, role and value. Each list is in the order of the rules' ids. */
final class BookIndex {
    private final SortedMap<String, List<Rule>> byCorpus;
    private final SortedMap<String, List<Rule>> readers;
    private final SortedMap<String, List<Rule>> provers;
    private final SortedMap<String, List<Rule>> byRole;
    private final SortedMap<String, List<Rule>> byParameter;
    private final SortedMap<String, List<Rule>> byFacts;
    private final List<Rule> rules;

    BookIndex(RuleBook book) {
        this.rules = List.copyOf(book.rules().values());
        this.byCorpus = group(rule -> rule.head().corpus().stream());
        this.readers = group(rule -> facts(rule).stream());
        this.provers = group(rule -> proofFacts(rule).stream());
        this.byRole = group(rule -> role(rule).stream());
        this.byParameter = group(BookIndex::parameters);
        this.byFacts = group(rule -> Stream.of(facts(rule).toString()));
    }

    private SortedMap<String, List<Rule>> group(Function<Rule, Stream<String>> keys) {
        SortedMap<String, List<Rule>> groups = new TreeMap<>();
        rules.forEach(rule -> keys.apply(rule)
                .distinct()
                .forEach(key ->
                        groups.computeIfAbsent(key, k -> new ArrayList<>()).add(rule)));
        return groups;
    }

    List<Rule> all() {
        return rules;
    }

    List<Rule> ofKind(RuleKind kind) {
        return rules.stream().filter(rule -> rule.head().kind() == kind).toList();
    }

    /** The rules of a principle; null for those of none. */
    List<Rule> ofPrinciple(@Nullable Integer principle) {
        return rules.stream()
                .filter(rule -> Objects.equals(rule.head().principle(), principle))
                .toList();
    }

    List<Rule> ofCorpus(String corpus) {
        return byCorpus.getOrDefault(corpus, List.of());
    }

    /** The rules whose condition reads a fact. */
    List<Rule> reading(String fact) {
        return readers.getOrDefault(fact, List.of());
    }

    /** The rules that a fact helps to prove, to mitigate or to lift. */
    List<Rule> proved(String fact) {
        return provers.getOrDefault(fact, List.of());
    }

    List<Rule> ofRole(String role) {
        return byRole.getOrDefault(role, List.of());
    }

    /** The rules that compare with a parameter, or take their points from it. */
    List<Rule> using(String parameter) {
        return byParameter.getOrDefault(parameter, List.of());
    }

    /** The other rules with one of the norms of a rule. */
    List<Rule> sameNorm(Rule rule) {
        return others(rule, rule.head().corpus().stream().flatMap(corpus -> ofCorpus(corpus).stream()));
    }

    /** The other rules whose conditions read exactly the same facts. */
    List<Rule> sameFacts(Rule rule) {
        return others(rule, byFacts.getOrDefault(facts(rule).toString(), List.of()).stream());
    }

    /** The rules of a kind that share a proof with a rule. */
    List<Rule> sharingProof(Rule rule, Set<RuleKind> kinds) {
        return others(
                rule,
                proofFacts(rule).stream()
                        .flatMap(fact -> proved(fact).stream())
                        .filter(other -> kinds.contains(other.head().kind())));
    }

    /** The accepted means of proof of a duty. */
    List<Rule> illustrating(Rule rule) {
        return others(
                rule,
                rules.stream()
                        .filter(other ->
                                other instanceof Rule.Duty duty && rule.id().equals(duty.illustrates())));
    }

    private static List<Rule> others(Rule rule, Stream<Rule> found) {
        return found.filter(other -> !other.id().equals(rule.id()))
                .distinct()
                .sorted(Comparator.comparing(Rule::id))
                .toList();
    }

    /** In the order of their titles, accents set aside. */
    static List<Rule> alphabetical(List<Rule> rules, Language language) {
        return rules.stream()
                .sorted(Comparator.comparing(
                                (Rule rule) -> plain(rule.head().title().in(language)))
                        .thenComparing(Rule::id))
                .toList();
    }

    /** Lower-case letters without accents, for sorting and searching. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replace("œ", "oe")
                .replace("æ", "ae")
                .replace('’', '\'');
    }

    static Set<String> facts(Rule rule) {
        Set<String> facts = new TreeSet<>();
        literals(rule.head().condition()).forEach(literal -> facts.add(literal.fact()));
        return facts;
    }

    private static Stream<Literal> literals(Condition condition) {
        return condition.alternatives().stream().flatMap(alternative -> alternative.literals().stream());
    }

    /** The facts of the proofs of a duty, of the measures of a factor or of what lifts a floor. */
    static Set<String> proofFacts(Rule rule) {
        Set<String> facts = new LinkedHashSet<>();
        if (rule instanceof Rule.Duty duty) {
            Proof proof = duty.proof();
            if (proof != null) {
                facts.addAll(proof.facts());
            }
        } else if (rule instanceof Rule.Factor factor) {
            factor.measures().forEach(measure -> facts.addAll(measure.proof().facts()));
        } else if (rule instanceof Rule.Floor floor) {
            facts.addAll(floor.liftedBy());
        }
        return facts;
    }

    private static List<String> role(Rule rule) {
        if (rule instanceof Rule.Duty duty) {
            return List.of(duty.role());
        }
        return rule instanceof Rule.Judgement judgement ? List.of(judgement.role()) : List.of();
    }

    private static Stream<String> parameters(Rule rule) {
        Stream<String> compared = literals(rule.head().condition())
                .filter(Literal.Compares.class::isInstance)
                .map(literal -> ((Literal.Compares) literal).parameter());
        return rule instanceof Rule.Factor factor
                ? Stream.concat(compared, Stream.of(factor.pointsParameter()))
                : compared;
    }
}
