package org.balise.core.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.balise.api.environment.Figure;
import org.balise.api.environment.Interval;
import org.balise.api.environment.Quantity;
import org.balise.api.environment.ReferenceEntry;
import org.balise.api.environment.ReferenceKind;
import org.balise.api.environment.Standing;
import org.balise.api.environment.Unit;
import org.balise.api.text.Bilingual;
import org.balise.core.problem.DidYouMean;
import org.balise.core.problem.Problems;
import org.jspecify.annotations.Nullable;

/** Reads a file of {@code environment/}: one table of reference data, every figure with its source. */
public final class ReferenceReader {
    private static final Map<String, ReferenceKind> KINDS = Codes.of(ReferenceKind.values(), ReferenceKind::code);
    private static final Map<String, Standing> STANDINGS = Codes.of(Standing.values(), Standing::code);
    private static final Map<String, Unit> UNITS = Codes.of(Unit.values(), Unit::code);
    /** The one figure of the tables whose entries have one. */
    private static final String VALUE = "value";
    /** What a source says when it gives no year. */
    private static final String NO_YEAR = "non-verifiee";

    private static final int EARLIEST = 1990;

    /** The entries without error, in the order of the file; the errors are in {@code problems}. */
    public List<Located<ReferenceEntry>> read(String file, byte[] content, Problems problems) {
        return Fields.root(file, content, problems)
                .map(root -> {
                    Fields fields = root.fields();
                    Optional<ReferenceKind> kind = fields.required("kind").sound(value -> value.code(KINDS));
                    List<Value> items = fields.required("entries").some().items();
                    fields.done();
                    // Without its table, nothing can be said of an entry.
                    return kind.map(table -> Lists.read(items, entry -> entry(entry, table)))
                            .orElse(List.of());
                })
                .orElse(List.of());
    }

    private static ReferenceEntry entry(Fields fields, ReferenceKind kind) {
        return new ReferenceEntry(
                kind,
                fields.required("id").id(),
                fields.required("title").bilingual(),
                aliases(fields),
                id(fields, "zone"),
                id(fields, "proxy"),
                id(fields, "parent"),
                fields.flag("guessed"),
                figures(fields, kind));
    }

    private static List<String> aliases(Fields fields) {
        List<String> aliases = new ArrayList<>();
        fields.optional("aliases")
                .ifPresent(value ->
                        aliases.addAll(value.distinct(item -> item.text().toLowerCase(Locale.ROOT))));
        return aliases;
    }

    private static @Nullable String id(Fields fields, String key) {
        return fields.optional(key).map(Value::id).orElse(null);
    }

    private static SortedMap<String, Figure> figures(Fields fields, ReferenceKind kind) {
        SortedMap<String, Figure> figures = new TreeMap<>();
        if (kind.figures().isEmpty()) {
            figures.put(VALUE, figure(fields.required("figure"), null));
            return figures;
        }
        Value all = fields.required("figures");
        for (Keyed keyed : all.named()) {
            String name = keyed.key().text();
            Unit unit = kind.figures().get(name);
            if (unit == null) {
                keyed.name()
                        .error(
                                "FIGURE-UNKNOWN",
                                name,
                                String.join(", ", new TreeMap<>(kind.figures()).keySet()),
                                DidYouMean.nearest(name, kind.figures().keySet()));
            } else {
                figures.put(name, figure(keyed.value(), unit));
            }
        }
        kind.required().stream()
                .filter(name -> !figures.containsKey(name) && !fields.has("proxy"))
                .forEach(name -> all.error("FIGURE-MISSING", name));
        return figures;
    }

    /** One figure; a year that the source does not give is said so and never filled in. */
    private static Figure figure(Value value, @Nullable Unit expected) {
        Fields fields = value.fields();
        Value named = fields.required("unit");
        Optional<Unit> unit = named.sound(each -> each.code(UNITS));
        unit.filter(found -> expected != null && found != expected && fields.has("unit"))
                .ifPresent(found -> named.error("FIGURE-UNIT", found.code(), code(expected)));
        int before = fields.problems().errors();
        double central = fields.required(VALUE).real();
        boolean bounded = fields.has("min") || fields.has("max");
        double min = bounded ? fields.required("min").real() : central;
        double max = bounded ? fields.required("max").real() : central;
        boolean ordered = min <= central && central <= max && max <= Double.MAX_VALUE;
        if (!ordered && fields.problems().errors() == before) {
            value.error("FIGURE-ORDER", plain(min), plain(central), plain(max));
        }
        Figure figure = new Figure(
                new Quantity(ordered ? new Interval(min, central, max) : Interval.exactly(0), unit.orElse(Unit.RATIO)),
                bounded,
                fields.required("mark").code(STANDINGS),
                source(fields.required("source")),
                year(fields.required("year")));
        fields.done();
        return figure;
    }

    /** A proper name is the same in both languages; a sentence is given in each. */
    private static Bilingual source(Value value) {
        return value.node().orElse(null) instanceof MappingNode ? value.bilingual() : Bilingual.same(value.text());
    }

    private static @Nullable Integer year(Value value) {
        if (value.scalar().map(scalar -> scalar.text().equals(NO_YEAR)).orElse(true)) {
            return null;
        }
        return value.integer(EARLIEST);
    }

    private static String code(@Nullable Unit unit) {
        return unit == null ? "" : unit.code();
    }

    private static String plain(double number) {
        return Double.toString(number);
    }
}
