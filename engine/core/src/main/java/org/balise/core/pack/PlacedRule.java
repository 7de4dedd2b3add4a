package org.balise.core.pack;

import java.util.List;
import org.balise.api.rule.Rule;
import org.balise.core.drl.DrlRule;
import org.balise.core.problem.Place;

/**
 * A rule and where its parts are written, in one pack.
 *
 * @param place of its texts
 * @param parts of its condition, in the DRL file that its head names
 */
record PlacedRule(Rule rule, Place place, List<DrlRule> parts) {

    PlacedRule {
        parts = List.copyOf(parts);
    }

    /** Where a test of the condition is written. */
    Place place(DrlRule.Test test) {
        return new Place(rule.head().file(), test.line(), test.column());
    }

    String id() {
        return rule.id();
    }
}
