package org.balise.api.assess;

/** Whether a rule applies, in three values. */
public enum Applicability {
    /** It applies whatever the unknown answers turn out to be. */
    TRIGGERED("triggered"),
    /** Some completion of the unknown answers would make it apply. */
    UNDETERMINED("undetermined"),
    /** No completion would. */
    CLEAR("clear");

    private final String code;

    Applicability(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
