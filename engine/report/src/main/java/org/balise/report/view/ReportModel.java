package org.balise.report.view;

import java.util.List;
import org.balise.api.assess.Assessment;
import org.balise.api.pack.RuleBook;
import org.balise.report.QuestionEffect;
import org.jspecify.annotations.Nullable;

/**
 * All that the pages say, section by section, in reading order.
 *
 * @param footprint null when no calculator made an estimate
 */
public record ReportModel(
        Summary summary,
        Profile profile,
        Duties duties,
        Ledger ledger,
        Unknowns unknowns,
        ForPeople forPeople,
        @Nullable Footprint footprint,
        Provenance provenance) {

    public static ReportModel of(RuleBook book, Assessment assessment, List<QuestionEffect> effects) {
        Labels labels = new Labels(book);
        return new ReportModel(
                Summary.of(book, assessment, labels),
                Profile.of(book, assessment, labels),
                Duties.of(book, assessment, labels),
                Ledger.of(book, assessment, labels),
                Unknowns.of(assessment, effects, labels),
                ForPeople.of(book, assessment, labels),
                Footprint.of(book, assessment, labels),
                Provenance.of(book, assessment, labels));
    }
}
