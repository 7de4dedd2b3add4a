package org.balise.core.yaml;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** The codes that a file may use, in the order in which they are shown. */
final class Codes {

    private Codes() {}

    static <T> Map<String, T> of(T[] values, Function<T, String> code) {
        Map<String, T> codes = new LinkedHashMap<>();
        for (T value : values) {
            codes.put(code.apply(value), value);
        }
        return codes;
    }
}
