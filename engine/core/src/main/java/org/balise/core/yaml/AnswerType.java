package org.balise.core.yaml;

import java.util.List;
import org.balise.api.fact.FactDefinition;
import org.balise.api.fact.FactType;
import org.balise.api.fact.Range;
import org.balise.api.questionnaire.Question;
import org.jspecify.annotations.Nullable;

/**
 * What values are accepted, for a question as for a fact.
 *
 * @param options the codes of a choice, in order; empty otherwise
 * @param range of an amount; null otherwise
 */
record AnswerType(
        FactType type, List<String> options, @Nullable Range range) {

    static AnswerType of(Question question) {
        return new AnswerType(
                question.type(),
                question.options().stream().map(Question.Option::code).toList(),
                question.range());
    }

    static AnswerType of(FactDefinition fact) {
        return new AnswerType(fact.type(), fact.options(), fact.range());
    }
}
