package org.balise.api.pack;

import org.jspecify.annotations.Nullable;

/**
 * What a reviewer has to say of one part of a rule.
 *
 * @param id a name for the remark, unique in its review
 * @param part the part of the rule that it is about
 * @param says the remark, in the language of its author
 * @param state whether something remains to be done
 * @param answer how it was settled; null while it is open
 */
public record Remark(
        String id,
        Part part,
        String says,
        State state,
        @Nullable String answer) {

    /** The parts of a rule. */
    public enum Part {
        /** When it applies: the DRL. */
        CONDITION("condition"),
        /** What it says to people, in French or in English. */
        TEXT("text"),
        /** What it cites, its dates, its force and its severity. */
        SOURCE("source"),
        /** What shows that it is met. */
        PROOF("proof"),
        /** The cases that illustrate and test it. */
        CASES("cases");

        private final String code;

        Part(String code) {
            this.code = code;
        }

        /** The code used in files. */
        public String code() {
            return code;
        }
    }

    /** Whether a remark still holds. */
    public enum State {
        OPEN("open"),
        RESOLVED("resolved");

        private final String code;

        State(String code) {
            this.code = code;
        }

        /** The code used in files. */
        public String code() {
            return code;
        }
    }
}
