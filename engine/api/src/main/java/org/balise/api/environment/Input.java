package org.balise.api.environment;

import org.balise.api.text.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * One value that the estimate rests on.
 *
 * @param question the question that it answers; a constant of the method has its own id here
 * @param value in its unit
 * @param origin a default stands for an answer that is missing
 * @param standing of the figure used; null when the value was given as it is
 * @param source where the figure comes from; null when the value was given as it is
 * @param year of that figure; null when it is not known
 */
public record Input(
        String question,
        Quantity value,
        Origin origin,
        @Nullable Standing standing,
        @Nullable Bilingual source,
        @Nullable Integer year) {}
