package org.balise.core.analysis.compare;

/** What a change does: a rule is stricter when it applies, or is breached, where it did not. */
public enum Direction {
    /** Nothing changes for any dossier. */
    EQUIVALENT("equivalent"),
    STRICTER("stricter"),
    LOOSER("looser"),
    /** Stricter for some dossiers and looser for others, or neither can be said of it. */
    MIXED("mixed"),
    NEW("new"),
    REMOVED("removed");

    private final String code;

    Direction(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** What two changes at once do. */
    Direction and(Direction other) {
        if (this == EQUIVALENT || this == other) {
            return other;
        }
        return other == EQUIVALENT ? this : MIXED;
    }

    /** Stricter when the first holds, looser when the second does. */
    static Direction of(boolean more, boolean less) {
        if (more) {
            return less ? MIXED : STRICTER;
        }
        return less ? LOOSER : EQUIVALENT;
    }
}
