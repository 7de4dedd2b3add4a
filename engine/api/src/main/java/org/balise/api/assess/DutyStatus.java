package org.balise.api.assess;

/** Where a duty stands. */
public enum DutyStatus {
    MET("met"),
    BREACHED("breached"),
    /** Due, and its evidence is unknown. */
    TO_DEMONSTRATE("to-demonstrate"),
    /** Due at a later gate. */
    UPCOMING("upcoming"),
    /** Not met, inside the time that the text leaves to put it in place. */
    PHASING_IN("phasing-in"),
    /** Whether it applies is not known. */
    UNDETERMINED("undetermined"),
    NOT_APPLICABLE("not-applicable"),
    /** An accepted means of proof that was not used: never a breach. */
    ALTERNATIVE("alternative");

    private final String code;

    DutyStatus(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
