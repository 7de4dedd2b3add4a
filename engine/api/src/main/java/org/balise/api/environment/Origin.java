package org.balise.api.environment;

/** Where an input came from, best first. */
public enum Origin {
    MEASURED("A"),
    DECLARED("B"),
    DEFAULT("C");

    private final String code;

    Origin(String code) {
        this.code = code;
    }

    /** The mark shown beside a figure. */
    public String code() {
        return code;
    }

    /** The weaker of two. */
    public Origin or(Origin other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
