package org.balise.cli.house;

import java.util.List;
import org.balise.api.text.Language;

/** The language or languages of a document; in both, French comes first. */
public enum Tongues {
    FR("fr", List.of(Language.FR)),
    EN("en", List.of(Language.EN)),
    BOTH("fr+en", List.of(Language.FR, Language.EN));

    private final String code;
    private final List<Language> languages;

    Tongues(String code, List<Language> languages) {
        this.code = code;
        this.languages = languages;
    }

    public String code() {
        return code;
    }

    public List<Language> languages() {
        return languages;
    }

    public static Tongues of(Language language) {
        return language == Language.FR ? FR : EN;
    }
}
