package org.balise.report.worklist;

import java.time.LocalDate;
import java.util.List;
import org.balise.api.assess.LevelRange;
import org.balise.api.assess.Verdict;
import org.balise.api.text.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * What a change of rules does to dossiers that were kept.
 *
 * @param rules the title and the version of the rules tried
 * @param latest the latest day on which a dossier was read, which dates the document
 * @param total how many dossiers were looked at
 * @param withoutAnswers how many could not be looked at, because their answers were not kept
 * @param rows those that do not come out alike, by body
 */
public record WorkList(Bilingual rules, LocalDate latest, int total, int withoutAnswers, List<Row> rows) {
    public WorkList {
        rows = List.copyOf(rows);
    }

    /**
     * One dossier.
     *
     * @param body empty when the dossier does not say
     * @param name by which a person finds the dossier again
     * @param after null when the other rules do not accept its answers
     * @param reasons what differs, each in a few words
     */
    public record Row(
            String body,
            String initiative,
            String name,
            LocalDate asOf,
            Outcome before,
            @Nullable Outcome after,
            List<Bilingual> reasons) {
        public Row {
            reasons = List.copyOf(reasons);
        }
    }

    /** The residual level and the verdict. */
    public record Outcome(LevelRange level, Verdict verdict) {}
}
