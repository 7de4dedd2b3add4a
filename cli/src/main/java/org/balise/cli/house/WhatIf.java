package org.balise.cli.house;

import java.util.List;
import org.balise.api.assess.LevelRange;
import org.balise.api.assess.Verdict;

/**
 * What the answers to one open question would change.
 *
 * @param question its id
 * @param outcomes one for each answer tried, in the order of the questionnaire
 */
public record WhatIf(String question, List<Outcome> outcomes) {

    public WhatIf {
        outcomes = List.copyOf(outcomes);
    }

    /**
     * The result that one answer would give.
     *
     * @param answer as it would be written in the dossier
     * @param residual the residual level then
     * @param verdict the advice then
     */
    public record Outcome(String answer, LevelRange residual, Verdict verdict) {}
}
