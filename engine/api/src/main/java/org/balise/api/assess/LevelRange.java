package org.balise.api.assess;

import org.balise.api.rule.Level;

/** The lowest and the highest level that the completions of the unknown answers can give. */
public record LevelRange(Level min, Level max) {

    public LevelRange {
        if (min.compareTo(max) > 0) {
            throw new IllegalArgumentException(min + " > " + max);
        }
    }

    public boolean settled() {
        return min == max;
    }

    public boolean contains(Level level) {
        return min.compareTo(level) <= 0 && level.compareTo(max) <= 0;
    }
}
