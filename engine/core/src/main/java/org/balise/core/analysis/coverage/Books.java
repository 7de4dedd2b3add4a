package org.balise.core.analysis.coverage;

import java.util.Map;
import java.util.TreeMap;
import org.balise.api.pack.RuleBook;
import org.balise.api.rule.ParameterSeries;
import org.balise.api.rule.Rule;

/** Books that hold one rule and what it needs, so that its cases run in no time. */
final class Books {
    private final RuleBook whole;
    private final TreeMap<String, Rule> derivations = new TreeMap<>();

    Books(RuleBook whole) {
        this.whole = whole;
        whole.rules().values().stream()
                .filter(Rule.Derivation.class::isInstance)
                .forEach(rule -> derivations.put(rule.id(), rule));
    }

    RuleBook whole() {
        return whole;
    }

    RuleBook of(Rule rule) {
        return of(rule, Map.of());
    }

    /** The book of one rule, with parameters added or changed. */
    RuleBook of(Rule rule, Map<String, ParameterSeries> changed) {
        TreeMap<String, Rule> rules = new TreeMap<>(derivations);
        rules.put(rule.id(), rule);
        TreeMap<String, ParameterSeries> parameters = new TreeMap<>(whole.parameters());
        parameters.putAll(changed);
        return whole.withRules(rules).withParameters(parameters);
    }
}
