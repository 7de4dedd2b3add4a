package org.balise.core.analysis.coverage;

import java.util.Map;
import org.balise.api.rule.ParameterSeries;
import org.balise.api.rule.Rule;
import org.balise.api.text.Bilingual;

/**
 * A rule changed in one place, as a slip of the hand would.
 *
 * @param kind what was done
 * @param rule the changed rule
 * @param parameters those that only the changed rule compares with
 * @param detail what was changed, in words
 */
record Mutant(Kind kind, Rule rule, Map<String, ParameterSeries> parameters, Bilingual detail) {

    /** The slips. */
    enum Kind {
        DROP_LITERAL("drop-literal"),
        FLIP_LITERAL("flip-literal"),
        SHIFT_THRESHOLD("shift-threshold"),
        DROP_ALTERNATIVE("drop-alternative"),
        DROP_PROOF("drop-proof"),
        CHANGE_GATE("change-gate"),
        CHANGE_PHASE_IN("change-phase-in");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        String code() {
            return code;
        }
    }

    Mutant(Kind kind, Rule rule, Bilingual detail) {
        this(kind, rule, Map.of(), detail);
    }
}
