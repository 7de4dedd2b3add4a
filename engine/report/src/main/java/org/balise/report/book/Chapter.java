package org.balise.report.book;

import java.util.Locale;
import org.balise.api.text.Language;

/** The pages of a book that list rules, in the order of its menu. */
enum Chapter {
    HOME("index", "index"),
    SEARCH("chercher", "search"),
    PRINCIPLES("principes", "principles"),
    SOURCES("sources", "sources"),
    QUESTIONS("questions", "questions"),
    ROLES("roles", "roles"),
    KINDS("genres", "kinds"),
    ALPHABET("alphabet", "alphabet"),
    PARAMETERS("valeurs", "values"),
    COVERAGE("couverture", "coverage"),
    CHANGES("dates", "dates");

    private final String french;
    private final String english;

    Chapter(String french, String english) {
        this.french = french;
        this.english = english;
    }

    /** The name of its file in the folder of a language. */
    String file(Language language) {
        return (language == Language.FR ? french : english) + ".html";
    }

    /** The key of its title. */
    String key() {
        return "book.page." + name().toLowerCase(Locale.ROOT);
    }

    /** The file of the page of a rule in the folder of a language. */
    static String rule(String id, Language language) {
        return (language == Language.FR ? "regles/" : "rules/") + id + ".html";
    }
}
