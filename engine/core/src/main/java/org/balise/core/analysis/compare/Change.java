package org.balise.core.analysis.compare;

import java.util.List;
import org.balise.api.answer.Dossier;
import org.balise.api.assess.LevelRange;
import org.balise.api.assess.Verdict;
import org.balise.api.text.Bilingual;
import org.balise.core.problem.Place;

/**
 * What changes in one thing of a book: a rule, a question, a parameter, or another part.
 *
 * @param sort what changes
 * @param place in the later packs; in the earlier ones for what is removed
 * @param lines what is written otherwise; empty when only something that it rests on changes, and for a part that is
 *     told as a whole
 * @param witnesses the smallest dossiers that show the change
 */
public record Change(
        Sort sort,
        String id,
        Bilingual title,
        Direction direction,
        Place place,
        List<Line> lines,
        List<Witness> witnesses) {

    public Change {
        lines = List.copyOf(lines);
        witnesses = List.copyOf(witnesses);
    }

    /** The things that can change. */
    public enum Sort {
        RULE("rule", true),
        QUESTION("question", true),
        PARAMETER("parameter", true),
        READING("reading", true),
        FACT("fact", true),
        PRINCIPLE("principle", true),
        LIFECYCLE("lifecycle", true),
        REFERENCE("reference", true),
        DISCLOSURES("disclosures", true),
        /** The sections and the checklists of the questionnaire, whatever the questions. */
        FORM("form", false),
        SOURCE("source", false),
        ROLE("role", false),
        COVERAGE("coverage", false),
        /** The dates that the packs cover, and when they were checked. */
        DATES("dates", false);

        private final String code;
        private final boolean decides;

        Sort(String code, boolean decides) {
            this.code = code;
            this.decides = decides;
        }

        public String code() {
            return code;
        }

        /** Whether what a dossier comes to can rest on it. */
        boolean decides() {
            return decides;
        }
    }

    /**
     * One thing written otherwise.
     *
     * @param what such as {@code severity}
     * @param direction what this line alone does
     */
    public record Line(String what, Bilingual before, Bilingual after, Direction direction) {}

    /**
     * A dossier that the two sets of rules do not treat alike.
     *
     * @param direction what the change does to it
     */
    public record Witness(Direction direction, Dossier dossier, Outcome before, Outcome after) {}

    /**
     * What one set of rules says of a dossier.
     *
     * @param state where the rule stands in it: the status of a duty, or whether another rule applies
     */
    public record Outcome(String state, LevelRange residual, Verdict verdict) {}
}
