package org.balise.api.assess;

import java.util.List;
import org.balise.api.norm.Gate;
import org.jspecify.annotations.Nullable;

/**
 * The verdict for the next gate, and why. It is advice to the authorised person, who decides and signs.
 *
 * @param phase the code of the phase the initiative is in; null when it is not known
 * @param gate the next gate; the last one possible when the phase is not known
 * @param verdict from the pessimistic end of the interval
 * @param best the mildest verdict that a completion of the unknown answers can give
 * @param worst the strictest one
 * @param reasons what led to the verdict, gravest first
 */
public record Advice(
        @Nullable String phase, Gate gate, Verdict verdict, Verdict best, Verdict worst, List<Reason> reasons) {

    public Advice {
        reasons = List.copyOf(reasons);
    }

    /**
     * One reason.
     *
     * @param verdict the verdict that this reason alone would give
     * @param rule the duty or floor concerned; null for a reason about the whole
     */
    public record Reason(
            Code code, Verdict verdict, @Nullable String rule) {}

    /** The kinds of reasons. */
    public enum Code {
        BLOCKING_BREACH("blocking-breach"),
        MAJOR_BREACH("major-breach"),
        MODERATE_BREACH("moderate-breach"),
        RESIDUAL_IV("residual-level-iv"),
        RESIDUAL_III("residual-level-iii"),
        TO_DEMONSTRATE("to-demonstrate"),
        UNDETERMINED("undetermined"),
        PHASING_IN("phasing-in"),
        CONTRADICTION("contradiction"),
        PHASE_UNKNOWN("phase-unknown"),
        NOTHING_APPLIES("nothing-applies");

        private final String code;

        Code(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }
}
