package org.balise.api.answer;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer to one question, with what supports it.
 *
 * @param question the id of the question
 * @param rationale why; null when not given
 * @param evidence the documents that support it, in the order given
 * @param author who answered; null when not given
 * @param date when; null when not given; never later than the date of the assessment
 */
public record Answer(
        String question,
        AnswerValue value,
        @Nullable Rationale rationale,
        List<Evidence> evidence,
        @Nullable String author,
        @Nullable LocalDate date) {

    public Answer {
        evidence = List.copyOf(evidence);
    }

    /** An answer with no rationale, evidence, author or date. */
    public static Answer of(String question, AnswerValue value) {
        return new Answer(question, value, null, List.of(), null, null);
    }
}
