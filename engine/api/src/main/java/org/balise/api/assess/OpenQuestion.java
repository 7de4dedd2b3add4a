package org.balise.api.assess;

import java.util.List;

/**
 * A question whose answer is not known and could change the result.
 *
 * @param question its id
 * @param state why it is open
 * @param rules the rules that its answer may settle, in order of id
 */
public record OpenQuestion(String question, State state, List<String> rules) {

    public OpenQuestion {
        rules = List.copyOf(rules);
    }

    /** Why a question is open. */
    public enum State {
        /** A person answered “je ne sais pas”. */
        UNKNOWN("unknown"),
        /** Nobody answered. */
        UNANSWERED("unanswered"),
        /** It is asked only if another open question is answered in some way. */
        PERHAPS("perhaps");

        private final String code;

        State(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }
}
