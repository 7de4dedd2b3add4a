package org.balise.api.assess;

import java.util.List;
import org.balise.api.answer.Dossier;
import org.balise.api.environment.Estimate;
import org.jspecify.annotations.Nullable;

/**
 * The reasoned result for one dossier. A decision aid: neither the ministry's tool nor legal advice.
 *
 * @param dossier what was assessed
 * @param duties every duty, prohibition and means of proof in force, in order of id
 * @param judgements rules that put a question to a person, with how they came to apply
 * @param contradictions answers that contradict each other
 * @param announced measures announced and not in force
 * @param actions what to do, most pressing first
 * @param open the questions that could still change the result, in the order of the questionnaire
 * @param ignored answers present in the dossier and not counted, because their question is not asked
 * @param environment the estimate of the environmental impact; null when no calculator made one
 * @param readings how texts that contradict each other are read, those that matter to the dossier
 */
public record Assessment(
        Receipt receipt,
        Dossier dossier,
        Risk risk,
        Advice advice,
        List<DutyFinding> duties,
        List<Trace> judgements,
        List<Trace> contradictions,
        List<Trace> announced,
        List<Action> actions,
        List<OpenQuestion> open,
        List<String> ignored,
        @Nullable Estimate environment,
        List<ReadingUsed> readings) {

    public Assessment {
        duties = List.copyOf(duties);
        judgements = List.copyOf(judgements);
        contradictions = List.copyOf(contradictions);
        announced = List.copyOf(announced);
        actions = List.copyOf(actions);
        open = List.copyOf(open);
        ignored = List.copyOf(ignored);
        readings = List.copyOf(readings);
    }
}
