package org.balise.report.registry;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.balise.api.assess.LevelRange;
import org.balise.api.assess.Truth;
import org.balise.api.assess.Verdict;
import org.balise.api.registry.AssessmentLink;
import org.balise.api.registry.Change;
import org.balise.api.registry.Change.Kind;
import org.balise.api.registry.Change.Step;
import org.balise.api.registry.Count;
import org.balise.api.registry.Count.Dimension;
import org.balise.api.registry.Count.Group;
import org.balise.api.registry.CountChoices;
import org.balise.api.registry.CountLine;
import org.balise.api.registry.CountOutcome;
import org.balise.api.registry.Declaration;
import org.balise.api.registry.FiscalYear;
import org.balise.api.registry.PublicBody;
import org.balise.api.registry.Tally;
import org.balise.api.registry.TargetCheck;
import org.balise.api.registry.TargetReading;
import org.balise.api.rule.Level;
import org.balise.report.Samples;

/** Two small years: three initiatives, then four of which one is still to be settled. */
public final class SampleYears {
    static final FiscalYear FIRST = new FiscalYear(2024);
    private static final CountChoices CHOICES = new CountChoices(true, TargetReading.A, new BigDecimal("0.10"), FIRST);

    private SampleYears() {}

    static Count first() {
        return count(
                FIRST,
                List.of(
                        line("a", FIRST, CountOutcome.COUNTED),
                        line("b", FIRST, CountOutcome.COUNTED),
                        line("c", FIRST, CountOutcome.COUNTED)));
    }

    static Count second() {
        FiscalYear year = FIRST.next();
        return count(
                year,
                List.of(
                        line("a", year, CountOutcome.COUNTED),
                        line("b", year, CountOutcome.COUNTED),
                        line("d", year, CountOutcome.COUNTED),
                        line("e", year, CountOutcome.UNDETERMINED),
                        line("f", year, CountOutcome.EXCLUDED)));
    }

    static Change change() {
        return new Change(
                first(),
                second(),
                List.of(
                        new Step(Kind.NEW, List.of(), List.of("d"), "Initiative d", "organisme-1", 1, 1, "", ""),
                        new Step(Kind.NEW, List.of(), List.of("e"), "Initiative e", "organisme-1", 0, 1, "", ""),
                        new Step(
                                Kind.NOT_DECLARED,
                                List.of("c"),
                                List.of(),
                                "Initiative c",
                                "organisme-1",
                                -1,
                                -1,
                                "",
                                ""),
                        new Step(
                                Kind.RENAMED,
                                List.of("a"),
                                List.of("a"),
                                "Initiative a",
                                "organisme-1",
                                0,
                                0,
                                "A",
                                "a")));
    }

    static List<TargetCheck> targets() {
        return targets(second(), new BigDecimal("3.3"));
    }

    private static List<TargetCheck> targets(Count reached, BigDecimal threshold) {
        List<TargetCheck> checks = new ArrayList<>();
        for (TargetReading reading : TargetReading.values()) {
            checks.add(new TargetCheck(
                    reading,
                    FIRST.next(),
                    threshold,
                    4,
                    reached.total(),
                    Truth.UNKNOWN,
                    new BigDecimal("-0.3"),
                    new BigDecimal("4.4"),
                    5));
        }
        return checks;
    }

    public static AnnualReport report() {
        return AnnualReport.of(Samples.book(), List.of(first(), second()), targets(), change());
    }

    /** Far from a target. */
    static AnnualReport farFrom(int threshold) {
        return AnnualReport.of(
                Samples.book(), List.of(first(), second()), targets(second(), BigDecimal.valueOf(threshold)), change());
    }

    /** Years of one initiative each. */
    static YearData years(int number) {
        List<Count> trend = new ArrayList<>();
        for (FiscalYear year = FIRST; trend.size() < number; year = year.next()) {
            trend.add(count(year, List.of(line("a", year, CountOutcome.COUNTED))));
        }
        return new YearData(Samples.book(), trend.get(number - 1), trend, targets(), null);
    }

    /** A year of nothing, of which nothing is asked. */
    static AnnualReport ofNothing() {
        Count nothing = count(FIRST.next(), List.of());
        return AnnualReport.of(Samples.book(), List.of(nothing), targets(nothing, BigDecimal.ZERO), null);
    }

    public static AnnualReport firstReport() {
        return AnnualReport.of(Samples.book(), List.of(first()), List.of(), null);
    }

    /** The report of the second year when the first was never frozen. */
    static AnnualReport reportAlone() {
        return AnnualReport.of(Samples.book(), List.of(second()), List.of(), null);
    }

    private static Count count(FiscalYear year, List<CountLine> lines) {
        Tally total = lines.stream().map(CountLine::tally).reduce(Tally.NONE, Tally::plus);
        Map<Dimension, List<Group>> groups = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            TreeMap<String, Tally> tallies = new TreeMap<>();
            lines.forEach(line -> tallies.merge(key(dimension, line), line.tally(), Tally::plus));
            groups.put(
                    dimension,
                    tallies.entrySet().stream()
                            .map(entry -> new Group(entry.getKey(), entry.getValue()))
                            .toList());
        }
        return new Count(
                year,
                1,
                LocalDate.of(year.start(), 6, 15),
                "ab".repeat(32),
                CHOICES,
                total,
                lines,
                groups,
                List.of(new PublicBody("organisme-muet", "ministere", List.of(), List.of(), List.of())));
    }

    private static String key(Dimension dimension, CountLine line) {
        return switch (dimension) {
            case FAMILY -> line.family();
            case PORTFOLIO -> line.portfolio();
            case STATUS -> line.declaration().status();
            case BODY -> line.declaration().body();
            case NETWORK, CATEGORY, BENEFIT -> "";
        };
    }

    private static CountLine line(String id, FiscalYear year, CountOutcome outcome) {
        Declaration declaration = new Declaration(
                id,
                "organisme-1",
                year,
                "Initiative " + id + " <b>& « formule » =1+1",
                null,
                null,
                "production",
                List.of(),
                Truth.NO,
                "Justice",
                null,
                id.equals("a")
                        ? new AssessmentLink(
                                LocalDate.of(year.start(), 5, 1),
                                new LevelRange(Level.I, Level.III),
                                Verdict.CONDITIONAL,
                                "cd".repeat(32))
                        : null);
        return new CountLine(
                declaration,
                "Organisme numéro 1",
                null,
                "Justice",
                "Justice",
                outcome,
                CountLine.Basis.RULES,
                List.of(),
                null,
                null);
    }
}
