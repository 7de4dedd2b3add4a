package org.balise.registry.publish;

import java.util.Arrays;
import java.util.List;

/** The six fields of the published portrait, in order. Their exact headers were not read: these are a proposal. */
enum Field {
    NAME("nom", true),
    CATEGORY("categorie", true),
    BODY("organisme", true),
    PORTFOLIO("portefeuille", true),
    BENEFITS("benefices", false),
    STATUS("statut", true);

    private final String code;
    private final boolean mandatory;

    Field(String code, boolean mandatory) {
        this.code = code;
        this.mandatory = mandatory;
    }

    /** The name for programs. */
    String code() {
        return code;
    }

    boolean mandatory() {
        return mandatory;
    }

    /** Whether a cell may hold several values. */
    boolean several() {
        return this == BENEFITS;
    }

    /** Whether it is a part of what tells two initiatives apart. */
    boolean key() {
        return this == NAME || this == BODY;
    }

    static List<Field> all() {
        return Arrays.asList(values());
    }
}
