package org.balise.core.assess;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.balise.api.assess.Applicability;
import org.balise.api.assess.ReadingUsed;
import org.balise.api.fact.Yes;
import org.balise.api.rule.Condition.Alternative;
import org.balise.api.rule.Literal;
import org.balise.api.rule.Reading;
import org.balise.api.rule.Rule;
import org.balise.core.rules.FactBase;
import org.balise.core.score.Scope;

/** The readings that matter to one dossier: some rule follows them here, or would under another option. */
final class ReadingsUsed {
    private final Scope scope;
    private final FactBase possible;

    ReadingsUsed(Scope scope) {
        this.scope = scope;
        this.possible = new FactBase(scope.worlds().parameters());
        scope.worlds().possible().forEach(possible::add);
        scope.firings().byRule().keySet().forEach(rule -> possible.add(new Yes(rule)));
    }

    List<ReadingUsed> list() {
        List<ReadingUsed> used = new ArrayList<>();
        for (Reading reading : scope.index().book().readings().values()) {
            List<String> rules = reading.mattersOn(scope.asOf()) ? rulesThatFollow(reading) : List.of();
            if (!rules.isEmpty()) {
                reading.on(scope.asOf()).ifPresent(option -> used.add(new ReadingUsed(reading.id(), option, rules)));
            }
        }
        return used;
    }

    private List<String> rulesThatFollow(Reading reading) {
        SortedSet<String> candidates = new TreeSet<>(scope.index().rulesThatRead(reading.id()));
        candidates.addAll(reading.rules());
        return candidates.stream()
                .map(id -> scope.index().book().rules().get(id))
                .filter(rule -> rule != null && scope.inForce(rule) && follows(rule, reading))
                .map(Rule::id)
                .toList();
    }

    private boolean follows(Rule rule, Reading reading) {
        boolean mayApply = scope.firings().applicability(rule.id()) != Applicability.CLEAR;
        return (mayApply && reading.rules().contains(rule.id()))
                || rule.head().condition().alternatives().stream()
                        .anyMatch(alternative -> hangsOn(alternative, reading.id()));
    }

    /** Reads the fact, and all the rest of what it asks may hold. */
    private boolean hangsOn(Alternative alternative, String reading) {
        Set<String> facts = alternative.literals().stream().map(Literal::fact).collect(Collectors.toSet());
        return facts.contains(reading)
                && alternative.literals().stream()
                        .filter(literal -> !literal.fact().equals(reading))
                        .allMatch(possible::holds);
    }
}
