package org.balise.report.plan;

import java.time.LocalDate;
import java.util.List;
import org.balise.api.assess.Action;
import org.balise.api.norm.Gate;
import org.balise.api.norm.Severity;
import org.balise.api.text.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * One thing to do.
 *
 * @param about the id of the duty to meet, of the question to answer, or of the rule that finds a contradiction
 * @param todo how to do it; the same as the title when there is no more to say
 * @param role the id of the role; null when no role is named
 * @param gate by which gate; null for at once
 * @param leadDays how many days before that gate is passed
 * @param date by which it must be done, from the planned date of that gate, or of the next one when it is to be done at
 *     once or was due before; null when no date is known
 * @param alsoSettles other rules that the same action settles
 */
public record Task(
        Action.Kind kind,
        String about,
        Bilingual title,
        Bilingual todo,
        @Nullable String role,
        Bilingual roleTitle,
        @Nullable Gate gate,
        Bilingual gateTitle,
        int leadDays,
        @Nullable LocalDate date,
        @Nullable Severity severity,
        List<Bilingual> sources,
        List<String> alsoSettles) {

    public Task {
        sources = List.copyOf(sources);
        alsoSettles = List.copyOf(alsoSettles);
    }
}
