package org.balise.core.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.balise.core.score.SmallBook.dossier;
import static org.balise.core.score.SmallBook.given;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.balise.api.answer.Answer;
import org.balise.api.answer.AnswerValue;
import org.balise.api.answer.Dossier;
import org.balise.api.assess.Applicability;
import org.balise.api.assess.Assessment;
import org.balise.api.norm.Force;
import org.balise.api.norm.Gate;
import org.balise.api.norm.Severity;
import org.balise.api.questionnaire.Question;
import org.balise.core.assess.Assessor;
import org.balise.core.explain.gap.Change;
import org.balise.core.explain.gap.Obstacles;
import org.balise.core.explain.gap.Want;
import org.balise.core.explain.gap.Way;
import org.balise.core.explain.gap.WhyNot;
import org.balise.core.explain.why.RuleStanding.State;
import org.balise.core.rules.Interpreter;
import org.balise.core.score.SmallBook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ObstaclesTest {
    private static final int BOOKS = 60;

    @Test
    void findsTheFewestAnswersThatTryingEverythingFinds() {
        int explained = 0;
        for (int seed = 1000; seed < 1000 + BOOKS; seed++) {
            RandomBook random = new RandomBook(seed);
            Assessor assessor = new Assessor(random.book(), new Interpreter(random.book()));
            Dossier dossier = random.dossier();
            Assessment assessment = assessor.assess(dossier);
            String rule = "devoir." + seed % 4;
            WhyNot whyNot = new Obstacles(assessor).ofRule(assessment, rule);
            if (whyNot.state() == State.APPLIES) {
                continue;
            }
            int missing = whyNot.state() == State.MAY_APPLY ? fewest(assessor, dossier, rule, true) : Integer.MAX_VALUE;
            int fewest = missing == Integer.MAX_VALUE ? fewest(assessor, dossier, rule, false) : missing;
            assertThat(whyNot.cut()).isFalse();
            if (fewest == Integer.MAX_VALUE) {
                assertThat(whyNot.ways()).as("seed %d", seed).isEmpty();
                continue;
            }
            assertThat(whyNot.ways().get(0).changes()).as("seed %d", seed).hasSize(fewest);
            assertThat(whyNot.ways())
                    .as("seed %d", seed)
                    .allMatch(way -> applies(assessor, way.applyTo(dossier), rule));
            explained++;
        }
        assertThat(explained).isGreaterThan(BOOKS / 4);
    }

    @Test
    void namesTheConclusionThatDoesNotHold() {
        SmallBook book = new SmallBook()
                .oneOf("organisme", "ministere", "municipalite")
                .derivation("vise", "organisme=ministere")
                .duty("devoir", Force.LOI, Severity.S3, Gate.RELEASE, given("preuve.a"), "vise=oui")
                .yesNo("preuve.a");
        WhyNot whyNot = whyNot(book, "devoir", "phase=tests", "organisme=municipalite");
        Way way = whyNot.ways().get(0);
        assertThat(way.conclusions()).containsExactly("vise");
        Change change = way.changes().get(0);
        assertThat(change.question()).isEqualTo("organisme");
        assertThat(change.wants()).containsExactly(new Want.Option("ministere"));
        assertThat(Objects.requireNonNull(change.now()).value()).isEqualTo(new AnswerValue.Choice("municipalite"));
    }

    @Test
    void whatMayApplyIsDecidedByTheMissingAnswerAndNotByAGivenOne() {
        SmallBook book = new SmallBook()
                .oneOf("organisme", "ministere", "sante")
                .oneOf("regime", "lai", "lrsss")
                .derivation("vise", "organisme=ministere", "organisme=sante & regime=lai")
                .prohibition("interdit", Force.LOI, Severity.S4, "vise=oui");
        WhyNot whyNot = whyNot(book, "interdit", "phase=tests", "organisme=sante", "regime=inconnu");
        assertThat(whyNot.state()).isEqualTo(State.MAY_APPLY);
        assertThat(whyNot.ways())
                .singleElement()
                .extracting(Way::changes)
                .satisfies(changes ->
                        assertThat(changes.stream().map(Change::question)).containsExactly("regime"));
    }

    @Test
    void theOptionsOfAQuestionThatWouldDoAsWellAreToldTogether() {
        SmallBook book = new SmallBook()
                .oneOf("organisme", "ministere", "ecole", "entreprise")
                .yesNo("etat.a")
                .prohibition(
                        "interdit", Force.LOI, Severity.S4, "organisme=ministere", "organisme=ecole", "etat.a=oui");
        WhyNot whyNot = whyNot(book, "interdit", "phase=tests", "organisme=entreprise", "etat.a=non");
        assertThat(whyNot.ways()).hasSize(2);
        Change organisation = whyNot.ways().get(0).changes().get(0);
        assertThat(organisation.wants()).containsExactly(new Want.Option("ministere"));
        assertThat(organisation.otherOptions()).containsExactly(new Want.Option("ecole"));
    }

    @Test
    void aThresholdIsToldWithItsParameter() {
        SmallBook book = new SmallBook()
                .parameter("seuil.grand", "100")
                .amount("nombre", 0, 1000)
                .prohibition("interdit", Force.LOI, Severity.S4, "nombre>=seuil.grand");
        WhyNot whyNot = whyNot(book, "interdit", "phase=tests", "nombre=99");
        assertThat(whyNot.ways().get(0).changes().get(0).wants())
                .singleElement()
                .isInstanceOfSatisfying(
                        Want.AtLeast.class, want -> assertThat(want.parameter()).isEqualTo("seuil.grand"));
    }

    @Test
    void aQuestionThatHidesAnotherIsPartOfTheWay() {
        SmallBook book = new SmallBook()
                .yesNo("etat.a")
                .yesNo("etat.b", "etat.a=oui")
                .prohibition("interdit", Force.LOI, Severity.S4, "etat.b=oui");
        WhyNot whyNot = whyNot(book, "interdit", "phase=tests", "etat.a=non");
        assertThat(whyNot.ways().get(0).changes().stream().map(Change::question))
                .containsExactly("etat.a", "etat.b");
    }

    @Test
    void aRuleThatAppliesOrIsNotInForceHasNoWay() {
        SmallBook book = new SmallBook()
                .yesNo("etat.a")
                .prohibition("interdit", Force.LOI, Severity.S4, "etat.a=oui")
                .from("2027-01-01")
                .prohibition("plus-tard", Force.LOI, Severity.S4, "etat.a=oui");
        assertThat(whyNot(book, "interdit", "etat.a=oui").state()).isEqualTo(State.APPLIES);
        WhyNot later = whyNot(book, "plus-tard", "etat.a=oui");
        assertThat(later.state()).isEqualTo(State.NOT_IN_FORCE);
        assertThat(later.ways()).isEmpty();
    }

    private static WhyNot whyNot(SmallBook book, String rule, String... answers) {
        var built = book.build();
        Assessor assessor = new Assessor(built, new Interpreter(built));
        return new Obstacles(assessor).ofRule(assessor.assess(dossier(answers)), rule);
    }

    private static boolean applies(Assessor assessor, Dossier dossier, String rule) {
        return assessor.scope(dossier).firings().applicability(rule) == Applicability.TRIGGERED;
    }

    /**
     * The fewest answers to change, by trying all sets of answers.
     *
     * @param onlyMissing true to change none of the known answers
     */
    private static int fewest(Assessor assessor, Dossier dossier, String rule, boolean onlyMissing) {
        List<Question> questions = assessor.book()
                .questionnaire()
                .questions()
                .filter(question -> question.id().matches("(etat|choix)\\..*"))
                .filter(question -> !onlyMissing || missing(dossier.answers().get(question.id())))
                .toList();
        return fewest(assessor, dossier, rule, questions, 0, 0);
    }

    private static boolean missing(@Nullable Answer answer) {
        return answer == null || answer.value() instanceof AnswerValue.Unknown;
    }

    private static int fewest(
            Assessor assessor, Dossier dossier, String rule, List<Question> questions, int next, int changed) {
        if (next == questions.size()) {
            return applies(assessor, dossier, rule) ? changed : Integer.MAX_VALUE;
        }
        Question question = questions.get(next);
        List<Integer> found = new ArrayList<>();
        found.add(fewest(assessor, dossier, rule, questions, next + 1, changed));
        Answer now = dossier.answers().get(question.id());
        for (AnswerValue value : RandomBook.values(question)) {
            if (now == null || !now.value().equals(value)) {
                Dossier other = dossier.with(Answer.of(question.id(), value));
                found.add(fewest(assessor, other, rule, questions, next + 1, changed + 1));
            }
        }
        return found.stream().min(Integer::compare).orElseThrow();
    }
}
