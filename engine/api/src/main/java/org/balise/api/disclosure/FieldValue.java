package org.balise.api.disclosure;

import org.jspecify.annotations.Nullable;

/**
 * What a dossier says for one field.
 *
 * @param french the text; empty unless the state is {@code GIVEN}
 * @param english its translation; null when the French text serves for want of one
 */
public record FieldValue(
        DisclosureField field,
        State state,
        String french,
        @Nullable String english) {

    /** Where the field stands. */
    public enum State {
        GIVEN("given"),
        /** Required, and not given. */
        MISSING("missing"),
        /** Kept from the public on the ground that the record states. */
        WITHHELD("withheld"),
        /** Given, and nobody knows yet whether it is to be kept from the public. */
        UNDECIDED("undecided"),
        /** Neither required nor given. */
        ABSENT("absent");

        private final String code;

        State(String code) {
            this.code = code;
        }

        /** The code used in the record. */
        public String code() {
            return code;
        }
    }
}
