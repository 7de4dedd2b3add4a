package org.balise.registry.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.balise.api.assess.Truth;
import org.balise.api.registry.Count;
import org.balise.api.registry.Count.Dimension;
import org.balise.api.registry.Count.Group;
import org.balise.api.registry.CountLine;
import org.balise.api.registry.CountOutcome;
import org.balise.api.registry.Declaration;
import org.balise.api.registry.FiscalYear;
import org.balise.api.registry.Kinship;
import org.balise.api.registry.PublicBody;
import org.balise.api.registry.Snapshot;
import org.balise.api.registry.Tally;
import org.balise.api.rule.Period;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CounterTest {
    private static final Counter COUNTER = new Counter(new PlainRules(), Readings.USUAL);
    private static final Counter ONCE = new Counter(new PlainRules(), Readings.USUAL.with(false));

    @Test
    void theSyntheticCollectionsCountToThePublishedTotals() {
        Count first = COUNTER.count(ExampleYears.first());
        Count second = COUNTER.count(ExampleYears.second(List.of()));

        assertThat(first.total()).isEqualTo(Tally.exactly(168));
        assertThat(second.total()).isEqualTo(Tally.exactly(258));
        assertThat(first.by(Dimension.CATEGORY))
                .contains(new Group("decision", Tally.exactly(62)), new Group("image", Tally.exactly(11)));
        assertThat(second.by(Dimension.CATEGORY))
                .contains(new Group("decision", Tally.exactly(81)), new Group("image", Tally.exactly(27)));
        assertThat(second.by(Dimension.STATUS))
                .containsExactly(
                        new Group("developpement", Tally.exactly(115)),
                        new Group("indisponible", Tally.exactly(11)),
                        new Group("production", Tally.exactly(132)));
    }

    @Test
    void familiesCompareAcrossTheRelabellingOf2025() {
        Count first = COUNTER.count(ExampleYears.first());
        Count second = COUNTER.count(ExampleYears.second(List.of()));

        assertThat(first.by(Dimension.FAMILY))
                .contains(
                        new Group("Santé et Services sociaux", Tally.exactly(67)),
                        new Group("Enseignement supérieur", Tally.exactly(31)),
                        new Group("Éducation", Tally.exactly(12)));
        assertThat(second.by(Dimension.FAMILY))
                .contains(
                        new Group("Santé et Services sociaux", Tally.exactly(95)),
                        new Group("Enseignement supérieur", Tally.exactly(58)),
                        new Group("Éducation", Tally.exactly(16)));
        assertThat(second.by(Dimension.PORTFOLIO))
                .contains(new Group("Santé et Services sociaux (Réseau)", Tally.exactly(70)));
    }

    @Test
    void everyPartitionAddsUpToTheTotal() {
        Count count = COUNTER.count(ExampleYears.second(List.of()));
        for (Dimension dimension : Dimension.values()) {
            Tally sum = count.by(dimension).stream().map(Group::tally).reduce(Tally.NONE, Tally::plus);
            assertThat(sum.equals(count.total())).as(dimension.code()).isEqualTo(dimension.partition());
        }
    }

    @Test
    void namesTheBodiesThatDeclaredNothing() {
        Snapshot second = ExampleYears.second(List.of());
        Count count = COUNTER.count(second);

        assertThat(count.silent()).isNotEmpty();
        assertThat(count.silent())
                .extracting(PublicBody::id)
                .doesNotContainAnyElementsOf(
                        second.declarations().stream().map(Declaration::body).toList());
        assertThat(count.silent().size()
                        + second.declarations().stream()
                                .map(Declaration::body)
                                .distinct()
                                .count())
                .isEqualTo(second.bodies().size());
    }

    @Test
    void whatIsUnknownMakesAnIntervalAndNeverRaisesTheCertainNumber() {
        Count count = COUNTER.count(year(
                declared("a", "production", Truth.NO, null),
                declared("b", "production", Truth.UNKNOWN, null),
                declared("c", "inventé", Truth.NO, null),
                declared("d", "opportunite", Truth.UNKNOWN, null)));

        assertThat(count.total()).isEqualTo(new Tally(1, 3));
        assertThat(count.by(Dimension.STATUS))
                .containsExactly(new Group("inventé", new Tally(0, 1)), new Group("production", new Tally(1, 2)));
    }

    @Test
    void aDuplicateThatAPersonDecidedIsNotCounted() {
        Snapshot year = year(
                List.of(kinship(Kinship.Kind.DUPLICATE, "a", "b")),
                declared("a", "production", Truth.NO, null),
                declared("b", "production", Truth.NO, null));
        Count count = COUNTER.count(year);

        assertThat(count.total()).isEqualTo(Tally.exactly(1));
        assertThat(line(count, "b").basis()).isEqualTo(CountLine.Basis.DUPLICATE);
        assertThat(line(count, "b").insteadCounted()).isEqualTo("a");
    }

    @Test
    void aDuplicateWhoseOriginalIsNotDeclaredIsCounted() {
        Snapshot year =
                year(List.of(kinship(Kinship.Kind.DUPLICATE, "a", "b")), declared("b", "production", Truth.NO, null));

        assertThat(COUNTER.count(year).total()).isEqualTo(Tally.exactly(1));
    }

    @Test
    void duplicatesDecidedInARingLeaveOneCounted() {
        Snapshot year = year(
                List.of(
                        kinship(Kinship.Kind.DUPLICATE, "a", "b"),
                        kinship(Kinship.Kind.DUPLICATE, "b", "c"),
                        kinship(Kinship.Kind.DUPLICATE, "c", "a")),
                declared("a", "production", Truth.NO, null),
                declared("b", "production", Truth.NO, null),
                declared("c", "production", Truth.NO, null));

        assertThat(COUNTER.count(year).total()).isEqualTo(Tally.exactly(1));
        assertThat(line(COUNTER.count(year), "a").outcome()).isEqualTo(CountOutcome.COUNTED);
    }

    /** The rules exclude the one that was kept: leaving the other out as well would lose the initiative. */
    @Test
    void aDuplicateOfWhatTheRulesExcludeIsCounted() {
        Snapshot year = year(
                List.of(kinship(Kinship.Kind.DUPLICATE, "a", "b")),
                declared("a", "opportunite", Truth.NO, null),
                declared("b", "production", Truth.NO, null));
        Count count = COUNTER.count(year);

        assertThat(count.total()).isEqualTo(Tally.exactly(1));
        assertThat(line(count, "a").basis()).isEqualTo(CountLine.Basis.RULES);
        assertThat(line(count, "b").basis()).isEqualTo(CountLine.Basis.RULES);
        assertThat(line(count, "b").outcome()).isEqualTo(CountOutcome.COUNTED);
        assertThat(line(count, "b").excludedOriginal()).isEqualTo("a");
        assertThat(line(count, "b").insteadCounted()).isNull();
    }

    @Test
    void duplicatesOfWhatTheRulesExcludeLeaveOneCounted() {
        Snapshot year = year(
                List.of(
                        kinship(Kinship.Kind.DUPLICATE, "a", "b"),
                        kinship(Kinship.Kind.DUPLICATE, "a", "c"),
                        kinship(Kinship.Kind.DUPLICATE, "c", "d")),
                declared("a", "abandonne", Truth.NO, null),
                declared("b", "production", Truth.UNKNOWN, null),
                declared("c", "production", Truth.NO, null),
                declared("d", "production", Truth.NO, null));
        Count count = COUNTER.count(year);

        assertThat(count.total()).isEqualTo(Tally.exactly(1));
        assertThat(line(count, "c").outcome()).isEqualTo(CountOutcome.COUNTED);
        assertThat(line(count, "b").insteadCounted()).isEqualTo("c");
        assertThat(line(count, "b").excludedOriginal()).isNull();
        assertThat(line(count, "d").insteadCounted()).isEqualTo("c");
    }

    /** What stands between the two is excluded, and they repeat one another all the same. */
    @Test
    void aChainOfDuplicatesGoesThroughWhatTheRulesExclude() {
        Snapshot year = year(
                List.of(kinship(Kinship.Kind.DUPLICATE, "a", "b"), kinship(Kinship.Kind.DUPLICATE, "b", "c")),
                declared("a", "production", Truth.NO, null),
                declared("b", "opportunite", Truth.NO, null),
                declared("c", "production", Truth.NO, null));

        assertThat(COUNTER.count(year).total()).isEqualTo(Tally.exactly(1));
        assertThat(line(COUNTER.count(year), "c").insteadCounted()).isEqualTo("a");
    }

    @Test
    void aRingOfDuplicatesKeepsOneThatTheRulesDoNotExclude() {
        Snapshot year = year(
                List.of(kinship(Kinship.Kind.DUPLICATE, "a", "b"), kinship(Kinship.Kind.DUPLICATE, "b", "a")),
                declared("a", "abandonne", Truth.NO, null),
                declared("b", "production", Truth.NO, null));

        assertThat(COUNTER.count(year).total()).isEqualTo(Tally.exactly(1));
    }

    @Test
    void aSharedToolCountsPerBodyOrOnceAsTheReadingSays() {
        Snapshot year = year(
                declared("a", "production", Truth.UNKNOWN, "suite"),
                declared("b", "production", Truth.NO, "suite"),
                declared("c", "production", Truth.NO, "suite"),
                declared("d", "opportunite", Truth.NO, "suite"));

        assertThat(COUNTER.count(year).total()).isEqualTo(new Tally(2, 3));
        Count once = ONCE.count(year);
        assertThat(once.total()).isEqualTo(Tally.exactly(1));
        assertThat(line(once, "b").outcome()).isEqualTo(CountOutcome.COUNTED);
        assertThat(line(once, "a").insteadCounted()).isEqualTo("b");
        assertThat(line(once, "d").basis()).isEqualTo(CountLine.Basis.RULES);
    }

    @Test
    void aSharedToolIsTheSameHoweverItIsTyped() {
        Snapshot year = year(
                declared("a", "production", Truth.NO, "Suite  IA"),
                declared("b", "production", Truth.NO, "suite ia"),
                declared("c", "production", Truth.NO, "???"),
                declared("d", "production", Truth.NO, "!!!"));

        assertThat(ONCE.count(year).total()).as("ids of signs alone stay apart").isEqualTo(Tally.exactly(3));
    }

    @Test
    void aPortfolioIsTheSameHoweverItIsTyped() {
        PublicBody body = new PublicBody("organisme-1", "ministere", List.of(), always("Santé (Réseau)"), List.of());
        Snapshot year = inBody(
                body,
                labelled("a", "SANTE (réseau)"),
                labelled("b", "sante"),
                labelled("c", null),
                labelled("d", "Justice"),
                labelled("e", " justice "));

        Count count = COUNTER.count(year);
        assertThat(count.by(Dimension.FAMILY))
                .containsExactly(new Group("Justice", Tally.exactly(2)), new Group("Santé", Tally.exactly(3)));
        assertThat(count.by(Dimension.PORTFOLIO))
                .containsExactly(
                        new Group("Justice", Tally.exactly(2)),
                        new Group("Santé", Tally.exactly(1)),
                        new Group("Santé (Réseau)", Tally.exactly(2)));
    }

    @Test
    void aBodyThatEndedIsCalledByItsLastName() {
        PublicBody ended = new PublicBody(
                "organisme-1",
                "ministere",
                List.of(
                        new PublicBody.Dated("Ancien nom", period("2020-04-01", "2023-04-01")),
                        new PublicBody.Dated("Dernier nom", period("2023-04-01", "2025-05-01"))),
                List.of(new PublicBody.Dated("Justice", period("2020-04-01", "2025-05-01"))),
                List.of());

        CountLine line = line(COUNTER.count(inBody(ended, labelled("a", null))), "a");
        assertThat(line.bodyName()).isEqualTo("Dernier nom");
        assertThat(line.portfolio()).isEqualTo("Justice");
    }

    private static Period period(String from, String to) {
        return new Period(LocalDate.parse(from), LocalDate.parse(to));
    }

    static List<PublicBody.Dated> always(String value) {
        return List.of(new PublicBody.Dated(value, period("2000-01-01", "2100-01-01")));
    }

    static Declaration labelled(String id, @Nullable String portfolio) {
        Declaration plain = declared(id, "production", Truth.NO, null);
        return new Declaration(
                id,
                plain.body(),
                plain.year(),
                plain.name(),
                null,
                plain.category(),
                plain.status(),
                List.of(),
                Truth.NO,
                portfolio,
                null,
                null);
    }

    static Snapshot inBody(PublicBody body, Declaration... declarations) {
        Snapshot year = year(declarations);
        return new Snapshot(
                year.year(),
                year.revision(),
                year.collectedOn(),
                year.frozenOn(),
                null,
                List.of(body),
                year.declarations(),
                List.of(),
                year.sha256());
    }

    @Test
    void anInitiativeDeclaredTwiceIsAnError() {
        Snapshot year = year(declared("a", "production", Truth.NO, null), declared("a", "production", Truth.NO, null));

        assertThatThrownBy(() -> COUNTER.count(year)).hasMessageContaining("a");
    }

    private static CountLine line(Count count, String id) {
        return count.lines().stream()
                .filter(line -> line.initiative().equals(id))
                .findFirst()
                .orElseThrow();
    }

    static Kinship kinship(Kinship.Kind kind, String from, String to) {
        return new Kinship(
                kind,
                from,
                to,
                new FiscalYear(2025),
                "Direction",
                LocalDate.of(2025, 7, 1),
                "Même outil, vu ensemble.");
    }

    static Declaration declared(String id, String status, Truth cybersecurity, @Nullable String tool) {
        return new Declaration(
                id,
                "organisme-1",
                new FiscalYear(2025),
                "Initiative " + id,
                null,
                "assistant",
                status,
                List.of(),
                cybersecurity,
                "Justice",
                tool,
                null);
    }

    static Snapshot year(Declaration... declarations) {
        return year(List.of(), declarations);
    }

    static Snapshot year(List<Kinship> kinships, Declaration... declarations) {
        return new Snapshot(
                new FiscalYear(2025),
                1,
                LocalDate.of(2025, 6, 15),
                LocalDate.of(2025, 7, 2),
                null,
                List.of(new PublicBody("organisme-1", "ministere", List.of(), List.of(), List.of())),
                new ArrayList<>(List.of(declarations)),
                kinships,
                "1".repeat(64));
    }
}
