package org.balise.api.answer;

import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a body says of one initiative, on one date.
 *
 * @param questionnaire the id of the questionnaire answered
 * @param asOf the date on which the law and the parameters are read; an input, never a clock
 * @param answers by question id; a question that is absent was not answered
 */
public record Dossier(String questionnaire, LocalDate asOf, SortedMap<String, Answer> answers) {

    public Dossier {
        answers = Collections.unmodifiableSortedMap(new TreeMap<>(answers));
    }

    /** The same answers on another date. */
    public Dossier at(LocalDate date) {
        return new Dossier(questionnaire, date, answers);
    }

    /** This dossier with one answer put in or replaced. */
    public Dossier with(Answer answer) {
        TreeMap<String, Answer> changed = new TreeMap<>(answers);
        changed.put(answer.question(), answer);
        return new Dossier(questionnaire, asOf, changed);
    }
}
