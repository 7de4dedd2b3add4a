package org.balise.report.view;

import java.util.List;
import org.balise.api.assess.Assessment;
import org.balise.api.pack.RuleBook;
import org.balise.api.text.Bilingual;
import org.balise.report.QuestionEffect;
import org.jspecify.annotations.Nullable;

/**
 * All that the pages say, section by section, in reading order.
 *
 * @param focus whom it is meant for; duties, agenda and questions to people keep to it, the rest is of the whole
 * @param focusLabel the same in words; empty when it is meant for everyone
 * @param footprint null when no calculator made an estimate
 */
public record ReportModel(
        Focus focus,
        Bilingual focusLabel,
        Summary summary,
        Agenda agenda,
        Profile profile,
        Duties duties,
        Ledger ledger,
        Unknowns unknowns,
        ForPeople forPeople,
        Grounds grounds,
        @Nullable Footprint footprint,
        Provenance provenance) {

    public static ReportModel of(RuleBook book, Assessment assessment, List<QuestionEffect> effects, Focus focus) {
        Labels labels = new Labels(book);
        return new ReportModel(
                focus,
                words(focus, labels),
                Summary.of(book, assessment, labels),
                Agenda.of(book, assessment, focus, labels),
                Profile.of(book, assessment, labels),
                Duties.of(book, assessment, focus, labels),
                Ledger.of(book, assessment, labels),
                Unknowns.of(assessment, effects, labels),
                ForPeople.of(book, assessment, focus, labels),
                Grounds.of(book, assessment, labels),
                Footprint.of(book, assessment, labels),
                Provenance.of(book, assessment, labels));
    }

    private static Bilingual words(Focus focus, Labels labels) {
        String role = focus.role();
        if (focus.all()) {
            return Bilingual.same("");
        }
        if (role == null) {
            return labels.say("focus.gate", labels.gate(focus.gate()));
        }
        return focus.gate() == null
                ? labels.say("focus.role", labels.role(role))
                : labels.say("focus.both", labels.role(role), labels.gate(focus.gate()));
    }
}
