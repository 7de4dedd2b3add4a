package org.balise.api.answer;

import org.balise.api.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * Why a person gave an answer, in one language or both.
 *
 * @param fr the French text; null when only English was given
 * @param en the English text; null when only French was given
 */
public record Rationale(@Nullable String fr, @Nullable String en) {

    /** The text in that language, or in the other one when it was not given. */
    public String in(Language language) {
        String wanted = language == Language.FR ? fr : en;
        String other = language == Language.FR ? en : fr;
        if (wanted != null) {
            return wanted;
        }
        return other == null ? "" : other;
    }
}
