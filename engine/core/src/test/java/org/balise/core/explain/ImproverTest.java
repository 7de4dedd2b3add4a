package org.balise.core.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.balise.core.score.SmallBook.dossier;
import static org.balise.core.score.SmallBook.given;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.balise.api.answer.Answer;
import org.balise.api.answer.AnswerValue;
import org.balise.api.answer.Dossier;
import org.balise.api.assess.Assessment;
import org.balise.api.assess.Truth;
import org.balise.api.assess.Verdict;
import org.balise.api.norm.Force;
import org.balise.api.norm.Gate;
import org.balise.api.norm.Severity;
import org.balise.api.pack.RuleBook;
import org.balise.api.questionnaire.Question;
import org.balise.api.rule.Level;
import org.balise.api.rule.Proof;
import org.balise.core.assess.Assessor;
import org.balise.core.explain.reach.Act;
import org.balise.core.explain.reach.Course;
import org.balise.core.explain.reach.Improvement;
import org.balise.core.explain.reach.Improvement.State;
import org.balise.core.explain.reach.Improver;
import org.balise.core.rules.Interpreter;
import org.balise.core.score.SmallBook;
import org.balise.core.score.Target;
import org.junit.jupiter.api.Test;

class ImproverTest {
    private static final int BOOKS = 120;
    private static final List<Target> TARGETS = List.of(
            new Target.AtMostLevel(Level.I),
            new Target.AtMostLevel(Level.II),
            new Target.AtMostVerdict(Verdict.ADMISSIBLE),
            new Target.AtMostVerdict(Verdict.CONDITIONAL),
            new Target.AtMostVerdict(Verdict.TO_CORRECT));

    @Test
    void aDemonstrationInThePlaceOfProofsIsNoShorterWay() {
        Proof first = new Proof.AnyOf(List.of(given("preuve.a"), given("preuve.tout")));
        Proof second = new Proof.AnyOf(List.of(given("preuve.b"), given("preuve.tout")));
        RuleBook book = new SmallBook()
                .yesNo("preuve.a")
                .yesNo("preuve.b")
                .yesNo("ia")
                .optionalProof("preuve.tout")
                .duty("devoir.a", Force.LOI, Severity.S4, Gate.RELEASE, first, "ia=oui")
                .duty("devoir.b", Force.LOI, Severity.S4, Gate.RELEASE, second, "ia=oui")
                .build();
        Assessor assessor = assessor(book);
        Assessment before = assessor.assess(dossier("phase=tests", "ia=oui", "preuve.a=non", "preuve.b=non"));
        Improvement improvement = new Improver(assessor).improve(before, new Target.AtMostVerdict(Verdict.ADMISSIBLE));
        assertThat(improvement.courses())
                .extracting(course ->
                        course.acts().stream().map(Act::question).sorted().toList())
                .containsExactly(List.of("preuve.a", "preuve.b"), List.of("preuve.tout"));
    }

    @Test
    void findsWhatTryingEverythingFinds() {
        int reachable = 0;
        int outOfReach = 0;
        for (int seed = 0; seed < BOOKS; seed++) {
            RandomBook random = new RandomBook(seed);
            Assessor assessor = assessor(random.book());
            Assessment before = assessor.assess(random.dossier());
            Target target = TARGETS.get(seed % TARGETS.size());
            Improvement improvement = new Improver(assessor).improve(before, target);
            List<Set<Answer>> every = everyMinimalSet(assessor, before.dossier(), target);
            assertThat(improvement.cut()).isFalse();
            if (improvement.state() == State.REACHED) {
                assertThat(reached(before, target)).as("seed %d", seed).isTrue();
            } else if (every.isEmpty()) {
                assertThat(improvement.state()).as("seed %d", seed).isEqualTo(State.OUT_OF_REACH);
                outOfReach++;
            } else {
                assertThat(answers(improvement))
                        .as("seed %d", seed)
                        .isNotEmpty()
                        .isSubsetOf(every);
                assertThat(improvement.courses().get(0).acts())
                        .as("seed %d", seed)
                        .hasSize(every.stream().mapToInt(Set::size).min().orElseThrow());
                reachable++;
            }
        }
        assertThat(reachable).isGreaterThan(BOOKS / 4);
        assertThat(outOfReach).isGreaterThan(BOOKS / 20);
    }

    @Test
    void ranksTheFewestActionsFirstThenWhatIsDueFirst() {
        SmallBook book = new SmallBook()
                .yesNo("choix.a")
                .yesNo("preuve.tard")
                .yesNo("preuve.tot")
                .duty("tard", Force.LOI, Severity.S4, Gate.RELEASE, given("preuve.tard"), "choix.a=oui")
                .duty("tot", Force.LOI, Severity.S4, Gate.EXPERIMENTATION, given("preuve.tot"), "choix.a=oui");
        Improvement improvement = improve(
                book,
                new Target.AtMostVerdict(Verdict.ADMISSIBLE),
                "phase=tests",
                "choix.a=oui",
                "preuve.tard=non",
                "preuve.tot=non");
        assertThat(improvement.courses()).hasSize(2);
        assertThat(improvement.courses().get(0).acts())
                .singleElement()
                .isEqualTo(new Act.Redesign("choix.a", new AnswerValue.YesNo(true), new AnswerValue.YesNo(false)));
        assertThat(improvement.courses().get(1).acts().stream().map(Act::question))
                .containsExactly("preuve.tot", "preuve.tard");
    }

    @Test
    void neverDescribesTheSameSystemInOtherWords() {
        SmallBook book = new SmallBook().yesNo("etat.a").prohibition("interdit", Force.LOI, Severity.S4, "etat.a=oui");
        Improvement improvement =
                improve(book, new Target.AtMostVerdict(Verdict.ADMISSIBLE), "phase=tests", "etat.a=oui");
        assertThat(improvement.state()).isEqualTo(State.OUT_OF_REACH);
        assertThat(improvement.standing()).containsExactly("interdit");
    }

    @Test
    void whatIsNotKnownIsToBeFoundOut() {
        SmallBook book =
                new SmallBook().yesNo("choix.a").prohibition("interdit", Force.LOI, Severity.S4, "choix.a=oui");
        Improvement improvement =
                improve(book, new Target.AtMostVerdict(Verdict.ADMISSIBLE), "phase=tests", "choix.a=inconnu");
        assertThat(improvement.state()).isEqualTo(State.OUT_OF_REACH);
        assertThat(improvement.findOut()).containsExactly("choix.a");
    }

    @Test
    void saysThatAPhaseThatIsNotKnownStandsInTheWay() {
        SmallBook book = new SmallBook().yesNo("etat.a").prohibition("interdit", Force.LOI, Severity.S4, "etat.a=oui");
        Improvement improvement = improve(book, new Target.AtMostVerdict(Verdict.ADMISSIBLE), "etat.a=non");
        assertThat(improvement.state()).isEqualTo(State.OUT_OF_REACH);
        assertThat(improvement.barred()).isTrue();
    }

    private static Improvement improve(SmallBook book, Target target, String... answers) {
        Assessor assessor = assessor(book.build());
        return new Improver(assessor).improve(assessor.assess(dossier(answers)), target);
    }

    private static Assessor assessor(RuleBook book) {
        return new Assessor(book, new Interpreter(book));
    }

    private static boolean reached(Assessment assessment, Target target) {
        return assessment.risk().residual().max().compareTo(target.level()) <= 0
                && assessment.advice().verdict().compareTo(target.verdict()) <= 0;
    }

    private static Set<Set<Answer>> answers(Improvement improvement) {
        return improvement.courses().stream()
                .map(Course::acts)
                .map(acts -> acts.stream().map(Act::answer).collect(Collectors.toSet()))
                .collect(Collectors.toSet());
    }

    /** Tries every set of legitimate actions, at most two of them changes of design. */
    private static List<Set<Answer>> everyMinimalSet(Assessor assessor, Dossier dossier, Target target) {
        List<Set<Answer>> reaching = new ArrayList<>();
        every(assessor, dossier, actions(assessor.book(), dossier), 0, Set.of(), target, reaching);
        return reaching.stream()
                .filter(set ->
                        reaching.stream().noneMatch(other -> other.size() < set.size() && set.containsAll(other)))
                .filter(set -> set.stream().allMatch(answer -> actual(assessor, dossier, answer)))
                .toList();
    }

    /** Whether an answer is to a question that is asked; others count for nothing and are never minimal. */
    private static boolean actual(Assessor assessor, Dossier dossier, Answer answer) {
        return !answer.question().startsWith("choix.")
                || assessor.scope(dossier).worlds().asked().get(answer.question()) == Truth.YES;
    }

    private static void every(
            Assessor assessor,
            Dossier dossier,
            List<List<Answer>> actions,
            int next,
            Set<Answer> taken,
            Target target,
            List<Set<Answer>> reaching) {
        if (next == actions.size()) {
            long designs = taken.stream()
                    .filter(answer -> answer.question().startsWith("choix."))
                    .count();
            Dossier changed = dossier;
            for (Answer answer : taken) {
                changed = changed.with(answer);
            }
            if (designs <= 2 && reached(assessor.assess(changed), target)) {
                reaching.add(taken);
            }
            return;
        }
        every(assessor, dossier, actions, next + 1, taken, target, reaching);
        for (Answer answer : actions.get(next)) {
            Set<Answer> more = new HashSet<>(taken);
            more.add(answer);
            every(assessor, dossier, actions, next + 1, more, target, reaching);
        }
    }

    private static List<List<Answer>> actions(RuleBook book, Dossier dossier) {
        List<List<Answer>> actions = new ArrayList<>();
        for (Question question : book.questionnaire().questions().toList()) {
            Answer now = dossier.answers().get(question.id());
            if (question.id().startsWith("preuve.")) {
                actions.add(List.of(Answer.of(question.id(), new AnswerValue.YesNo(true))));
            } else if (question.id().startsWith("choix.")
                    && now != null
                    && !(now.value() instanceof AnswerValue.Unknown)) {
                actions.add(RandomBook.values(question).stream()
                        .filter(value -> !value.equals(now.value()))
                        .map(value -> Answer.of(question.id(), value))
                        .toList());
            }
        }
        return actions;
    }
}
