package org.balise.report;

import java.util.List;
import org.balise.api.answer.AnswerValue;
import org.balise.api.assess.LevelRange;
import org.balise.api.assess.Verdict;

/**
 * What each answer to an open question would change. The caller computes it; a report without it only says what the
 * question bears on.
 *
 * @param question its id
 * @param answers the possible answers, in the order to show them
 */
public record QuestionEffect(String question, List<AnswerEffect> answers) {

    public QuestionEffect {
        answers = List.copyOf(answers);
    }

    /**
     * One possible answer.
     *
     * @param residual the residual levels still possible after it
     * @param verdict the verdict it would lead to
     */
    public record AnswerEffect(AnswerValue answer, LevelRange residual, Verdict verdict) {}
}
