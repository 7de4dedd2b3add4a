package org.balise.core.problem;

import java.util.Comparator;

/**
 * Where something stands in a file.
 *
 * @param file the path as the user gave it, or a name inside a pack
 * @param line from 1; 0 when the whole file is meant
 * @param column from 1, in code points; 0 when the whole line is meant
 */
public record Place(String file, int line, int column) implements Comparable<Place> {

    private static final Comparator<Place> ORDER =
            Comparator.comparing(Place::file).thenComparingInt(Place::line).thenComparingInt(Place::column);

    /** The whole file. */
    public static Place of(String file) {
        return new Place(file, 0, 0);
    }

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }
}
