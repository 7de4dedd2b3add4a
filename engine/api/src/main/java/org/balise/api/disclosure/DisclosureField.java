package org.balise.api.disclosure;

import org.balise.api.rule.Condition;
import org.balise.api.text.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * A piece of information that the notices and the public record are filled with.
 *
 * @param id the name of the placeholder in notices
 * @param question the question whose answer, in French, is the text
 * @param questionEn the question for the English text; null when one text serves both languages
 * @param requiredWhen when it must be given; {@link Condition#ALWAYS}, or no alternative at all for never
 * @param withholdable whether a body may keep it from the public record, on a stated ground
 * @param generic whether a commercial name is refused in it
 */
public record DisclosureField(
        String id,
        Bilingual label,
        Tier tier,
        String question,
        @Nullable String questionEn,
        Condition requiredWhen,
        boolean withholdable,
        boolean generic) {

    /** Where the field is shown. */
    public enum Tier {
        /** In both tiers of the public record. */
        PLAIN("plain"),
        /** In the detailed tier of the public record only. */
        DETAILED("detailed"),
        /** In notices only. */
        NOTICE("notice");

        private final String code;

        Tier(String code) {
            this.code = code;
        }

        /** The code used in files. */
        public String code() {
            return code;
        }
    }
}
