package org.balise.api.rule;

/** What a counting rule does with an initiative. */
public enum CountEffect {
    COUNTED("comptee"),
    EXCLUDED("exclue");

    private final String code;

    CountEffect(String code) {
        this.code = code;
    }

    /** The code used in files. */
    public String code() {
        return code;
    }
}
