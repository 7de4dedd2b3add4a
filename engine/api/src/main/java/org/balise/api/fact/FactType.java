package org.balise.api.fact;

/** What kind of value a fact, and the question that feeds it, can take. */
public enum FactType {
    YES_NO("yes-no"),
    ONE_OF("one-of"),
    SOME_OF("some-of"),
    AMOUNT("amount"),
    TEXT("text"),
    DATE("date");

    private final String code;

    FactType(String code) {
        this.code = code;
    }

    /** The code used in files. */
    public String code() {
        return code;
    }

    /** Whether rules can read facts of this type; text and dates only describe. */
    public boolean readByRules() {
        return this != TEXT && this != DATE;
    }
}
