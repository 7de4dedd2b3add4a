package org.balise.registry.publish;

/**
 * A name that was changed because it held commercial names. A person should read it before it is published.
 *
 * @param initiative the id
 * @param declared the name as declared
 * @param published the name with generic terms
 */
public record Replacement(String initiative, String declared, String published) {}
