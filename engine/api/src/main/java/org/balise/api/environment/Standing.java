package org.balise.api.environment;

/** How far a reference figure was checked. */
public enum Standing {
    /** Against the primary source or its published code. */
    VERIFIED("V"),
    /** Seen in an excerpt only. */
    SEEN("S"),
    /** General knowledge, to be confirmed by a person before publication. */
    TO_CONFIRM("M"),
    /** A choice of this project, with no outside authority. */
    PROPOSAL("P");

    private final String code;

    Standing(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
