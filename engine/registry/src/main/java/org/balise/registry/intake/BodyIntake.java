package org.balise.registry.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.balise.api.registry.DeclaredFacts;
import org.balise.api.registry.PublicBody;
import org.balise.api.rule.Period;
import org.balise.registry.RegistryLimits;
import org.jspecify.annotations.Nullable;

/**
 * Reads a list of bodies: one row for each period in which a body kept its name and its portfolio. All or nothing for a
 * body: one bad row rejects its other rows too.
 */
public final class BodyIntake {

    private final String file;
    private final Vocabulary vocabulary;
    private final List<PublicBody> known;
    private final BodyHistory history;

    /**
     * @param known the bodies that the registry holds already: no two may share a name
     * @param forgets whether the list replaces what is known of its bodies, periods that it leaves out included
     */
    public BodyIntake(String file, Vocabulary vocabulary, List<PublicBody> known, boolean forgets) {
        this.file = file;
        this.vocabulary = vocabulary;
        this.known = List.copyOf(known);
        this.history = new BodyHistory(known, forgets);
    }

    /** Finds the columns of a list of bodies; see {@link Mapping}. */
    public static Mapping map(String file, byte[] content, Vocabulary vocabulary, Map<String, String> given) {
        return Mapping.find(file, SheetFile.sheets(file, content), Column.Kind.BODIES, vocabulary, given);
    }

    private record Line(
            RowReading row,
            String network,
            String name,
            String portfolio,
            @Nullable Period validity) {}

    /** Reads every row. */
    public Intake<PublicBody> read(Mapping mapping) {
        Map<String, List<Line>> byId = new LinkedHashMap<>();
        for (Sheet.Row row : mapping.rows()) {
            RowReading reading = new RowReading(file, mapping, row);
            byId.computeIfAbsent(id(reading), id -> new ArrayList<>()).add(line(reading));
        }
        List<PublicBody> bodies = new ArrayList<>();
        byId.forEach((id, lines) -> {
            // Rows without an id are not of one body: each is refused for itself.
            if (!id.isEmpty()) {
                check(lines);
            }
            if (sound(lines)) {
                take(body(id, lines), lines.get(0).row(), mapping, bodies);
            }
        });
        refuseSharedNames(bodies, byId);
        List<Reject> rejects = new ArrayList<>();
        byId.forEach((id, lines) -> {
            if (!sound(lines)) {
                lines.forEach(line -> {
                    if (line.row().sound()) {
                        line.row().wrong(Column.BODY_ID, "ROW-BODY-OTHER-ROW", id);
                    }
                    rejects.add(line.row().rejected());
                });
            }
        });
        rejects.sort((a, b) -> Integer.compare(a.row().line(), b.row().line()));
        return new Intake<>(mapping, bodies, rejects, Notices.of(file, mapping).all());
    }

    private void take(PublicBody body, RowReading first, Mapping mapping, List<PublicBody> bodies) {
        List<String> lost = history.lost(body);
        if (lost.isEmpty()) {
            bodies.add(history.complete(body, mapping.has(Column.BODY_ALIASES)));
        } else {
            first.wrong(Column.BODY_FROM, "ROW-BODY-HISTORY", body.id(), String.join(", ", lost));
        }
    }

    private String id(RowReading row) {
        String id = row.required(Column.BODY_ID, RegistryLimits.BODY_ID);
        if (!id.isEmpty() && !RegistryLimits.isBodyId(id)) {
            row.wrong(Column.BODY_ID, "ROW-ID", id);
        }
        return id;
    }

    private Line line(RowReading row) {
        String network = row.required(Column.BODY_NETWORK, RegistryLimits.NAME);
        Optional<String> code = vocabulary.code(DeclaredFacts.NETWORK, network);
        if (!network.isEmpty() && code.isEmpty()) {
            String labels =
                    String.join(", ", vocabulary.labels(DeclaredFacts.NETWORK).values());
            row.wrong(
                    Column.BODY_NETWORK,
                    "ROW-VALUE-UNKNOWN",
                    network,
                    labels,
                    vocabulary.nearest(DeclaredFacts.NETWORK, network));
        }
        for (String alias : aliases(row)) {
            if (alias.length() > RegistryLimits.NAME) {
                String length = Integer.toString(alias.length());
                row.wrong(Column.BODY_ALIASES, "ROW-CELL-TOO-LONG", length, Integer.toString(RegistryLimits.NAME));
            }
        }
        return new Line(
                row,
                code.orElse(""),
                row.required(Column.BODY_NAME, RegistryLimits.NAME),
                row.required(Column.BODY_PORTFOLIO, RegistryLimits.NAME),
                validity(row));
    }

    private static @Nullable Period validity(RowReading row) {
        LocalDate from = CellDates.read(row, Column.BODY_FROM, row.required(Column.BODY_FROM, RegistryLimits.NAME));
        String last = row.cell(Column.BODY_TO);
        LocalDate to = CellDates.read(row, Column.BODY_TO, last);
        if (from == null || (to == null && !last.isEmpty())) {
            return null;
        }
        if (to != null && to.isBefore(from)) {
            row.wrong(Column.BODY_TO, "ROW-PERIOD", from.toString(), to.toString());
            return null;
        }
        return new Period(from, to == null ? null : to.plusDays(1));
    }

    /** The rows of one body must tell one story. */
    private static void check(List<Line> lines) {
        String network = lines.get(0).network();
        TreeMap<LocalDate, Line> byStart = new TreeMap<>();
        for (Line line : lines) {
            if (!line.network().equals(network)) {
                line.row().wrong(Column.BODY_NETWORK, "ROW-BODY-NETWORK", line.network(), network);
            }
            Period validity = line.validity();
            if (validity == null) {
                continue;
            }
            Optional<Line> other = overlapping(byStart, validity);
            if (other.isPresent()) {
                String place = Integer.toString(other.get().row().row().line());
                line.row().wrong(Column.BODY_FROM, "ROW-BODY-OVERLAP", place);
            } else {
                byStart.put(validity.from(), line);
            }
        }
    }

    /** Of periods that do not overlap each other, only the one before and the one after may overlap another. */
    private static Optional<Line> overlapping(NavigableMap<LocalDate, Line> byStart, Period validity) {
        return Stream.of(byStart.floorEntry(validity.from()), byStart.ceilingEntry(validity.from()))
                .filter(Objects::nonNull)
                .map(Map.Entry::getValue)
                .filter(line -> overlap(line.validity(), validity))
                .findFirst();
    }

    private static boolean overlap(@Nullable Period a, Period b) {
        return a != null && (a.contains(b.from()) || b.contains(a.from()));
    }

    private static boolean sound(List<Line> lines) {
        return lines.stream().allMatch(line -> line.row().sound());
    }

    private static PublicBody body(String id, List<Line> lines) {
        TreeSet<String> aliases = new TreeSet<>();
        for (Line line : lines) {
            aliases.addAll(aliases(line.row()));
        }
        return new PublicBody(
                id,
                lines.get(0).network(),
                Spell.merged(lines.stream()
                        .map(line -> new Spell(line.name(), line.validity()))
                        .toList()),
                Spell.merged(lines.stream()
                        .map(line -> new Spell(line.portfolio(), line.validity()))
                        .toList()),
                List.copyOf(aliases));
    }

    private static List<String> aliases(RowReading row) {
        return Arrays.stream(row.cell(Column.BODY_ALIASES).split("[|;]"))
                .filter(alias -> !alias.isBlank())
                .map(String::strip)
                .toList();
    }

    /** A name that two bodies share would make every file that uses it ambiguous. */
    private void refuseSharedNames(List<PublicBody> bodies, Map<String, List<Line>> byId) {
        Map<String, Set<String>> owners = new HashMap<>();
        known.stream()
                .filter(body -> !byId.containsKey(body.id()))
                .forEach(body -> names(body).forEach(name -> own(owners, name, body.id())));
        bodies.forEach(body -> names(body).forEach(name -> own(owners, name, body.id())));
        bodies.removeIf(body -> {
            List<String> shared = names(body).stream()
                    .filter(name -> owners.getOrDefault(name, Set.of()).size() > 1)
                    .toList();
            shared.forEach(name -> byId.getOrDefault(body.id(), List.of())
                    .get(0)
                    .row()
                    .wrong(
                            Column.BODY_NAME,
                            "ROW-BODY-NAME-SHARED",
                            name,
                            String.join(", ", owners.getOrDefault(name, Set.of()))));
            return !shared.isEmpty();
        });
    }

    private static void own(Map<String, Set<String>> owners, String name, String id) {
        owners.computeIfAbsent(name, key -> new TreeSet<>()).add(id);
    }

    private static List<String> names(PublicBody body) {
        List<String> names = new ArrayList<>();
        body.names().forEach(name -> names.add(Spelling.key(name.value())));
        body.aliases().forEach(alias -> names.add(Spelling.key(alias)));
        return names.stream().distinct().toList();
    }
}
