package org.balise.registry;

/**
 * One act, as the journal keeps it. Each entry holds the digest of the one before, so that none can be altered, removed
 * or moved without a trace.
 *
 * @param number 1, 2, 3… without a gap
 * @param act who, when and why
 * @param action what was done
 * @param subject to what: a file, a fiscal year, an initiative
 * @param contentSha256 of all that the act wrote, in canonical form
 * @param previousSha256 of the entry before; sixty-four zeros for the first
 * @param sha256 of this entry in canonical form
 */
public record JournalEntry(
        long number,
        Act act,
        Action action,
        String subject,
        String contentSha256,
        String previousSha256,
        String sha256) {

    /** What can be done to a registry. */
    public enum Action {
        CREATE("creation"),
        KEEP_BODIES("organismes"),
        DECLARE("declaration"),
        IMPORT("importation"),
        DECIDE("decision"),
        WITHDRAW("retrait-de-decision"),
        WITHDRAW_DECLARATION("retrait-de-declaration"),
        FREEZE("gel"),
        UPGRADE("mise-a-jour");

        private final String code;

        Action(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }

        /**
         * The action with that code.
         *
         * @throws IllegalArgumentException when there is none
         */
        public static Action of(String code) {
            for (Action action : values()) {
                if (action.code.equals(code)) {
                    return action;
                }
            }
            throw new IllegalArgumentException(code);
        }
    }
}
