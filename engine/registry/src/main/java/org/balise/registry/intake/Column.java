package org.balise.registry.intake;

import java.util.Arrays;
import java.util.List;

/** A column that a file may have. */
public enum Column {
    ID("identifiant", Kind.COLLECTION, false),
    NAME("nom", Kind.COLLECTION, true),
    BODY("organisme", Kind.COLLECTION, true),
    PORTFOLIO("portefeuille", Kind.COLLECTION, false),
    CATEGORY("categorie", Kind.COLLECTION, false),
    STATUS("statut", Kind.COLLECTION, true),
    BENEFITS("benefices", Kind.COLLECTION, false),
    DESCRIPTION("description", Kind.COLLECTION, false),
    CYBERSECURITY("cybersecurite", Kind.COLLECTION, false),
    SHARED_TOOL("outil-partage", Kind.COLLECTION, false),
    BODY_ID("identifiant", Kind.BODIES, true),
    BODY_NAME("nom", Kind.BODIES, true),
    BODY_NETWORK("reseau", Kind.BODIES, true),
    BODY_PORTFOLIO("portefeuille", Kind.BODIES, true),
    BODY_FROM("du", Kind.BODIES, true),
    BODY_TO("au", Kind.BODIES, false),
    BODY_ALIASES("autres-noms", Kind.BODIES, false);

    /** What a file lists. */
    public enum Kind {
        COLLECTION("column"),
        BODIES("column.body");

        private final String vocabulary;

        Kind(String vocabulary) {
            this.vocabulary = vocabulary;
        }

        String vocabulary() {
            return vocabulary;
        }

        List<Column> columns() {
            return Arrays.stream(Column.values())
                    .filter(column -> column.kind == this)
                    .toList();
        }
    }

    private final String code;
    private final Kind kind;
    private final boolean required;

    Column(String code, Kind kind, boolean required) {
        this.code = code;
        this.kind = kind;
        this.required = required;
    }

    public String code() {
        return code;
    }

    public boolean required() {
        return required;
    }
}
