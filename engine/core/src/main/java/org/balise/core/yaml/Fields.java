package org.balise.core.yaml;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import org.balise.core.problem.DidYouMean;
import org.balise.core.problem.Place;
import org.balise.core.problem.Problems;

/**
 * The keys of one mapping, read into one record.
 *
 * <p>A reader asks for each key that its format has; what it never asked for is then reported as unknown. A problem
 * never stops the reading: a neutral value stands in and the reading goes on, so that all problems are found. Such a
 * value never gets out, since {@link #build} gives nothing once there was a problem.
 */
final class Fields {

    private final Place place;
    private final Map<String, MappingNode.Entry> entries;
    private final boolean broken;
    private final Problems problems;
    private final TreeSet<String> asked = new TreeSet<>();

    private Fields(Place place, Map<String, MappingNode.Entry> entries, boolean broken, Problems problems) {
        this.place = place;
        this.entries = entries;
        this.broken = broken;
        this.problems = problems;
    }

    static Fields of(MappingNode mapping, Problems problems) {
        Map<String, MappingNode.Entry> entries = new LinkedHashMap<>();
        mapping.entries().forEach(entry -> entries.put(entry.key().text(), entry));
        return new Fields(mapping.place(), entries, false, problems);
    }

    /** Stands for a mapping that is not there, which was already reported: it answers every question without a word. */
    static Fields broken(Place place, Problems problems) {
        return new Fields(place, Map.of(), true, problems);
    }

    /** Reads a file that is one record; nothing when it has any problem. */
    static <T> Optional<T> read(String file, byte[] content, Problems problems, Function<Fields, T> reader) {
        int before = problems.errors();
        return root(file, content, problems)
                .map(Value::fields)
                .flatMap(fields -> fields.build(() -> reader.apply(fields)))
                .filter(made -> problems.errors() == before);
    }

    /** The value that the whole file is; a file that the build has read comes as its tree. */
    static Optional<Value> root(String file, byte[] content, Problems problems) {
        if (TreeCodec.encoded(content)) {
            return Optional.of(Value.of("", TreeCodec.decode(file, content), problems));
        }
        return YamlTree.read(file, content, problems).map(node -> Value.of("", node, problems));
    }

    Place place() {
        return place;
    }

    Problems problems() {
        return problems;
    }

    boolean has(String key) {
        return entries.containsKey(key);
    }

    Value required(String key) {
        return optional(key).orElseGet(() -> {
            if (!broken) {
                problems.error(place, "KEY-MISSING", key);
            }
            return Value.missing(key, place, problems);
        });
    }

    Optional<Value> optional(String key) {
        asked.add(key);
        return Optional.ofNullable(entries.get(key)).map(entry -> Value.of(key, entry.value(), problems));
    }

    /** True when the key is there and says so. */
    boolean flag(String key) {
        return optional(key).map(Value::flag).orElse(false);
    }

    /** Reports a key that exists in the format but not here, such as options on an amount. */
    void refuse(String key, String code, String... arguments) {
        asked.add(key);
        MappingNode.Entry entry = entries.get(key);
        if (entry != null) {
            problems.error(entry.key().place(), code, arguments);
        }
    }

    /** Runs {@code reader} and gives what it made, or nothing when this mapping or anything in it has a problem. */
    <T> Optional<T> build(Supplier<T> reader) {
        if (broken) {
            return Optional.empty();
        }
        int before = problems.errors();
        T made = reader.get();
        done();
        return problems.errors() > before ? Optional.empty() : Optional.of(made);
    }

    <T> Optional<Located<T>> buildLocated(Supplier<T> reader) {
        return build(reader).map(made -> new Located<>(place, made));
    }

    /** Reports the keys that were never asked for. Nothing may be asked after this. */
    void done() {
        for (MappingNode.Entry entry : entries.values()) {
            String key = entry.key().text();
            if (!asked.contains(key)) {
                TreeSet<String> free = new TreeSet<>(asked);
                free.removeAll(entries.keySet());
                problems.error(
                        entry.key().place(),
                        "KEY-UNKNOWN",
                        key,
                        String.join(", ", asked),
                        DidYouMean.nearest(key, free));
            }
        }
    }
}
