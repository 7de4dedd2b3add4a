package org.balise.api.fact;

/**
 * An option was chosen.
 *
 * @param option the stable code of the option, as the dictionary lists it
 */
public record Selected(String fact, String option) implements Fact {}
