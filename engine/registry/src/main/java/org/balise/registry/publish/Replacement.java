package org.balise.registry.publish;

/**
 * A name that is not published as it was declared, because it held commercial names or because a person reviewed it.
 *
 * @param initiative the id
 * @param declared the name as declared
 * @param published the name as published; a person may have kept the declared one
 * @param reviewed whether a person gave it; if not, a person should read it before it is published
 */
public record Replacement(String initiative, String declared, String published, boolean reviewed) {}
