package org.balise.api.questionnaire;

import java.util.List;
import org.balise.api.fact.FactType;
import org.balise.api.fact.Range;
import org.balise.api.rule.Condition;
import org.balise.api.text.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * One question.
 *
 * @param id stable over versions of the questionnaire
 * @param text the question as asked
 * @param help how to answer, with an example
 * @param options what can be chosen; empty unless the type is a choice
 * @param unit the unit of an amount, null otherwise
 * @param range the values accepted for an amount, null otherwise
 * @param visibleWhen on facts; {@link Condition#ALWAYS} when always asked
 * @param feeds the facts that the answer gives a value to, all of the question's type
 * @param informational true when no rule reads what the question feeds
 * @param notOfferedMeansNo true for an optional means of proof: left unanswered, it was not given
 * @param rationaleRequired true when a yes counts only with its reasons written down
 */
public record Question(
        String id,
        FactType type,
        Bilingual text,
        Bilingual help,
        List<Option> options,
        @Nullable Bilingual unit,
        @Nullable Range range,
        Condition visibleWhen,
        List<String> feeds,
        boolean informational,
        boolean notOfferedMeansNo,
        boolean rationaleRequired) {

    public Question {
        options = List.copyOf(options);
        feeds = List.copyOf(feeds);
    }

    /**
     * One option of a choice.
     *
     * @param code stable; this is what a dossier and a rule hold, never the label
     */
    public record Option(String code, Bilingual label) {}
}
