package org.balise.core.yaml;

import java.util.List;
import org.balise.core.problem.Place;

/**
 * Keys and values, in the order of the file.
 *
 * @param entries each key once: a repeated key is reported and its first value kept
 */
public record MappingNode(Place place, List<Entry> entries) implements Node {

    public MappingNode {
        entries = List.copyOf(entries);
    }

    /** One key with its value. */
    public record Entry(ScalarNode key, Node value) {}
}
