package org.balise.core.explain.gap;

import java.util.List;
import org.balise.api.answer.Answer;
import org.balise.api.answer.AnswerValue;
import org.jspecify.annotations.Nullable;

/**
 * One answer that would have to be different.
 *
 * @param question its id
 * @param now the answer as it is; null when there is none
 * @param wants all that the other answer would have to say
 * @param example an answer that says it
 */
public record Change(String question, @Nullable Answer now, List<Want> wants, AnswerValue example) {

    public Change {
        wants = List.copyOf(wants);
    }
}
