package org.balise.core.explain;

import java.util.List;
import org.balise.api.answer.AnswerValue;
import org.balise.api.assess.LevelRange;
import org.balise.api.assess.Verdict;

/**
 * What the answers to one open question would change.
 *
 * @param question its id
 * @param outcomes one for each answer tried, in the order of the options
 * @param weight how much the answers move the result, for ranking: levels first, then the verdict, then the duties
 *     settled; larger matters more
 */
public record WhatIf(String question, List<Outcome> outcomes, int weight) {

    public WhatIf {
        outcomes = List.copyOf(outcomes);
    }

    /**
     * The result with this answer.
     *
     * @param residual the residual level, still an interval when other answers are unknown
     * @param verdict the verdict for the next gate
     * @param settled how many rules stop being undetermined
     */
    public record Outcome(AnswerValue answer, LevelRange residual, Verdict verdict, int settled) {}
}
