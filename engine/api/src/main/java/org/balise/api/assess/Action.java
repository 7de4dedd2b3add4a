package org.balise.api.assess;

import java.util.List;
import org.balise.api.norm.Gate;
import org.balise.api.norm.Severity;
import org.jspecify.annotations.Nullable;

/**
 * Something to do, in the order in which it counts.
 *
 * @param kind what sort of action
 * @param rule the duty to meet, the factor to lower, or what says that answers contradict each other; null for a
 *     question to answer
 * @param question the question to answer; null otherwise
 * @param role who must do it; null when no role is named
 * @param gate by which gate; null for at once
 * @param severity of leaving it undone; null when it has none
 * @param alsoSettles other rules that the same action settles, in order of id
 */
public record Action(
        Kind kind,
        @Nullable String rule,
        @Nullable String question,
        @Nullable String role,
        @Nullable Gate gate,
        @Nullable Severity severity,
        List<String> alsoSettles) {

    public Action {
        alsoSettles = List.copyOf(alsoSettles);
    }

    /** The sorts of actions. */
    public enum Kind {
        /** Look again at answers that contradict each other: all the rest stands on them. */
        VERIFY("verify"),
        /** Stop or change the design: a prohibition is breached. */
        STOP("stop"),
        /** Put right a duty that is breached. */
        CORRECT("correct"),
        /** Gather the evidence of a duty. */
        DEMONSTRATE("demonstrate"),
        /** Answer an open question. */
        ANSWER("answer"),
        /** Get ready for a later gate. */
        PREPARE("prepare");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }
}
