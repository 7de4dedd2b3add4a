package org.balise.core.yaml;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.balise.core.problem.Problems;

/** Reads lists of records; an element with an error is left out, and the others are still given. */
final class Lists {

    private Lists() {}

    /** A file that is one list under one key. */
    static <T> List<Located<T>> read(
            String file, byte[] content, String key, Problems problems, Function<Fields, T> reader) {
        return Fields.root(file, content, problems)
                .map(root -> {
                    Fields fields = root.fields();
                    List<Value> items = fields.required(key).items();
                    fields.done();
                    return read(items, reader);
                })
                .orElse(List.of());
    }

    static <T> List<Located<T>> read(List<Value> items, Function<Fields, T> reader) {
        return items.stream()
                .map(Value::fields)
                .map(fields -> fields.buildLocated(() -> reader.apply(fields)))
                .flatMap(Optional::stream)
                .toList();
    }
}
