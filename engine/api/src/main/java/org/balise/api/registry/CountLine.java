package org.balise.api.registry;

import java.util.List;
import org.balise.api.rule.Rule;
import org.jspecify.annotations.Nullable;

/**
 * One initiative in the count of a year, with what decides.
 *
 * @param bodyName on the date of the collection; the id of the body when it had no name then
 * @param network of the body, or null when it is not known
 * @param portfolio as labelled that year, or empty when nothing tells
 * @param family what the portfolio is called whatever the label of the year, or empty
 * @param because the counting rules that decide, even when the basis is another
 * @param insteadCounted the initiative that is counted in its place, for a duplicate or a shared tool; null otherwise
 * @param excludedOriginal the initiative that a person decided it repeats, when the rules exclude that one and the
 *     decision therefore does not apply; null otherwise
 */
public record CountLine(
        Declaration declaration,
        String bodyName,
        @Nullable String network,
        String portfolio,
        String family,
        CountOutcome outcome,
        Basis basis,
        List<Rule.Count> because,
        @Nullable String insteadCounted,
        @Nullable String excludedOriginal) {

    /** What decides. */
    public enum Basis {
        RULES("regles"),
        /** A person decided that it repeats another initiative. */
        DUPLICATE("doublon"),
        /** The tool is shared and the reading counts it once in all. */
        SHARED_TOOL("outil-partage");

        private final String code;

        Basis(String code) {
            this.code = code;
        }

        /** The code used in files. */
        public String code() {
            return code;
        }
    }

    public CountLine {
        because = List.copyOf(because);
    }

    public String initiative() {
        return declaration.initiative();
    }

    public Tally tally() {
        return Tally.of(outcome);
    }
}
