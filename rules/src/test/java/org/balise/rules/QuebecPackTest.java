package org.balise.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.balise.api.answer.Dossier;
import org.balise.api.assess.Advice;
import org.balise.api.assess.Assessment;
import org.balise.api.assess.DutyStatus;
import org.balise.api.fact.Fact;
import org.balise.api.fact.Selected;
import org.balise.api.pack.CoverageEntry;
import org.balise.api.pack.RuleBook;
import org.balise.api.rule.Reading;
import org.balise.api.rule.Rule;
import org.balise.api.text.Language;
import org.balise.core.assess.Assessor;
import org.balise.core.fact.WorldBuilder;
import org.balise.core.fact.Worlds;
import org.balise.core.pack.PackLoader;
import org.balise.core.problem.ProblemTexts;
import org.balise.core.record.RecordBytes;
import org.balise.core.rules.Firing;
import org.balise.core.rules.Interpreter;
import org.balise.core.rules.RuleIndex;
import org.balise.core.testkit.CaseRunner;
import org.balise.core.yaml.RuleCase;
import org.junit.jupiter.api.Test;

/** The Québec pack keeps its own promises. */
class QuebecPackTest {
    private static final RuleBook BOOK = Quebec.RULES.book();
    private static final RuleIndex INDEX = new RuleIndex(BOOK);

    @Test
    void loadsByTheSameDoorAsAnyPack() {
        assertThat(BOOK.packs()).extracting("id").containsExactly("quebec");
    }

    @Test
    void hasNothingThatTheLintsRefuse() {
        ProblemTexts texts = ProblemTexts.of(Language.FR);
        assertThat(new PackLoader(getClass().getClassLoader())
                        .check(List.of(), "ia-quebec").stream().map(texts::render))
                .isEmpty();
    }

    @Test
    void isTheSameOnceWrittenWithTheProgram() {
        RecordBytes<RuleBook> bytes = new RecordBytes<>(RuleBook.class);

        assertThat(bytes.decode(bytes.encode(BOOK))).contains(BOOK);
    }

    @Test
    void everyCaseComesOutAsItSays() {
        List<RuleCase> cases = Quebec.cases();
        CaseRunner runner = new CaseRunner(BOOK, Quebec.RULES.engine());

        assertThat(cases).hasSizeGreaterThan(2000);
        assertThat(runner.mismatches(cases)).isEmpty();
    }

    @Test
    void everyFactGivenInACaseMatters() {
        // The interpreter says what the engine says (guarantee 2), faster: each case is run again for each other value.
        CaseRunner runner = new CaseRunner(BOOK, new Interpreter(BOOK));

        assertThat(runner.idleFacts(Quebec.cases())).isEmpty();
    }

    @Test
    void everyRuleHasCases() {
        Set<String> tested = Quebec.cases().stream().map(RuleCase::rule).collect(Collectors.toCollection(TreeSet::new));

        assertThat(tested).isEqualTo(BOOK.rules().keySet());
    }

    @Test
    void everyEntryOfTheCorpusIsAccountedFor() throws IOException {
        List<String> corpus = Files.readAllLines(Path.of("src/test/resources/corpus-ids.txt"));

        assertThat(corpus).hasSize(312);
        assertThat(BOOK.coverage().keySet()).containsExactlyInAnyOrderElementsOf(corpus);
        for (CoverageEntry entry : BOOK.coverage().values()) {
            boolean byRules =
                    entry.state() == CoverageEntry.State.ENCODED || entry.state() == CoverageEntry.State.JUDGEMENT;
            assertThat(entry.rules().isEmpty()).as(entry.corpus()).isEqualTo(!byRules);
            assertThat(entry.reason() == null).as(entry.corpus()).isEqualTo(byRules);
            assertThat(BOOK.rules().keySet()).as(entry.corpus()).containsAll(entry.rules());
        }
    }

    @Test
    void whatARuleCitesIsCountedAsCoveredByIt() {
        Map<String, Set<String>> citing = new TreeMap<>();
        BOOK.rules().values().stream()
                .filter(rule -> !(rule instanceof Rule.Factor) && !(rule instanceof Rule.Floor))
                .forEach(rule -> rule.head()
                        .corpus()
                        .forEach(id -> citing.computeIfAbsent(id, key -> new TreeSet<>())
                                .add(rule.id())));
        for (CoverageEntry entry : BOOK.coverage().values()) {
            for (String rule : entry.rules()) {
                assertThat(citing.getOrDefault(entry.corpus(), Set.of()))
                        .as("%s is covered by %s, which cites it", entry.corpus(), rule)
                        .contains(rule);
            }
        }
    }

    @Test
    void everyPrincipleHasAtLeastFiveFactors() {
        Map<Integer, Long> factors = BOOK.rules().values().stream()
                .filter(Rule.Factor.class::isInstance)
                .collect(Collectors.groupingBy(rule -> rule.head().principle(), TreeMap::new, Collectors.counting()));

        assertThat(factors.keySet())
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 12).boxed().toList());
        assertThat(factors.values()).allMatch(count -> count >= 5);
    }

    @Test
    void derivationsHoldOnEveryDateThatThePackCovers() {
        // Facts are derived before dates are looked at, so a derivation may not start later than the pack.
        assertThat(BOOK.rules().values().stream().filter(Rule.Derivation.class::isInstance))
                .allMatch(rule -> rule.head().inForce().equals(BOOK.covers()));
    }

    @Test
    void everyRuleIsReachedByAnExample() {
        List<Worlds> examples = Quebec.examples().values().stream()
                .map(new WorldBuilder(INDEX)::of)
                .toList();
        Set<String> missing = new TreeSet<>(BOOK.rules().keySet());
        examples.forEach(worlds -> missing.removeAll(reached(worlds.certain(), worlds)));
        for (Selected other : otherReadings(missing)) {
            examples.forEach(worlds -> missing.removeAll(reached(readingInstead(worlds.certain(), other), worlds)));
        }

        assertThat(missing).isEmpty();
    }

    private static Set<String> reached(Collection<Fact> certain, Worlds worlds) {
        return Quebec.RULES.engine().run(certain, worlds.additional(), worlds.parameters()).byRule().values().stream()
                .flatMap(List::stream)
                .map(Firing::rule)
                .collect(Collectors.toSet());
    }

    /** The options that these rules can follow; some rules hold only under one that is not retained today. */
    private static List<Selected> otherReadings(Set<String> rules) {
        return BOOK.readings().values().stream()
                .filter(reading -> INDEX.rulesThatRead(reading.id()).stream().anyMatch(rules::contains))
                .flatMap(reading -> reading.options().stream()
                        .filter(Reading.Option::encoded)
                        .map(option -> new Selected(reading.id(), option.code())))
                .toList();
    }

    private static Set<Fact> readingInstead(Set<Fact> facts, Selected reading) {
        Stream<Fact> others = facts.stream().filter(fact -> !fact.fact().equals(reading.fact()));
        return Stream.concat(others, Stream.of(reading)).collect(Collectors.toSet());
    }

    @Test
    void examplesSpanAllLevelsAndVerdicts() {
        Assessor assessor = new Assessor(BOOK, Quebec.RULES.engine());
        List<String> outcomes = Quebec.examples().values().stream()
                .map(assessor::assess)
                .flatMap(assessment -> List.of(
                        "inherent " + assessment.risk().inherent().max(),
                        "residual " + assessment.risk().residual().max(),
                        assessment.advice().verdict().code())
                        .stream())
                .distinct()
                .toList();

        assertThat(outcomes)
                .contains("inherent I", "inherent II", "inherent III", "inherent IV")
                .contains("residual I", "residual II", "residual III", "residual IV")
                .contains("admissible", "sous-conditions", "a-corriger", "inadmissible");
    }

    @Test
    void theSameDossierAtThreeDatesGivesThreeExplainedResults() {
        Dossier example = Objects.requireNonNull(Quebec.examples().get("assistant-bureautique"));
        Assessor assessor = new Assessor(BOOK, Quebec.RULES.engine());
        var before = assessor.assess(example.at(LocalDate.of(2025, 11, 30)));
        var during = assessor.assess(example.at(LocalDate.of(2026, 1, 15)));
        var after = assessor.assess(example.at(LocalDate.of(2026, 6, 30)));

        assertThat(before.risk().principles()).hasSize(10);
        assertThat(during.risk().principles()).hasSize(12);
        assertThat(before.duties().stream().map(duty -> duty.rule())).noneMatch(rule -> rule.startsWith("iag-"));
        assertThat(statuses(during)).contains(DutyStatus.PHASING_IN);
        assertThat(statuses(after)).doesNotContain(DutyStatus.PHASING_IN);
        assertThat(during.advice().reasons()).extracting(Advice.Reason::code).contains(Advice.Code.PHASING_IN);
        assertThat(after.advice().reasons())
                .extracting(Advice.Reason::code)
                .contains(Advice.Code.MAJOR_BREACH)
                .doesNotContain(Advice.Code.PHASING_IN);
    }

    private static List<DutyStatus> statuses(Assessment assessment) {
        return assessment.duties().stream()
                .map(duty -> duty.status())
                .distinct()
                .toList();
    }
}
