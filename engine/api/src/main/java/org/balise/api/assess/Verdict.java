package org.balise.api.assess;

/** The advice for the next gate, from the mildest. */
public enum Verdict {
    ADMISSIBLE("admissible"),
    CONDITIONAL("sous-conditions"),
    TO_CORRECT("a-corriger"),
    INADMISSIBLE("inadmissible");

    private final String code;

    Verdict(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Verdict max(Verdict a, Verdict b) {
        return a.compareTo(b) >= 0 ? a : b;
    }
}
