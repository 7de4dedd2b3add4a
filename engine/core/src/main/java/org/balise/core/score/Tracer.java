package org.balise.core.score;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.balise.api.assess.Trace;
import org.balise.api.assess.Trace.TracedFact;
import org.balise.api.fact.Fact;
import org.balise.api.pack.RuleBook;
import org.balise.core.rules.Firing;
import org.balise.core.rules.Firings;

/** Follows a conclusion back: rule → facts → the rules that derived them → questions. */
public final class Tracer {
    private final Map<String, List<String>> questionsByFact = new HashMap<>();

    public Tracer(RuleBook book) {
        book.questionnaire()
                .questions()
                .forEach(question -> question.feeds()
                        .forEach(fact -> questionsByFact.merge(fact, List.of(question.id()), Tracer::append)));
    }

    private static List<String> append(List<String> first, List<String> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    /** The questions that give this fact a value. */
    public List<String> questionsOf(String fact) {
        return questionsByFact.getOrDefault(fact, List.of());
    }

    /** The traces of one rule, certain first. When it certainly applies, ways that may also apply are left out. */
    public List<Trace> trace(String rule, Scope scope) {
        List<Firing> fired = scope.firings().of(rule);
        boolean settled = !fired.isEmpty() && fired.get(0).certain();
        return fired.stream()
                .filter(firing -> firing.certain() || !settled)
                .map(firing -> trace(firing, scope))
                .toList();
    }

    private Trace trace(Firing firing, Scope scope) {
        List<TracedFact> facts =
                firing.facts().stream().map(fact -> traced(fact, firing, scope)).toList();
        return new Trace(firing.rule(), firing.alternative(), firing.certain(), facts);
    }

    private TracedFact traced(Fact fact, Firing firing, Scope scope) {
        Firings firings = scope.firings();
        boolean derived = !firings.of(fact.fact()).isEmpty() && !fact.fact().equals(firing.rule());
        List<Trace> derivedFrom = derived ? trace(fact.fact(), scope) : List.of();
        boolean certain = derived
                ? firings.of(fact.fact()).get(0).certain()
                : scope.worlds().certain().contains(fact);
        return new TracedFact(fact, certain, questionsOf(fact.fact()), derivedFrom);
    }
}
