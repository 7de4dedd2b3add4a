package org.balise.api.fact;

import java.math.BigDecimal;

/**
 * The value of a dated parameter on the date of the assessment; rules compare amounts with it and hold no number of
 * their own.
 *
 * @param id the id of the series, such as {@code seuil.grand-nombre}
 * @param value in the unit of the series
 */
public record Parameter(String id, BigDecimal value) {}
