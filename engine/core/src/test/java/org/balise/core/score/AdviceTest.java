package org.balise.core.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.balise.core.score.Assessing.assess;
import static org.balise.core.score.SmallBook.given;

import java.util.List;
import org.balise.api.assess.Action;
import org.balise.api.assess.Advice;
import org.balise.api.assess.Assessment;
import org.balise.api.assess.OpenQuestion;
import org.balise.api.assess.Verdict;
import org.balise.api.norm.Force;
import org.balise.api.norm.Gate;
import org.balise.api.norm.Severity;
import org.junit.jupiter.api.Test;

/** Verdict, actions and open questions, on small books. */
class AdviceTest {
    private SmallBook withDuty(Force force, Severity severity) {
        return new SmallBook()
                .yesNo("ia")
                .yesNo("preuve.essais")
                .duty("essayer", force, severity, Gate.RELEASE, given("preuve.essais"), "ia=oui");
    }

    private Verdict verdict(Force force, Severity severity, String proof) {
        return assess(withDuty(force, severity), "phase=tests", "ia=oui", "preuve.essais=" + proof)
                .advice()
                .verdict();
    }

    @Test
    void followsTheGravestBindingBreach() {
        assertThat(verdict(Force.LOI, Severity.S4, "non")).isEqualTo(Verdict.INADMISSIBLE);
        assertThat(verdict(Force.LOI, Severity.S3, "non")).isEqualTo(Verdict.TO_CORRECT);
        assertThat(verdict(Force.LOI, Severity.S2, "non")).isEqualTo(Verdict.CONDITIONAL);
        assertThat(verdict(Force.LOI, Severity.S1, "non")).isEqualTo(Verdict.ADMISSIBLE);
        assertThat(verdict(Force.LOI, Severity.S4, "inconnu")).isEqualTo(Verdict.CONDITIONAL);
        assertThat(verdict(Force.LOI, Severity.S4, "oui")).isEqualTo(Verdict.ADMISSIBLE);
    }

    @Test
    void isNotMovedByWhatDoesNotBind() {
        assertThat(verdict(Force.GUIDE, Severity.S4, "non")).isEqualTo(Verdict.ADMISSIBLE);
        assertThat(verdict(Force.PREVU, Severity.S4, "non")).isEqualTo(Verdict.ADMISSIBLE);
    }

    @Test
    void countsASectorTextAsModerateAtMost() {
        assertThat(verdict(Force.SECTOR, Severity.S4, "non")).isEqualTo(Verdict.CONDITIONAL);
    }

    @Test
    void refusesAProhibitedUseAtEveryPhase() {
        SmallBook book =
                new SmallBook().yesNo("interdit").prohibition("interdiction", Force.INDIC, Severity.S4, "interdit=oui");

        Assessment assessment = assess(book, "phase=conception", "interdit=oui");

        assertThat(assessment.advice().verdict()).isEqualTo(Verdict.INADMISSIBLE);
        assertThat(assessment.actions().get(0).kind()).isEqualTo(Action.Kind.STOP);
    }

    /** A duty has other means of proof: one that is not used is nothing to correct, whatever its force. */
    @Test
    void aMeansOfProofNeverWeighs() {
        SmallBook book = new SmallBook()
                .yesNo("ia")
                .yesNo("preuve.essais")
                .illustration("exemple", Force.LOI, "essayer", given("preuve.essais"), "ia=oui");

        for (String ia : List.of("ia=oui", "ia=inconnu")) {
            assertThat(assess(book, "phase=exploitation", ia, "preuve.essais=non")
                            .advice())
                    .extracting(Advice::verdict, Advice::best, Advice::worst)
                    .containsOnly(Verdict.ADMISSIBLE);
        }
    }

    @Test
    void asksToSettleAContradiction() {
        SmallBook book = new SmallBook().yesNo("a").yesNo("b").contradiction("contraire", "a=oui & b=oui");

        assertThat(assess(book, "phase=tests", "a=oui", "b=oui").advice().verdict())
                .isEqualTo(Verdict.CONDITIONAL);
        assertThat(assess(book, "phase=tests", "a=oui", "b=inconnu").advice())
                .extracting(Advice::verdict, Advice::worst)
                .containsExactly(Verdict.ADMISSIBLE, Verdict.CONDITIONAL);
    }

    @Test
    void asksFirstToLookAgainAtAnswersThatContradictEachOther() {
        SmallBook book =
                withDuty(Force.LOI, Severity.S4).yesNo("a").yesNo("b").contradiction("contraire", "a=oui & b=oui");

        Assessment assessment = assess(book, "phase=tests", "ia=oui", "preuve.essais=non", "a=oui", "b=oui");

        assertThat(assessment.actions())
                .extracting(Action::kind, Action::rule)
                .containsExactly(tuple(Action.Kind.VERIFY, "contraire"), tuple(Action.Kind.CORRECT, "essayer"));
        assertThat(assess(book, "phase=tests", "ia=non", "a=oui", "b=inconnu").actions())
                .extracting(Action::kind)
                .doesNotContain(Action.Kind.VERIFY);
    }

    @Test
    void asksForThePhaseThatTheAdviceWaitsForEvenWhenNoRuleReadsIt() {
        Assessment assessment = assess(withDuty(Force.LOI, Severity.S3), "ia=non");

        assertThat(assessment.open())
                .containsExactly(new OpenQuestion("phase", OpenQuestion.State.UNANSWERED, List.of()));
        assertThat(assessment.actions())
                .singleElement()
                .extracting(Action::kind, Action::question)
                .containsExactly(Action.Kind.ANSWER, "phase");
    }

    @Test
    void groupsTheDutiesThatOneMissingProofWouldSettle() {
        SmallBook book = withDuty(Force.LOI, Severity.S3)
                .duty("essayer-encore", Force.LOI, Severity.S4, Gate.RELEASE, given("preuve.essais"), "ia=oui");

        List<Action> actions =
                assess(book, "phase=tests", "ia=oui", "preuve.essais=non").actions();

        assertThat(actions).hasSize(1);
        assertThat(actions.get(0).rule()).isEqualTo("essayer-encore");
        assertThat(actions.get(0).alsoSettles()).containsExactly("essayer");
    }

    @Test
    void listsOnlyQuestionsThatCanSettleSomething() {
        SmallBook book = withDuty(Force.LOI, Severity.S3).yesNo("sans-effet").yesNo("detail", "ia=oui");

        assertThat(assess(book, "phase=tests", "ia=inconnu").open())
                .containsExactly(
                        new OpenQuestion("ia", OpenQuestion.State.UNKNOWN, List.of("essayer")),
                        new OpenQuestion("preuve.essais", OpenQuestion.State.UNANSWERED, List.of("essayer")));
        assertThat(assess(book, "phase=tests", "ia=non").open()).isEmpty();
    }
}
