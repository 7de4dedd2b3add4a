package org.balise.api.registry;

/** What becomes of an initiative in the count of a year. */
public enum CountOutcome {
    COUNTED("comptee"),
    EXCLUDED("exclue"),
    /** What is known does not tell: it may be counted, and is never counted in silence. */
    UNDETERMINED("a-verifier");

    private final String code;

    CountOutcome(String code) {
        this.code = code;
    }

    /** The code used in files. */
    public String code() {
        return code;
    }
}
