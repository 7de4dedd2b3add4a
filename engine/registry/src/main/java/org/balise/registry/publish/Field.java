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

    String code() {
        return code;
    }

    boolean mandatory() {
        return mandatory;
    }

    static List<Field> all() {
        return Arrays.asList(values());
    }
}
