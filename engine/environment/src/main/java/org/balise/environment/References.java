package org.balise.environment;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.balise.api.environment.Figure;
import org.balise.api.environment.ReferenceData;
import org.balise.api.environment.ReferenceEntry;
import org.balise.api.environment.ReferenceKind;
import org.jspecify.annotations.Nullable;

/** The reference data, read by name. */
final class References {
    private static final String VALUE = "value";

    private final ReferenceData data;
    private final Map<ReferenceKind, Products> products = new EnumMap<>(ReferenceKind.class);
    private final Map<ReferenceKind, Map<String, Map<String, Figure>>> figures = new EnumMap<>(ReferenceKind.class);
    /** The zones by each of their names. */
    private final Map<String, ReferenceEntry> zones = new HashMap<>();
    /** Worked out once: logarithms take time, and a figure is read hundreds of times. */
    private final IdentityHashMap<Figure, Uncertain> uncertain = new IdentityHashMap<>();

    References(ReferenceData data) {
        this.data = data;
        for (ReferenceKind kind : ReferenceKind.values()) {
            products.put(kind, new Products(data.all(kind)));
            Map<String, Map<String, Figure>> rows = new HashMap<>();
            for (ReferenceEntry entry : data.all(kind)) {
                rows.put(entry.id(), row(entry));
                entry.figures().values().forEach(figure -> uncertain.put(figure, Uncertain.around(figure)));
            }
            figures.put(kind, rows);
        }
        for (ReferenceEntry zone : data.all(ReferenceKind.ZONE)) {
            zones.putIfAbsent(zone.id(), zone);
            zone.aliases().forEach(alias -> zones.putIfAbsent(alias, zone));
        }
    }

    ReferenceData data() {
        return data;
    }

    /** The entry that a text in free words names. */
    Optional<ReferenceEntry> named(ReferenceKind kind, String text) {
        Products names = products.get(kind);
        return names == null ? Optional.empty() : names.find(text);
    }

    /**
     * A coefficient.
     *
     * @throws IllegalStateException when no pack gives it: a missing figure must never count as zero
     */
    Figure constant(String id) {
        return required(ReferenceKind.CONSTANT, id, VALUE);
    }

    double exact(String id) {
        return constant(id).quantity().value().central();
    }

    Uncertain around(String id) {
        return around(constant(id));
    }

    /** The central value of a figure of the tables, within the factors that lead to its bounds. */
    Uncertain around(Figure figure) {
        Uncertain known = uncertain.get(figure);
        return known == null ? Uncertain.around(figure) : known;
    }

    /** What an option, or a missing answer, means in numbers. */
    Figure answer(String id) {
        return required(ReferenceKind.ANSWER, id, VALUE);
    }

    Optional<Figure> figure(ReferenceKind kind, String id, String name) {
        return Optional.ofNullable(found(kind, id, name));
    }

    Figure required(ReferenceKind kind, String id, String name) {
        Figure figure = found(kind, id, name);
        if (figure == null) {
            throw new IllegalStateException("no " + name + " of " + kind.code() + " " + id);
        }
        return figure;
    }

    private @Nullable Figure found(ReferenceKind kind, String id, String name) {
        Map<String, Figure> row = figures.getOrDefault(kind, Map.of()).get(id);
        return row == null ? null : row.get(name);
    }

    /** The figures of an entry, with those of the one that stands for it. */
    private Map<String, Figure> row(ReferenceEntry entry) {
        Map<String, Figure> row = new HashMap<>();
        String proxy = entry.proxy();
        if (proxy != null) {
            data.entry(entry.kind(), proxy).ifPresent(other -> row.putAll(row(other)));
        }
        row.putAll(entry.figures());
        return row;
    }

    /**
     * The zone that a code names, by its id or by another name.
     *
     * @throws IllegalStateException when there is none
     */
    ReferenceEntry zone(String code) {
        ReferenceEntry zone = zones.get(code);
        if (zone == null) {
            throw new IllegalStateException("no zone for " + code);
        }
        return zone;
    }

    ReferenceEntry entry(ReferenceKind kind, String id) {
        return data.entry(kind, id).orElseThrow(() -> new IllegalStateException("no " + kind.code() + " " + id));
    }
}
