package org.balise.api.fact;

/** The answer to a yes-no fact is yes. */
public record Yes(String fact) implements Fact {}
