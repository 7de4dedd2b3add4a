package org.balise.api.text;

/** The languages of the product. French is first and authoritative; English is complete. */
public enum Language {
    FR,
    EN;

    /** The IETF tag, {@code fr} or {@code en}. */
    public String tag() {
        return this == FR ? "fr" : "en";
    }
}
