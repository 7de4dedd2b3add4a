package org.balise.core.yaml;

import org.balise.core.problem.Problems;

/**
 * One key of a mapping whose keys are names rather than fields.
 *
 * @param name the key, to be read as a value
 */
record Keyed(ScalarNode key, Value name, Value value) {

    static Keyed of(MappingNode.Entry entry, Problems problems) {
        String key = entry.key().text();
        return new Keyed(entry.key(), Value.of(key, entry.key(), problems), Value.of(key, entry.value(), problems));
    }
}
