package org.balise.registry.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.balise.api.assess.Truth;
import org.balise.api.registry.Change;
import org.balise.api.registry.Change.Kind;
import org.balise.api.registry.Change.Step;
import org.balise.api.registry.Count;
import org.balise.api.registry.CountLine;
import org.balise.api.registry.Declaration;
import org.balise.api.registry.FiscalYear;
import org.balise.api.registry.Kinship;
import org.balise.api.registry.PublicBody;
import org.balise.api.registry.Snapshot;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ChangesTest {
    private static final FiscalYear BEFORE = new FiscalYear(2024);
    private static final FiscalYear AFTER = new FiscalYear(2025);
    private static final List<String> STATUSES =
            List.of("production", "developpement", "indisponible", "opportunite", "abandonne", "inventé");

    @Test
    void anotherSpellingOfAPortfolioIsNoChange() {
        PublicBody body = new PublicBody("organisme-1", "ministere", List.of(), List.of(), List.of());
        Count was = counter(true).count(CounterTest.inBody(body, CounterTest.labelled("a", "Sécurité publique")));
        Count same = counter(true).count(CounterTest.inBody(body, CounterTest.labelled("a", "SECURITE  PUBLIQUE")));
        Count other = counter(true).count(CounterTest.inBody(body, CounterTest.labelled("a", "Justice")));

        Changes changes = new Changes(List.of(), Set.of());
        assertThat(changes.between(was, same).steps()).isEmpty();
        assertThat(changes.between(was, other).of(Kind.MOVED)).hasSize(1);
    }

    @Test
    void theSyntheticCollectionsAreExplainedToTheUnit() {
        Count first = counter(true).count(ExampleYears.first());
        Count second = counter(true).count(ExampleYears.second(List.of()));
        Change change = new Changes(List.of(), Set.of()).between(first, second);

        assertThat(change.certainByKind().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(90);
        assertThat(change.of(Kind.NEW).size() - change.of(Kind.NOT_DECLARED).size())
                .isEqualTo(90);
        assertThat(change.of(Kind.RELABELLED)).isNotEmpty();
        // 24 moved on, of which three under another name, which only a person can tell.
        assertThat(change.of(Kind.PROGRESSED)).hasSize(21);
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {
                "NEW",
                "ENTERED",
                "REACTIVATED",
                "RETIRED",
                "NOT_DECLARED",
                "CORRECTED",
                "SETTLED",
                "SPLIT",
                "MERGED"
            })
    void tellsWhatMovedTheNumber(Kind kind) {
        Story story = story(kind);
        Change change = new Changes(story.kinships(), story.countedEarlier())
                .between(
                        counter(true).count(year(BEFORE, List.of(), story.before())),
                        counter(true).count(year(AFTER, story.kinships(), story.after())));

        assertThat(change.steps()).extracting(Step::kind).containsExactly(kind);
    }

    private record Story(
            List<Declaration> before, List<Declaration> after, List<Kinship> kinships, Set<String> countedEarlier) {}

    private static Story story(Kind kind) {
        Declaration old = declared("a", "production");
        List<Declaration> one = List.of(old);
        List<Declaration> two = List.of(declared("b", "production"), declared("c", "production"));
        return switch (kind) {
            case NEW -> new Story(List.of(), one, List.of(), Set.of());
            case ENTERED -> new Story(List.of(declared("a", "opportunite")), one, List.of(), Set.of());
            case REACTIVATED -> new Story(List.of(), one, List.of(), Set.of("a"));
            case RETIRED -> new Story(one, List.of(declared("a", "abandonne")), List.of(), Set.of());
            case NOT_DECLARED -> new Story(one, List.of(), List.of(), Set.of());
            case SETTLED ->
                new Story(List.of(declared("a", "production", Truth.UNKNOWN, null)), one, List.of(), Set.of());
            case CORRECTED ->
                new Story(two, two, List.of(CounterTest.kinship(Kinship.Kind.DUPLICATE, "b", "c")), Set.of());
            case SPLIT -> new Story(one, two, links(Kinship.Kind.SPLIT, "a", "b", "a", "c"), Set.of());
            case MERGED -> new Story(two, one, links(Kinship.Kind.MERGE, "b", "a", "c", "a"), Set.of());
            default -> throw new IllegalArgumentException(kind.code());
        };
    }

    private static List<Kinship> links(Kinship.Kind kind, String... ids) {
        return List.of(CounterTest.kinship(kind, ids[0], ids[1]), CounterTest.kinship(kind, ids[2], ids[3]));
    }

    @Test
    void theSameInitiativeUnderAnotherIdIsNeitherNewNorGone() {
        List<Kinship> same = List.of(CounterTest.kinship(Kinship.Kind.SAME, "a", "b"));
        Change change = new Changes(same, Set.of())
                .between(
                        counter(true).count(year(BEFORE, List.of(), List.of(declared("a", "production")))),
                        counter(true).count(year(AFTER, same, List.of(declared("b", "developpement")))));

        assertThat(change.steps()).extracting(Step::kind).containsExactly(Kind.RENAMED, Kind.PROGRESSED);
    }

    @Test
    void aRevisionOnlyCorrects() {
        Change change = new Changes(List.of(), Set.of())
                .between(
                        counter(true).count(year(AFTER, List.of(), List.of(declared("a", "production")))),
                        counter(true).count(year(AFTER, List.of(), List.of(declared("b", "production")))));

        assertThat(change.steps()).extracting(Step::kind).containsOnly(Kind.CORRECTED);
        assertThat(change.steps()).extracting(Step::certain).containsExactlyInAnyOrder(1, -1);
    }

    @Test
    void theStepsAddUpWhateverHappens() {
        Random chance = new Random(5);
        for (int round = 0; round < 400; round++) {
            boolean perBody = chance.nextBoolean();
            List<Kinship> kinships = kinships(chance);
            Count before = counter(perBody).count(year(BEFORE, List.of(), declarations(chance)));
            Count after = counter(perBody).count(year(AFTER, kinships, declarations(chance)));
            Change change = new Changes(kinships, Set.of("i3", "i7")).between(before, after);

            assertThat(change.steps().stream().mapToInt(Step::certain).sum())
                    .isEqualTo(after.total().certain() - before.total().certain());
            assertThat(change.steps().stream().mapToInt(Step::possible).sum())
                    .isEqualTo(after.total().possible() - before.total().possible());
            assertThat(change.steps().stream()
                            .filter(step -> step.kind().changesNumber())
                            .flatMap(step -> step.after().stream())
                            .toList())
                    .as("each initiative moves the number in one step at most")
                    .doesNotHaveDuplicates();
            assertThat(change.steps().stream().filter(step -> !step.kind().changesNumber()))
                    .allMatch(step -> step.certain() == 0 && step.possible() == 0);
            assertThat(after.lines().stream().map(CountLine::initiative).collect(Collectors.toSet()))
                    .containsAll(change.steps().stream()
                            .flatMap(step -> step.after().stream())
                            .toList());
        }
    }

    private static List<Declaration> declarations(Random chance) {
        TreeMap<String, Declaration> declarations = new TreeMap<>();
        for (int i = chance.nextInt(14); i > 0; i--) {
            String id = "i" + chance.nextInt(12);
            declarations.put(
                    id,
                    declared(
                            id,
                            STATUSES.get(chance.nextInt(STATUSES.size())),
                            any(chance, Truth.values()),
                            chance.nextInt(3) == 0 ? "outil" + chance.nextInt(2) : null));
        }
        return List.copyOf(declarations.values());
    }

    private static <T> T any(Random chance, T[] values) {
        return List.of(values).get(chance.nextInt(values.length));
    }

    private static List<Kinship> kinships(Random chance) {
        List<Kinship> kinships = new ArrayList<>();
        for (int i = chance.nextInt(5); i > 0; i--) {
            kinships.add(CounterTest.kinship(
                    any(chance, Kinship.Kind.values()), "i" + chance.nextInt(12), "i" + chance.nextInt(12)));
        }
        return kinships;
    }

    private static Counter counter(boolean perBody) {
        return new Counter(new PlainRules(), Readings.USUAL.with(perBody));
    }

    private static Declaration declared(String id, String status) {
        return declared(id, status, Truth.NO, null);
    }

    private static Declaration declared(String id, String status, Truth cybersecurity, @Nullable String tool) {
        return CounterTest.declared(id, status, cybersecurity, tool);
    }

    private static Snapshot year(FiscalYear year, List<Kinship> kinships, List<Declaration> declarations) {
        return new Snapshot(
                year,
                1,
                LocalDate.of(year.start(), 6, 15),
                LocalDate.of(year.start(), 7, 2),
                null,
                List.of(),
                declarations,
                kinships,
                "2".repeat(64));
    }
}
