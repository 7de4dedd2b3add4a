package org.balise.registry.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.balise.api.assess.Truth;
import org.balise.api.registry.Declaration;
import org.balise.api.registry.DeclaredFacts;
import org.balise.api.registry.FiscalYear;
import org.balise.registry.DeclarationVersion;
import org.balise.registry.Progress;
import org.balise.registry.Proposal;
import org.balise.registry.RegistryLimits;
import org.jspecify.annotations.Nullable;

/**
 * Reads a collection: one declaration to a row.
 *
 * <p>Fails closed: a row that is not understood whole is rejected with every reason. A column that the file does not have
 * leaves what is known as it is. Nothing is guessed: an empty status is not “unavailable”, and whether an initiative
 * serves cybersecurity only is unknown unless the file, or the person who imports it, says so.
 */
public final class CollectionIntake {
    private static final int PROGRESS_STEP = 500;

    private final String file;
    private final CellCodes codes;
    private final FiscalYear year;
    private final BodyNames bodies;
    private final Holdings holdings;
    private final Truth unsaid;
    private final Map<String, Integer> lines = new HashMap<>();
    private final Map<String, String> createdNames = new HashMap<>();
    private final Set<String> declaringBodies = new HashSet<>();
    private final Set<String> mentioned = new HashSet<>();
    private final TreeSet<String> otherBenefits = new TreeSet<>();

    /**
     * @param file as the user gave it, for problems
     * @param unsaid whether the initiatives serve cybersecurity only, when the file does not say
     */
    public CollectionIntake(
            String file, Vocabulary vocabulary, FiscalYear year, BodyNames bodies, Holdings holdings, Truth unsaid) {
        this.file = file;
        this.codes = new CellCodes(vocabulary);
        this.year = year;
        this.bodies = bodies;
        this.holdings = holdings;
        this.unsaid = unsaid;
    }

    /** Finds the columns of a collection; see {@link Mapping}. */
    public static Mapping map(String file, byte[] content, Vocabulary vocabulary, Map<String, String> given) {
        return Mapping.find(file, SheetFile.sheets(file, content), Column.Kind.COLLECTION, vocabulary, given);
    }

    /** Reads every row. */
    public Intake<Proposal> read(Mapping mapping, Progress progress) {
        List<Sheet.Row> rows = mapping.rows();
        List<Proposal> taken = new ArrayList<>();
        List<Reject> rejects = new ArrayList<>();
        Notices notices = Notices.of(file, mapping);
        for (int i = 0; i < rows.size(); i++) {
            RowReading reading = new RowReading(file, mapping, rows.get(i));
            Declaration declaration = declaration(reading, mapping);
            if (declaration != null && reading.sound()) {
                taken.add(new Proposal(declaration, holdings.basis(declaration.initiative())));
                notice(declaration, reading, mapping, notices);
            } else {
                rejects.add(reading.rejected());
            }
            if (i % PROGRESS_STEP == 0) {
                progress.at(i, rows.size());
            }
        }
        progress.at(rows.size(), rows.size());
        otherBenefits.forEach(label -> notices.add("INTAKE-OTHER-BENEFITS", label));
        absent(notices);
        return new Intake<>(mapping, taken, rejects, notices.all());
    }

    private @Nullable Declaration declaration(RowReading row, Mapping mapping) {
        String name = row.required(Column.NAME, RegistryLimits.NAME);
        String body = body(row);
        String category = codes.coded(row, Column.CATEGORY, DeclaredFacts.CATEGORY);
        row.required(Column.STATUS, RegistryLimits.NAME);
        Declaration read = new Declaration(
                "",
                body,
                year,
                name,
                text(row, Column.DESCRIPTION, RegistryLimits.DESCRIPTION),
                category.isEmpty() ? null : category,
                codes.coded(row, Column.STATUS, DeclaredFacts.STATUS),
                codes.benefits(row),
                codes.truth(row, Column.CYBERSECURITY),
                text(row, Column.PORTFOLIO, RegistryLimits.NAME),
                text(row, Column.SHARED_TOOL, RegistryLimits.SHARED_TOOL),
                null);
        mention(row, body, name);
        String initiative = row.sound() ? initiative(row, body, name) : "";
        if (initiative.isEmpty()) {
            return null;
        }
        return merged(initiative, read, mapping);
    }

    private static @Nullable String text(RowReading row, Column column, int limit) {
        String text = row.limited(column, limit);
        return text.isEmpty() ? null : text;
    }

    /**
     * What was read, over what is known of the initiative for the columns that the file does not have: this year, or what
     * stays true from an earlier year to the next.
     */
    private Declaration merged(String initiative, Declaration read, Mapping mapping) {
        Optional<Declaration> known = holdings.declared(initiative).map(DeclarationVersion::declaration);
        Declaration before = known.orElse(read);
        Declaration lasting = known.or(() ->
                        holdings.last(initiative).filter(last -> last.year().compareTo(year) < 0))
                .orElse(read);
        Truth unread = lasting.cybersecurity() == Truth.UNKNOWN ? unsaid : lasting.cybersecurity();
        return new Declaration(
                initiative,
                read.body(),
                year,
                read.name(),
                (mapping.has(Column.DESCRIPTION) ? read : lasting).description(),
                (mapping.has(Column.CATEGORY) ? read : lasting).category(),
                read.status(),
                (mapping.has(Column.BENEFITS) ? read : lasting).benefits(),
                mapping.has(Column.CYBERSECURITY) ? read.cybersecurity() : unread,
                (mapping.has(Column.PORTFOLIO) ? read : before).portfolio(),
                (mapping.has(Column.SHARED_TOOL) ? read : lasting).sharedTool(),
                before.assessment());
    }

    private String body(RowReading row) {
        String name = row.required(Column.BODY, RegistryLimits.NAME);
        if (name.isEmpty()) {
            return "";
        }
        BodyNames.Match match = bodies.match(name, year);
        if (!match.code().isEmpty()) {
            row.wrong(Column.BODY, match.code(), match.arguments().toArray(String[]::new));
        }
        return match.id();
    }

    /** The id of the initiative; empty when the row cannot tell which one it is. */
    private String initiative(RowReading row, String body, String name) {
        String id = row.cell(Column.ID);
        if (!id.isEmpty() && !RegistryLimits.isInitiativeId(id)) {
            row.wrong(Column.ID, "ROW-ID", id);
            return "";
        }
        if (id.isEmpty()) {
            List<String> named = holdings.named(body, name);
            if (named.size() > 1) {
                row.wrong(Column.NAME, "ROW-NAME-AMBIGUOUS", name, String.join(", ", named));
                return "";
            }
            String key = body + "\n" + Spelling.key(name);
            id = named.isEmpty() ? createdNames.computeIfAbsent(key, k -> holdings.newId(body, name)) : named.get(0);
        }
        Integer before = lines.putIfAbsent(id, row.row().line());
        if (before != null) {
            row.wrong(Column.NAME, "ROW-REPEATED", name, Integer.toString(before));
            return "";
        }
        return id;
    }

    /** A row that is rejected is in the file all the same: its initiative is not absent. */
    private void mention(RowReading row, String body, String name) {
        if (!body.isEmpty()) {
            declaringBodies.add(body);
            mentioned.addAll(holdings.named(body, name));
        }
        mentioned.add(row.cell(Column.ID));
    }

    /** What was declared by the bodies of the file and is not in it: to import another file takes nothing away. */
    private void absent(Notices notices) {
        for (Declaration declared : holdings.standing()) {
            if (declaringBodies.contains(declared.body())
                    && !mentioned.contains(declared.initiative())
                    && !lines.containsKey(declared.initiative())) {
                notices.add(Notices.ABSENT, declared.name().strip() + " [" + declared.initiative() + "]");
            }
        }
    }

    private void notice(Declaration declaration, RowReading row, Mapping mapping, Notices notices) {
        String line = Integer.toString(row.row().line());
        String portfolio = row.cell(Column.PORTFOLIO);
        otherBenefits.addAll(codes.unknownBenefits());
        if (declaration.category() == null) {
            notices.add("INTAKE-NO-CATEGORY", line);
        }
        if (declaration.cybersecurity() == Truth.UNKNOWN && !mapping.has(Column.CYBERSECURITY)) {
            notices.add("INTAKE-CYBERSECURITY-UNKNOWN", line);
        } else if (mapping.has(Column.CYBERSECURITY)
                && row.cell(Column.CYBERSECURITY).isEmpty()) {
            notices.add("INTAKE-CYBERSECURITY-BLANK", line);
        }
        if (!portfolio.isEmpty() && !bodies.belonged(declaration.body(), year, portfolio)) {
            notices.add("INTAKE-OTHER-PORTFOLIO", declaration.body() + " · " + portfolio);
        }
        identity(declaration, row, line, notices);
    }

    /** An id that does not go with what is known of it is a slip, most of the time. */
    private void identity(Declaration declaration, RowReading row, String line, Notices notices) {
        String id = row.cell(Column.ID);
        if (id.isEmpty()) {
            return;
        }
        List<String> named = holdings.named(declaration.body(), declaration.name());
        if (!holdings.knows(id) && !named.isEmpty()) {
            notices.add("INTAKE-NEW-ID", line + " · " + id + " · " + String.join(", ", named));
        }
        holdings.last(id)
                .filter(last -> !last.body().equals(declaration.body())
                        && !Spelling.key(last.name()).equals(Spelling.key(declaration.name())))
                .ifPresent(last -> notices.add("INTAKE-OTHER-IDENTITY", line + " · " + id + " · " + last.name()));
    }
}
