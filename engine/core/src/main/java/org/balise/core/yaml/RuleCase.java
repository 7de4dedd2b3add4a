package org.balise.core.yaml;

import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.balise.api.answer.AnswerValue;
import org.balise.api.norm.Gate;
import org.balise.core.problem.Place;
import org.jspecify.annotations.Nullable;

/**
 * One case of a rule: what is known, and what should come out.
 *
 * @param rule the id of the rule
 * @param name a French sentence
 * @param asOf the date of the case; null for the day on which the rule was last checked
 * @param gate the next gate
 * @param given values by fact; a fact that is absent is unknown
 */
public record RuleCase(
        Place place,
        String rule,
        String name,
        @Nullable LocalDate asOf,
        Gate gate,
        SortedMap<String, AnswerValue> given,
        Expectation expect) {

    public RuleCase {
        given = Collections.unmodifiableSortedMap(new TreeMap<>(given));
    }

    /** The same case, its place told in another way. */
    public RuleCase at(Place elsewhere) {
        return new RuleCase(elsewhere, rule, name, asOf, gate, given, expect);
    }
}
