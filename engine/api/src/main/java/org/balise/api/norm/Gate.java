package org.balise.api.norm;

/** The decisions by which an initiative passes from one stage to the next, in order. */
public enum Gate {
    EXPERIMENTATION("experimentation"),
    RELEASE("mise-en-service"),
    OPERATION("maintien"),
    RETIREMENT("retrait");

    private final String code;

    Gate(String code) {
        this.code = code;
    }

    /** The code used in files. */
    public String code() {
        return code;
    }

    /** Whether something due at this gate is due by the other one. */
    public boolean dueBy(Gate other) {
        return compareTo(other) <= 0;
    }
}
