package org.balise.core.analysis.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.balise.core.score.SmallBook.TODAY;
import static org.balise.core.score.SmallBook.given;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.balise.api.environment.ReferenceData;
import org.balise.api.environment.ReferenceKind;
import org.balise.api.norm.Force;
import org.balise.api.norm.Gate;
import org.balise.api.norm.Instrument;
import org.balise.api.norm.Role;
import org.balise.api.norm.Severity;
import org.balise.api.pack.CoverageEntry;
import org.balise.api.pack.RuleBook;
import org.balise.api.questionnaire.Question;
import org.balise.api.rule.CountEffect;
import org.balise.api.rule.Level;
import org.balise.api.rule.ParameterSeries;
import org.balise.api.rule.Reading;
import org.balise.api.rule.Rule;
import org.balise.api.rule.RuleHead;
import org.balise.api.text.Bilingual;
import org.balise.core.analysis.Altered;
import org.balise.core.analysis.Names;
import org.balise.core.pack.Inspected;
import org.balise.core.pack.Places;
import org.balise.core.score.SmallBook;
import org.junit.jupiter.api.Test;

/** Whatever is altered in a book is told: a comparison never says that nothing changes when something does. */
class ComparisonTest {
    private static final Bilingual TEXT = Bilingual.same("texte");
    private static final Rule.Measure MEASURE = new Rule.Measure(given("preuve.m"), 1, List.of());
    private static final RuleBook BOOK = book();

    private static RuleBook book() {
        RuleBook small = new SmallBook()
                .yesNo("a")
                .yesNo("b")
                .yesNo("preuve.m")
                .amount("n", 0, 100)
                .parameter("seuil", "10")
                .parameter("comptage.cible", "3")
                .duty("devoir", Force.LOI, Severity.S3, Gate.EXPERIMENTATION, given("preuve.m"), "a=oui")
                .illustration("exemple", "devoir", given("preuve.m"), "a=oui")
                .factor("risque", 1, 30, "groupe", List.of(MEASURE), "a=oui")
                .factor("foule", 1, 10, null, List.of(MEASURE), "n>=seuil")
                .floor("plancher", Level.II, List.of("preuve.m"), "a=oui")
                .derivation("conclu", "a=oui")
                .contradiction("contredit", "a=oui", "b=non")
                .build();
        RuleHead head = Objects.requireNonNull(small.rules().get("devoir")).head();
        TreeMap<String, Rule> rules = new TreeMap<>(small.rules());
        for (Rule more : List.of(
                new Rule.Judgement(head("jugement", head), TEXT, TEXT, "responsable"),
                new Rule.Announced(head("annonce", head), TEXT),
                new Rule.Count(head("compte", head), CountEffect.COUNTED, TEXT))) {
            rules.put(more.id(), more);
        }
        return new RuleBook(
                small.packs(),
                small.covers(),
                small.checkedOn(),
                small.questionnaire(),
                small.facts(),
                rules,
                small.parameters(),
                new TreeMap<>(
                        Map.of("texte", new Instrument("texte", TEXT, TEXT, null, small.covers(), TODAY, List.of()))),
                small.principles(),
                new TreeMap<>(Map.of("responsable", new Role("responsable", TEXT, ""))),
                small.lifecycle(),
                new TreeMap<>(Map.of(
                        "TEXTE-1", new CoverageEntry("TEXTE-1", CoverageEntry.State.ENCODED, List.of("devoir"), null))),
                small.disclosures(),
                new ReferenceData(Map.of(ReferenceKind.ZONE, new TreeMap<>())),
                new TreeMap<>(Map.of("lecture.x", reading("large"))));
    }

    private static RuleHead head(String id, RuleHead like) {
        return new RuleHead(
                id,
                like.kind(),
                like.corpus(),
                like.principle(),
                like.inForce(),
                like.title(),
                like.checkedOn(),
                like.condition(),
                like.file(),
                like.pack());
    }

    private static Reading reading(String chosen) {
        return new Reading(
                "lecture.x",
                TEXT,
                List.of("TEXTE-1"),
                List.of(new Reading.Option("large", TEXT, true), new Reading.Option("etroite", TEXT, true)),
                TEXT,
                "proposition",
                TODAY,
                new TreeMap<>(Map.of(LocalDate.of(2024, 6, 27), chosen)),
                List.of(),
                List.of());
    }

    private static Comparison compared(RuleBook after) {
        return Comparison.of(contents(BOOK), contents(after), TODAY);
    }

    private static Inspected.Contents contents(RuleBook book) {
        return new Inspected.Contents(book, List.of(), List.of(), List.of(), new Places());
    }

    private static Comparison withRule(String id, UnaryOperator<Rule> change) {
        TreeMap<String, Rule> rules = new TreeMap<>(BOOK.rules());
        rules.compute(id, (key, rule) -> rule == null ? null : change.apply(rule));
        return compared(BOOK.withRules(rules));
    }

    private static Comparison withParameter(String id, String value) {
        TreeMap<String, ParameterSeries> parameters = new TreeMap<>(BOOK.parameters());
        ParameterSeries was = Objects.requireNonNull(parameters.get(id));
        parameters.put(
                id,
                new ParameterSeries(
                        id,
                        was.label(),
                        was.unit(),
                        was.mark(),
                        was.lastConfirmedOn(),
                        new TreeMap<>(Map.of(was.values().firstKey(), new BigDecimal(value)))));
        return compared(BOOK.withParameters(parameters));
    }

    @Test
    void theSameBookIsTheSame() {
        Comparison comparison = compared(book());
        assertThat(comparison.changes()).isEmpty();
        assertThat(comparison.sameOutcomes()).isTrue();
        assertThat(comparison.unchanged()).isEqualTo(BOOK.rules().size());
    }

    @Test
    void everyComponentOfABookIsCompared() {
        Altered.each(BOOK).forEach((component, altered) -> {
            // The two lists of packs stand above the changes: their digests always differ.
            if (!component.equals("packs") && !component.equals("questionnaire")) {
                assertThat(compared(altered).changes()).as(component).isNotEmpty();
            }
        });
    }

    @Test
    void everyComponentOfARuleIsCompared() {
        Lines.Side side = new Lines.Side(new Names(BOOK), BOOK.parameters());
        for (Rule rule : BOOK.rules().values()) {
            Altered.each((Record) rule)
                    .forEach((component, altered) -> assertThat(Lines.of(rule, side, (Rule) altered, side, TODAY))
                            .as(rule.id() + " " + component)
                            .isNotEmpty());
        }
        Rule.Announced announced =
                (Rule.Announced) Objects.requireNonNull(BOOK.rules().get("annonce"));
        Altered.each(announced.head()).forEach((component, altered) -> {
            if (!component.equals("id")) {
                assertThat(Lines.of(announced, side, new Rule.Announced(altered, announced.says()), side, TODAY))
                        .as(component)
                        .isNotEmpty();
            }
        });
    }

    @Test
    void everyComponentOfAQuestionAndOfAParameterIsCompared() {
        for (Question question : BOOK.questionnaire().questions().toList()) {
            Map<String, Question> copies = altered(question);
            if (question.options().isEmpty()) {
                copies.remove("options");
            }
            copies.forEach((component, altered) -> assertThat(QuestionComparison.lines(question, altered))
                    .as(component)
                    .isNotEmpty());
        }
        for (ParameterSeries series : BOOK.parameters().values()) {
            altered(series)
                    .forEach((component, altered) -> assertThat(ParameterComparison.lines(series, altered))
                            .as(component)
                            .isNotEmpty());
        }
    }

    /** But for the id, by which the two are paired, and for when a question is asked, which is proved apart. */
    private static <R extends Record> Map<String, R> altered(R record) {
        Map<String, R> altered = Altered.each(record);
        altered.keySet().removeAll(List.of("id", "visibleWhen"));
        return altered;
    }

    @Test
    void aCountTurnedIntoAnExclusionIsNotTheSame() {
        Comparison comparison = withRule(
                "compte", rule -> new Rule.Count(rule.head(), CountEffect.EXCLUDED, ((Rule.Count) rule).reason()));
        assertThat(comparison.sameOutcomes()).isFalse();
        assertThat(comparison.changes())
                .singleElement()
                .satisfies(change ->
                        assertThat(change.lines()).extracting(Change.Line::what).containsExactly("effect"));
    }

    @Test
    void aParameterThatOnlyTheEngineReadsChangesOutcomes() {
        assertThat(withParameter("comptage.cible", "4").sameOutcomes()).isFalse();
        assertThat(withParameter("niveau.seuil-2", "26").sameOutcomes()).isFalse();
        assertThat(withParameter("comptage.cible", "3.0").sameOutcomes()).isTrue();
        assertThat(withParameter("seuil", "11").sameOutcomes()).isFalse();
    }

    @Test
    void pointsAreThoseOfTheDayCompared() {
        TreeMap<String, ParameterSeries> parameters = new TreeMap<>(BOOK.parameters());
        parameters.computeIfPresent("poids.risque", (id, series) -> {
            TreeMap<LocalDate, BigDecimal> values = new TreeMap<>(series.values());
            values.put(TODAY.plusDays(1), new BigDecimal("60"));
            return new ParameterSeries(
                    id, series.label(), series.unit(), series.mark(), series.lastConfirmedOn(), values);
        });
        Comparison later = compared(BOOK.withParameters(parameters));
        assertThat(later.changes()).isNotEmpty();
        assertThat(later.sameOutcomes()).isTrue();
    }

    @Test
    void anotherReadingChangesOutcomesAndAnotherWordDoesNot() {
        assertThat(compared(withReading("etroite")).sameOutcomes()).isFalse();
        Comparison reworded = withRule("annonce", rule -> new Rule.Announced(rule.head(), Bilingual.same("autrement")));
        assertThat(reworded.changes()).hasSize(1);
        assertThat(reworded.sameOutcomes()).isTrue();
    }

    private static RuleBook withReading(String chosen) {
        return new RuleBook(
                BOOK.packs(),
                BOOK.covers(),
                BOOK.checkedOn(),
                BOOK.questionnaire(),
                BOOK.facts(),
                BOOK.rules(),
                BOOK.parameters(),
                BOOK.instruments(),
                BOOK.principles(),
                BOOK.roles(),
                BOOK.lifecycle(),
                BOOK.coverage(),
                BOOK.disclosures(),
                BOOK.reference(),
                new TreeMap<>(Map.of("lecture.x", reading(chosen))));
    }
}
