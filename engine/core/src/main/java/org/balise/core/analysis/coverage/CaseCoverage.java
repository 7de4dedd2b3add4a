package org.balise.core.analysis.coverage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.balise.api.pack.RuleBook;
import org.balise.api.rule.Rule;
import org.balise.api.text.Bilingual;
import org.balise.core.pack.Inspected;
import org.balise.core.pack.Places;
import org.balise.core.problem.Place;
import org.balise.core.rules.Interpreter;
import org.balise.core.testkit.CaseRunner;
import org.balise.core.yaml.Expectation;
import org.balise.core.yaml.RuleCase;

/**
 * What the cases of a pack show of its rules. Counts are exact: nothing is rounded, and one thing that is not seen is
 * seen in the figures.
 *
 * @param seen what was looked for in the cases, by sort
 * @param gaps what the cases never show
 * @param mutants how many changes were tried, by sort
 * @param survivors the changes that no case of the rule notices
 */
public record CaseCoverage(
        Map<String, Count> seen, List<Gap> gaps, Map<String, Count> mutants, List<Survivor> survivors) {

    /** So many out of so many. */
    public record Count(int hit, int all) {
        Count plus(boolean one) {
            return new Count(hit + (one ? 1 : 0), all + 1);
        }
    }

    /**
     * What no case shows.
     *
     * @param sort such as {@code literal-false}
     */
    public record Gap(String rule, Place place, String sort, Bilingual what) {}

    /**
     * A change to a rule that no case notices.
     *
     * @param kind such as {@code drop-literal}
     */
    public record Survivor(String rule, Place place, String kind, Bilingual what) {}

    public CaseCoverage {
        seen = Collections.unmodifiableMap(new TreeMap<>(seen));
        gaps = List.copyOf(gaps);
        mutants = Collections.unmodifiableMap(new TreeMap<>(mutants));
        survivors = List.copyOf(survivors);
    }

    /** Everything seen and every change noticed. */
    public boolean complete() {
        return gaps.isEmpty() && survivors.isEmpty();
    }

    /** Measures the cases of sound packs. */
    public static CaseCoverage of(Inspected.Contents contents) {
        Map<String, Count> seen = new TreeMap<>();
        List<Gap> gaps = new ArrayList<>();
        Map<String, List<RuleCase>> cases = byRule(contents.cases());
        Sightings sightings = new Sightings(contents.book());
        for (Rule rule : contents.book().rules().values()) {
            for (Sightings.Sighting sighting : sightings.of(rule, cases.getOrDefault(rule.id(), List.of()))) {
                seen.merge(sighting.sort(), new Count(0, 0).plus(sighting.seen()), CaseCoverage::sum);
                if (!sighting.seen()) {
                    gaps.add(new Gap(
                            rule.id(),
                            contents.places().ofWay(rule.id(), sighting.way()),
                            sighting.sort(),
                            sighting.what()));
                }
            }
        }
        Map<String, Count> mutants = new TreeMap<>();
        List<Survivor> survivors = survivors(contents, cases, mutants);
        return new CaseCoverage(seen, gaps, mutants, survivors);
    }

    private static Map<String, List<RuleCase>> byRule(Collection<RuleCase> cases) {
        return cases.stream().collect(Collectors.groupingBy(RuleCase::rule, TreeMap::new, Collectors.toList()));
    }

    private static Count sum(Count one, Count other) {
        return new Count(one.hit() + other.hit(), one.all() + other.all());
    }

    private record Tried(Mutant mutant, boolean noticed) {}

    private static List<Survivor> survivors(
            Inspected.Contents contents, Map<String, List<RuleCase>> cases, Map<String, Count> counts) {
        Books books = new Books(contents.book());
        Mutants mutants = new Mutants(contents.book());
        // Rules do not look at each other: every core takes some.
        List<Tried> tried = List.copyOf(contents.book().rules().values()).parallelStream()
                .flatMap(rule -> tried(rule, mutants, books, cases.getOrDefault(rule.id(), List.of())))
                .toList();
        List<Survivor> survivors = new ArrayList<>();
        for (Tried one : tried) {
            String kind = one.mutant().kind().code();
            counts.merge(kind, new Count(0, 0).plus(one.noticed()), CaseCoverage::sum);
            if (!one.noticed()) {
                String id = one.mutant().rule().id();
                survivors.add(new Survivor(
                        id,
                        contents.places().of(Places.Kind.RULE, id),
                        kind,
                        one.mutant().detail()));
            }
        }
        return survivors.stream()
                .sorted(Comparator.comparing(Survivor::place)
                        .thenComparing(Survivor::kind)
                        .thenComparing(survivor -> survivor.what().fr()))
                .toList();
    }

    private static Stream<Tried> tried(Rule rule, Mutants mutants, Books books, List<RuleCase> cases) {
        CaseRunner unchanged = runner(books.of(rule));
        // A case that the rule as it stands does not satisfy would notice anything.
        List<RuleCase> telling = cases.stream()
                .filter(one -> one.expect() != Expectation.NOT_IN_FORCE)
                .filter(one -> unchanged.outcome(one) == one.expect())
                .toList();
        return mutants.of(rule).stream().map(mutant -> {
            CaseRunner changed = runner(books.of(mutant.rule(), mutant.parameters()));
            return new Tried(mutant, telling.stream().anyMatch(one -> changed.outcome(one) != one.expect()));
        });
    }

    private static CaseRunner runner(RuleBook book) {
        return new CaseRunner(book, new Interpreter(book));
    }
}
