package org.balise.api.fact;

import java.math.BigDecimal;

/**
 * A quantity was given.
 *
 * @param value in the unit that the dictionary gives for the fact
 */
public record Amount(String fact, BigDecimal value) implements Fact {}
