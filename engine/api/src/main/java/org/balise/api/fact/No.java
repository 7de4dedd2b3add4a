package org.balise.api.fact;

/** The answer to a yes-no fact is no: said by a person, never assumed. */
public record No(String fact) implements Fact {}
