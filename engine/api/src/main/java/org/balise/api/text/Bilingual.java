package org.balise.api.text;

/**
 * One text in both languages.
 *
 * @param fr the French text, authoritative
 * @param en the English text
 */
public record Bilingual(String fr, String en) {

    /** A text that is the same in both languages, such as a number or a proper name. */
    public static Bilingual same(String text) {
        return new Bilingual(text, text);
    }

    public String in(Language language) {
        return language == Language.FR ? fr : en;
    }
}
