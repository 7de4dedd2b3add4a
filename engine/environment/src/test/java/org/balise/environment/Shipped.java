package org.balise.environment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.balise.api.environment.Figure;
import org.balise.api.environment.Interval;
import org.balise.api.environment.Quantity;
import org.balise.api.environment.ReferenceData;
import org.balise.api.environment.ReferenceEntry;
import org.balise.api.environment.ReferenceKind;
import org.balise.core.problem.Problems;
import org.balise.core.yaml.ReferenceReader;

/** The reference data of the Québec pack, and scenarios to try the formulas on. */
final class Shipped {
    private static final Path FOLDER = Path.of("../../rules/src/main/resources/packs/quebec/environment");

    static final References REFERENCES = new References(read());

    private Shipped() {}

    private static ReferenceData read() {
        Problems problems = new Problems();
        Map<ReferenceKind, SortedMap<String, ReferenceEntry>> entries = new EnumMap<>(ReferenceKind.class);
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.sorted().toList()) {
                new ReferenceReader()
                        .read(file.toString(), Files.readAllBytes(file), problems)
                        .forEach(located -> entries.computeIfAbsent(
                                        located.value().kind(), kind -> new TreeMap<>())
                                .put(located.value().id(), located.value()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        problems.throwIfErrors();
        return new ReferenceData(entries);
    }

    /** The shipped data with one figure known exactly. */
    static References with(References references, ReferenceKind kind, String id, String name, double value) {
        Map<ReferenceKind, SortedMap<String, ReferenceEntry>> entries = new EnumMap<>(ReferenceKind.class);
        references.data().entries().forEach((each, rows) -> entries.put(each, new TreeMap<>(rows)));
        ReferenceEntry entry = references.entry(kind, id);
        SortedMap<String, Figure> figures = new TreeMap<>(entry.figures());
        Figure old = references.required(kind, id, name);
        figures.put(
                name,
                new Figure(
                        new Quantity(Interval.exactly(value), old.quantity().unit()),
                        false,
                        old.standing(),
                        old.source(),
                        old.year()));
        Objects.requireNonNull(entries.get(kind))
                .put(
                        id,
                        new ReferenceEntry(
                                kind,
                                id,
                                entry.title(),
                                entry.aliases(),
                                entry.zone(),
                                entry.proxy(),
                                entry.parent(),
                                entry.guessed(),
                                figures));
        return new References(new ReferenceData(entries));
    }

    /** The same scenario but for one component. */
    static Scenario with(Scenario scenario, String name, Object value) {
        RecordComponent[] components = Scenario.class.getRecordComponents();
        Object[] values = new Object[components.length];
        Class<?>[] types = new Class<?>[components.length];
        boolean found = false;
        try {
            for (int i = 0; i < components.length; i++) {
                boolean changed = components[i].getName().equals(name);
                found |= changed;
                types[i] = components[i].getType();
                values[i] = changed ? value : components[i].getAccessor().invoke(scenario);
            }
            if (!found) {
                throw new IllegalArgumentException(name);
            }
            return Scenario.class.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The choices of the published comparison: hardware of EcoLogits kept three years. */
    static References asPublished() {
        References chosen = with(REFERENCES, ReferenceKind.HARDWARE, "grand-gpu", "carbon", 164);
        return with(chosen, ReferenceKind.HARDWARE, "grand-gpu", "minerals", 5.1e-3);
    }

    /** Text made by a shared service: so many requests of one token each, nothing read. */
    static Scenario shared(References references, String model, double tokens, String zone, String site) {
        return scenario(references, List.of(Scenario.SHARED), model, tokens, zone, site);
    }

    static Scenario reserved(References references, String zone, String site) {
        return scenario(references, List.of(Scenario.ALWAYS_ON), "classe-grand", 0, zone, site);
    }

    private static Scenario scenario(
            References references, List<String> machines, String model, double tokens, String zone, String site) {
        Load.Room room = new Load.Room(
                Uncertain.around(references.required(ReferenceKind.SITE, site, "pue")),
                Uncertain.around(references.required(ReferenceKind.SITE, site, "water-on-site")));
        return new Scenario(
                machines,
                List.of("texte"),
                List.of("aucun"),
                List.of(model),
                Map.of(),
                new Grid(references, List.of(zone)),
                Uncertain.exactly(tokens),
                Uncertain.ONE,
                Uncertain.ONE,
                Uncertain.ZERO,
                Uncertain.ONE,
                Uncertain.ZERO,
                new Scenario.Service(64, 16, 2.5, Scenario.Timing.UNKNOWN),
                Uncertain.ONE,
                Uncertain.exactly(8),
                Uncertain.exactly(0.1),
                "h100-sxm",
                null,
                Uncertain.ONE,
                new Scenario.Cores(Uncertain.ZERO, Uncertain.ZERO, Uncertain.ONE, Uncertain.ZERO),
                new Scenario.Kept(Uncertain.ZERO, Uncertain.exactly(3), "stockage-ssd"),
                Uncertain.ZERO,
                Uncertain.ZERO,
                Uncertain.exactly(3),
                null,
                new Scenario.Rooms(room, room, room));
    }
}
