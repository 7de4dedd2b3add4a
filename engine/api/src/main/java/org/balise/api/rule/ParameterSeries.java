package org.balise.api.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.balise.api.text.Bilingual;

/**
 * The values of a parameter over time.
 *
 * @param id such as {@code seuil.grand-nombre}
 * @param unit as shown to a person
 * @param mark {@code proposition} for a choice of ours, or the citation of the text that sets it
 * @param lastConfirmedOn when a person last confirmed the latest value
 * @param values by the date from which each applies; never empty
 */
public record ParameterSeries(
        String id,
        Bilingual label,
        Bilingual unit,
        String mark,
        LocalDate lastConfirmedOn,
        SortedMap<LocalDate, BigDecimal> values) {

    public ParameterSeries {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    /** The value on a date; empty before the first one. */
    public Optional<BigDecimal> on(LocalDate date) {
        SortedMap<LocalDate, BigDecimal> until = values.headMap(date.plusDays(1));
        return until.isEmpty() ? Optional.empty() : Optional.ofNullable(until.get(until.lastKey()));
    }

    /** The latest value, whatever the date. */
    public BigDecimal latest() {
        return on(values.lastKey()).orElseThrow();
    }
}
