package org.balise.cli.replay;

/**
 * One place where two results differ.
 *
 * @param pointer the place, as a JSON pointer (RFC 6901); empty for the whole document
 * @param was what was kept, as JSON; empty when nothing was there
 * @param is what is computed now, as JSON; empty when nothing is there
 */
public record Difference(String pointer, String was, String is) {}
