package org.balise.api.fact;

/** What a fact is for. */
public enum FactKind {
    /** Decides which norms apply. */
    TRIGGER("trigger"),
    /** Describes a risk. */
    EXPOSURE("exposure"),
    /** Shows that a duty is met. */
    EVIDENCE("evidence"),
    /** Describes the initiative; no rule reads it, or only a count does. */
    DESCRIPTION("description"),
    /** Concluded by a rule from other facts; only ever yes. */
    DERIVED("derived"),
    /** Worked out from the answers by a {@link org.balise.api.spi.FactDeriver}; only ever yes. */
    CALCULATED("calculated"),
    /** The option chosen of a reading; given by the pack and never asked. */
    READING("reading");

    private final String code;

    FactKind(String code) {
        this.code = code;
    }

    /** Whether it is concluded and never asked; such a fact is only ever yes. */
    public boolean concluded() {
        return this == DERIVED || this == CALCULATED;
    }

    /** The code used in files. */
    public String code() {
        return code;
    }
}
