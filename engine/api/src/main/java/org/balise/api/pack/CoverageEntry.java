package org.balise.api.pack;

import java.util.List;
import org.balise.api.text.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * What a pack does with one entry of the corpus.
 *
 * @param corpus the id of the entry
 * @param rules the ids of the rules that encode it or put its question; empty otherwise
 * @param reason why it is not encoded; null when it is
 */
public record CoverageEntry(
        String corpus,
        State state,
        List<String> rules,
        @Nullable Bilingual reason) {

    public CoverageEntry {
        rules = List.copyOf(rules);
    }

    /** How an entry of the corpus is accounted for. */
    public enum State {
        ENCODED("encoded"),
        JUDGEMENT("judgement"),
        NOT_ENCODABLE("not-encodable"),
        NOT_IN_FORCE("not-in-force"),
        OUT_OF_SCOPE("out-of-scope");

        private final String code;

        State(String code) {
            this.code = code;
        }

        /** The code used in files. */
        public String code() {
            return code;
        }
    }
}
