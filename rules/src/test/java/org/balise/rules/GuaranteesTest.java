package org.balise.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.LongConsumer;
import java.util.stream.LongStream;
import org.balise.api.answer.Answer;
import org.balise.api.answer.AnswerValue;
import org.balise.api.answer.Dossier;
import org.balise.api.assess.Applicability;
import org.balise.api.assess.Assessment;
import org.balise.api.assess.DutyFinding;
import org.balise.api.assess.LevelRange;
import org.balise.api.assess.PointsRange;
import org.balise.api.assess.Risk.PrincipleRisk;
import org.balise.api.assess.Verdict;
import org.balise.api.fact.Fact;
import org.balise.api.fact.FactDefinition;
import org.balise.api.fact.FactKind;
import org.balise.api.pack.RuleBook;
import org.balise.api.rule.Rule;
import org.balise.core.assess.Assessor;
import org.balise.core.fact.WorldBuilder;
import org.balise.core.fact.Worlds;
import org.balise.core.pack.LoadedRules;
import org.balise.core.rules.Interpreter;
import org.balise.core.rules.RuleIndex;
import org.balise.core.rules.RuleRunner;
import org.junit.jupiter.api.Test;

/**
 * The seven guarantees of the method, each on 10,000 random dossiers. A failure names the seed, so that the very same
 * dossier can be made again.
 */
class GuaranteesTest {
    private static final int DOSSIERS = Integer.getInteger("balise.dossiers", 10_000);
    private static final LoadedRules RULES = Quebec.RULES;
    private static final RuleBook BOOK = RULES.book();
    // Guarantee 2 shows on the same dossiers that the engine and the interpreter agree; the interpreter is faster.
    private static final RuleRunner INTERPRETER = new Interpreter(BOOK);
    private static final Assessor ASSESSOR = new Assessor(BOOK, INTERPRETER);

    /** Runs a check on many seeds, on both cores; each seed makes its own dossiers. */
    private static void onRandomDossiers(LongConsumer check) {
        LongStream.range(0, DOSSIERS).parallel().forEach(check);
    }

    @Test
    void guarantee1AddingARiskFactorNeverLowersALevel() {
        List<Rule> factors = BOOK.rules().values().stream()
                .filter(Rule.Factor.class::isInstance)
                .toList();
        List<Assessor> without = factors.stream()
                .map(factor -> new Assessor(without(factor), INTERPRETER))
                .toList();
        onRandomDossiers(seed -> {
            RandomDossiers dossiers = new RandomDossiers(BOOK, seed);
            Dossier dossier = dossiers.partial();
            int left = dossiers.random().nextInt(factors.size());
            Assessment fewer = without.get(left).assess(dossier);
            Assessment all = ASSESSOR.assess(dossier);

            assertNotLower(fewer.risk().inherent(), all.risk().inherent(), seed);
            assertNotLower(fewer.risk().residual(), all.risk().residual(), seed);
        });
    }

    private static RuleBook without(Rule rule) {
        TreeMap<String, Rule> fewer = new TreeMap<>(BOOK.rules());
        fewer.remove(rule.id());
        return new RuleBook(
                BOOK.packs(),
                BOOK.covers(),
                BOOK.checkedOn(),
                BOOK.questionnaire(),
                BOOK.facts(),
                fewer,
                BOOK.parameters(),
                BOOK.instruments(),
                BOOK.principles(),
                BOOK.roles(),
                BOOK.lifecycle(),
                BOOK.coverage());
    }

    @Test
    void guarantee1MeetingADutyNeverRaisesALevelNorTheVerdict() {
        List<String> evidence = BOOK.facts().values().stream()
                .filter(fact -> fact.kind() == FactKind.EVIDENCE)
                .map(FactDefinition::id)
                .toList();
        onRandomDossiers(seed -> {
            RandomDossiers dossiers = new RandomDossiers(BOOK, seed);
            Dossier before = dossiers.partial();
            String proof = evidence.get(dossiers.random().nextInt(evidence.size()));
            Assessment lacking = ASSESSOR.assess(before.with(Answer.of(proof, new AnswerValue.YesNo(false))));
            Assessment proved = ASSESSOR.assess(before.with(Answer.of(proof, new AnswerValue.YesNo(true))));

            assertNotLower(proved.risk().inherent(), lacking.risk().inherent(), seed);
            assertNotLower(proved.risk().residual(), lacking.risk().residual(), seed);
            if (proved.contradictions().size() <= lacking.contradictions().size()) {
                assertThat(proved.advice().verdict())
                        .as("seed %d, %s", seed, proof)
                        .isLessThanOrEqualTo(lacking.advice().verdict());
            }
        });
    }

    @Test
    void guarantee2TheOrderOfFactsNeverMattersAndASecondInterpreterAgrees() {
        WorldBuilder worldBuilder = new WorldBuilder(new RuleIndex(BOOK));
        onRandomDossiers(seed -> {
            Worlds worlds = worldBuilder.of(new RandomDossiers(BOOK, seed).partial());
            List<Fact> certain = shuffled(worlds.certain(), seed);
            List<Fact> additional = shuffled(worlds.additional(), seed);
            var byEngine = RULES.engine().run(certain, additional, worlds.parameters());
            var byInterpreter = INTERPRETER.run(worlds.certain(), worlds.additional(), worlds.parameters());

            assertThat(byEngine.byRule()).as("seed %d", seed).isEqualTo(byInterpreter.byRule());
        });
    }

    private static List<Fact> shuffled(Collection<Fact> facts, long seed) {
        List<Fact> shuffled = new ArrayList<>(facts);
        Collections.shuffle(shuffled, new Random(seed));
        return shuffled;
    }

    @Test
    void guarantee3ACompleteDossierReachesExactlyOneLevelAndOneVerdict() {
        onRandomDossiers(seed -> {
            Assessment assessment = ASSESSOR.assess(new RandomDossiers(BOOK, seed).complete());

            assertThat(assessment.risk().inherent().settled())
                    .as("seed %d", seed)
                    .isTrue();
            assertThat(assessment.risk().residual().settled())
                    .as("seed %d", seed)
                    .isTrue();
            assertThat(assessment.advice().best())
                    .as("seed %d", seed)
                    .isEqualTo(assessment.advice().verdict())
                    .isEqualTo(assessment.advice().worst());
            assertThat(assessment.open()).as("seed %d", seed).isEmpty();
        });
    }

    @Test
    void guarantee4And6TheSameDossierGivesTheSameResultWhateverTheLocale() {
        Locale usual = Locale.getDefault();
        try {
            for (Locale locale : List.of(Locale.CANADA_FRENCH, Locale.CANADA, Locale.forLanguageTag("tr"))) {
                Locale.setDefault(locale);
                onRandomDossiers(seed -> {
                    Dossier dossier = new RandomDossiers(BOOK, seed / 3).partial();
                    assertThat(ASSESSOR.assess(dossier)).as("seed %d", seed).isEqualTo(ASSESSOR.assess(dossier));
                });
            }
        } finally {
            Locale.setDefault(usual);
        }
    }

    @Test
    void guarantee5AMissingAnswerNeverGivesAMilderResult() {
        onRandomDossiers(seed -> {
            RandomDossiers dossiers = new RandomDossiers(BOOK, seed);
            Dossier known = dossiers.partial();
            TreeMap<String, Answer> fewer = new TreeMap<>(known.answers());
            for (int i = 0; i < 5; i++) {
                String question = dossiers.question().id();
                if (dossiers.random().nextBoolean()) {
                    fewer.remove(question);
                } else {
                    fewer.put(question, Answer.of(question, new AnswerValue.Unknown()));
                }
            }
            Assessment said = ASSESSOR.assess(known);
            Assessment missing = ASSESSOR.assess(new Dossier(known.questionnaire(), known.asOf(), fewer));

            assertThat(missing.risk().residual().max())
                    .as("seed %d", seed)
                    .isGreaterThanOrEqualTo(said.risk().residual().max());
            assertThat(missing.advice().worst())
                    .as("seed %d", seed)
                    .isGreaterThanOrEqualTo(said.advice().worst());
            if (said.advice().verdict() != Verdict.ADMISSIBLE
                    && said.contradictions().isEmpty()) {
                assertThat(missing.advice().verdict())
                        .as("seed %d: a condition at least remains", seed)
                        .isGreaterThanOrEqualTo(Verdict.CONDITIONAL);
            }
        });
    }

    @Test
    void guarantee7TheIntervalsContainEveryCompletion() {
        onRandomDossiers(seed -> {
            RandomDossiers dossiers = new RandomDossiers(BOOK, seed);
            Dossier partial = dossiers.partial();
            Assessment before = ASSESSOR.assess(partial);
            Assessment after = ASSESSOR.assess(dossiers.completionOf(partial));

            assertInside(before.risk().inherent(), after.risk().inherent(), seed);
            assertInside(before.risk().residual(), after.risk().residual(), seed);
            for (int i = 0; i < before.risk().principles().size(); i++) {
                PrincipleRisk wide = before.risk().principles().get(i);
                PrincipleRisk narrow = after.risk().principles().get(i);
                assertInside(wide.exposure(), narrow.exposure(), seed);
                assertInside(wide.residual(), narrow.residual(), seed);
            }
            assertThat(after.advice().verdict())
                    .as("seed %d", seed)
                    .isBetween(before.advice().best(), before.advice().worst());
            for (int i = 0; i < before.duties().size(); i++) {
                assertRefines(before.duties().get(i), after.duties().get(i), seed);
            }
        });
    }

    private static void assertRefines(DutyFinding before, DutyFinding after, long seed) {
        if (before.applicability() != Applicability.UNDETERMINED) {
            assertThat(after.applicability())
                    .as("seed %d, %s", seed, before.rule())
                    .isEqualTo(before.applicability());
        }
    }

    private static void assertInside(LevelRange wide, LevelRange narrow, long seed) {
        assertThat(wide.contains(narrow.min()) && wide.contains(narrow.max()))
                .as("seed %d: %s in %s", seed, narrow, wide)
                .isTrue();
    }

    private static void assertInside(PointsRange wide, PointsRange narrow, long seed) {
        assertThat(narrow.min()).as("seed %d", seed).isGreaterThanOrEqualTo(wide.min());
        assertThat(narrow.max()).as("seed %d", seed).isLessThanOrEqualTo(wide.max());
    }

    private static void assertNotLower(LevelRange low, LevelRange high, long seed) {
        assertThat(high.min()).as("seed %d", seed).isGreaterThanOrEqualTo(low.min());
        assertThat(high.max()).as("seed %d", seed).isGreaterThanOrEqualTo(low.max());
    }
}
