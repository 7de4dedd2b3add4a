package org.balise.api.rule;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.balise.api.text.Bilingual;

/**
 * A choice between readings of texts that contradict each other or leave something open. Rules read it as a fact: the
 * option chosen on the date of the assessment is selected, whatever the answers.
 *
 * @param id such as {@code lecture.hebergement}; also the id of the fact
 * @param label the question that the texts leave open
 * @param corpus the ids of the entries in tension
 * @param options what can be read, at least two
 * @param reason why the option chosen was chosen
 * @param mark {@code proposition} for a choice of ours, or the citation of the text that settles it
 * @param lastConfirmedOn when a person last confirmed the latest choice
 * @param values the code of the option chosen from each date on; never empty
 * @param rules rules that hold to the choice without reading the fact: their text or dates follow from it
 * @param periods the dates on which it matters; empty when it always may
 */
public record Reading(
        String id,
        Bilingual label,
        List<String> corpus,
        List<Option> options,
        Bilingual reason,
        String mark,
        LocalDate lastConfirmedOn,
        SortedMap<LocalDate, String> values,
        List<String> rules,
        List<Period> periods) {

    public Reading {
        corpus = List.copyOf(corpus);
        options = List.copyOf(options);
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
        rules = List.copyOf(rules);
        periods = List.copyOf(periods);
    }

    /**
     * One reading.
     *
     * @param encoded whether the rules can follow it; one that is only written down cannot be chosen
     */
    public record Option(String code, Bilingual label, boolean encoded) {}

    /** The code of the option chosen on a date; empty before the first one. */
    public Optional<String> on(LocalDate date) {
        SortedMap<LocalDate, String> until = values.headMap(date.plusDays(1));
        return until.isEmpty() ? Optional.empty() : Optional.ofNullable(until.get(until.lastKey()));
    }

    /** Whether it may matter on a date. */
    public boolean mattersOn(LocalDate date) {
        return periods.isEmpty() || periods.stream().anyMatch(period -> period.contains(date));
    }
}
