package org.balise.core.yaml;

import org.balise.core.problem.Place;

/**
 * A single value, as it is written: {@code 2026.10} stays {@code 2026.10}.
 *
 * @param text the characters, without quotation marks and with escapes resolved
 * @param plain whether it was written without quotation marks
 */
public record ScalarNode(Place place, String text, boolean plain) implements Node {

    /** Whether nothing was written, or one of the two ways in which YAML writes nothing. */
    public boolean empty() {
        return plain && (text.isEmpty() || text.equals("~") || text.equals("null"));
    }
}
