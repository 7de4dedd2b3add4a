package org.balise.api.environment;

import org.balise.api.text.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * One reference figure with where it comes from.
 *
 * @param quantity its central value and, where the source or the project gives them, its bounds
 * @param bounded whether bounds were given; otherwise the three values are equal
 * @param standing how far it was checked
 * @param source where it was read; for a proposal, what it rests on
 * @param year the year of the data; null when the source does not say, which is shown as “not verified”
 */
public record Figure(
        Quantity quantity,
        boolean bounded,
        Standing standing,
        Bilingual source,
        @Nullable Integer year) {}
