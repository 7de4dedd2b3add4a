package org.balise.core.explain.why;

import java.util.List;
import org.balise.api.assess.DutyFinding;
import org.balise.api.assess.Risk.FloorFinding;
import org.balise.api.assess.Risk.LedgerLine;
import org.balise.api.assess.Trace;
import org.balise.api.rule.Rule;
import org.jspecify.annotations.Nullable;

/**
 * Where one rule stands in one dossier.
 *
 * @param ways how it comes to apply, certain first; empty when it does not
 * @param duty where the duty stands; null for another kind of rule, or one not in force
 * @param line what the factor adds; null for another kind of rule, or one that does not apply
 * @param floor what the floor holds; null for another kind of rule, or one that does not apply
 */
public record RuleStanding(
        Rule rule,
        State state,
        List<Trace> ways,
        @Nullable DutyFinding duty,
        @Nullable LedgerLine line,
        @Nullable FloorFinding floor) {

    public RuleStanding {
        ways = List.copyOf(ways);
    }

    /** Whether a rule applies. */
    public enum State {
        APPLIES("applies"),
        /** Some completion of the unknown answers would make it apply. */
        MAY_APPLY("may-apply"),
        DOES_NOT_APPLY("does-not-apply"),
        /** Its dates leave out the date of the dossier. */
        NOT_IN_FORCE("not-in-force");

        private final String code;

        State(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }
}
