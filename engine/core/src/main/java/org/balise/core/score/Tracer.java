package org.balise.core.score;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.balise.api.assess.Trace;
import org.balise.api.assess.Trace.TracedFact;
import org.balise.api.fact.Fact;
import org.balise.core.rules.Firing;
import org.balise.core.rules.Firings;

/** Follows the conclusions of one assessment back: rule → facts → the rules that derived them → questions. */
public final class Tracer {
    private final Scope scope;
    // Nearly every rule reads the same few derived facts.
    private final Map<String, List<Trace>> ofDerivedFacts = new HashMap<>();

    public Tracer(Scope scope) {
        this.scope = scope;
    }

    /** The traces of one rule, certain first. When it certainly applies, ways that may also apply are left out. */
    public List<Trace> trace(String rule) {
        List<Firing> fired = scope.firings().of(rule);
        boolean settled = !fired.isEmpty() && fired.get(0).certain();
        return fired.stream()
                .filter(firing -> firing.certain() || !settled)
                .map(this::trace)
                .toList();
    }

    private Trace trace(Firing firing) {
        List<TracedFact> facts =
                firing.facts().stream().map(fact -> traced(fact, firing)).toList();
        return new Trace(firing.rule(), firing.alternative(), firing.certain(), facts);
    }

    private TracedFact traced(Fact fact, Firing firing) {
        Firings firings = scope.firings();
        String id = fact.fact();
        boolean derived = !firings.of(id).isEmpty() && !id.equals(firing.rule());
        if (derived) {
            boolean certain = firings.of(id).get(0).certain();
            return new TracedFact(fact, certain, scope.index().questionsOf(id), derivedFrom(id));
        }
        boolean certain = scope.worlds().certain().contains(fact);
        List<String> questions = scope.index().questionsOf(id);
        return new TracedFact(
                fact, certain, questions.isEmpty() ? scope.worlds().settledBy(id) : questions, List.of());
    }

    private List<Trace> derivedFrom(String fact) {
        List<Trace> known = ofDerivedFacts.get(fact);
        if (known == null) {
            known = trace(fact);
            ofDerivedFacts.put(fact, known);
        }
        return known;
    }
}
