package org.balise.core.yaml;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.balise.core.problem.Place;
import org.balise.core.problem.Problems;

/** Something read from a file, with the place where it was read, for checks that come later. */
public record Located<T>(Place place, T value) {

    /**
     * Reports every name that is used twice, at its second place.
     *
     * @param name what must be different for each element; names are compared as text
     */
    public static <T> void reportRepeated(List<Located<T>> elements, Function<T, String> name, Problems problems) {
        Map<String, Place> first = new HashMap<>();
        for (Located<T> element : elements) {
            String found = name.apply(element.value());
            Place earlier = first.putIfAbsent(found, element.place());
            if (earlier != null) {
                problems.error(
                        element.place(),
                        "ID-REPEATED",
                        found,
                        earlier.file(),
                        Integer.toString(earlier.line()),
                        Integer.toString(earlier.column()));
            }
        }
    }
}
