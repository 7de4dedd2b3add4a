package org.balise.api.assess;

/** Kleene's three values, from false to true. */
public enum Truth {
    NO("no"),
    UNKNOWN("unknown"),
    YES("yes");

    private final String code;

    Truth(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public Truth and(Truth other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public Truth or(Truth other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
