package org.balise.report;

import java.util.List;
import org.balise.api.text.Language;

/** The language of a report, or both of them facing each other. */
public enum ReportLanguage {
    FR(Language.FR),
    EN(Language.EN),
    BOTH(Language.FR, Language.EN);

    private final List<Language> languages;

    ReportLanguage(Language... languages) {
        this.languages = List.of(languages);
    }

    /** The languages shown, the main one first. */
    public List<Language> languages() {
        return languages;
    }

    /** The one that the document as a whole declares. */
    public Language main() {
        return languages.get(0);
    }
}
