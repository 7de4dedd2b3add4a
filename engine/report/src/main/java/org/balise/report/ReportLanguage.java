package org.balise.report;

import java.util.List;
import org.balise.api.text.Language;

/** The language of a report, or both of them facing each other. */
public enum ReportLanguage {
    FR,
    EN,
    BOTH;

    /** The languages shown, the main one first. */
    public List<Language> languages() {
        return switch (this) {
            case FR -> List.of(Language.FR);
            case EN -> List.of(Language.EN);
            case BOTH -> List.of(Language.FR, Language.EN);
        };
    }

    /** The one that the document as a whole declares. */
    public Language main() {
        return this == EN ? Language.EN : Language.FR;
    }
}
