package org.balise.api.environment;

/** When the impact arises. */
public enum Phase {
    DEVELOPMENT("development"),
    USE("use"),
    STORAGE("storage"),
    MANUFACTURE("manufacture");

    private final String code;

    Phase(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
