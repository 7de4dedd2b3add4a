package org.balise.core.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.balise.core.score.SmallBook.dossier;
import static org.balise.core.score.SmallBook.given;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.balise.api.answer.Dossier;
import org.balise.api.assess.Action;
import org.balise.api.assess.Advice;
import org.balise.api.assess.Assessment;
import org.balise.api.assess.DutyFinding;
import org.balise.api.assess.DutyStatus;
import org.balise.api.assess.LevelRange;
import org.balise.api.assess.OpenQuestion;
import org.balise.api.assess.Points;
import org.balise.api.assess.PointsRange;
import org.balise.api.assess.Risk;
import org.balise.api.assess.Verdict;
import org.balise.api.norm.Force;
import org.balise.api.norm.Gate;
import org.balise.api.norm.Severity;
import org.balise.api.pack.RuleBook;
import org.balise.api.rule.Level;
import org.balise.api.rule.Proof;
import org.balise.api.rule.Rule;
import org.balise.core.assess.Assessor;
import org.balise.core.rules.Interpreter;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What a dossier leads to, on books of a few rules. */
class AssessmentTest {

    private static Assessment assess(SmallBook book, String... answers) {
        return assess(book, dossier(answers));
    }

    private static Assessment assess(SmallBook book, Dossier dossier) {
        var built = book.build();
        return new Assessor(built, new Interpreter(built)).assess(dossier);
    }

    private static DutyFinding duty(Assessment assessment, String id) {
        return assessment.duties().stream()
                .filter(finding -> finding.rule().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static LevelRange levels(Level min, Level max) {
        return new LevelRange(min, max);
    }

    private static PointsRange points(int minTenths, int maxTenths) {
        return new PointsRange(Points.ofTenths(minTenths), Points.ofTenths(maxTenths));
    }

    @Nested
    @DisplayName("Duties")
    class DutiesTest {
        private final SmallBook book = new SmallBook()
                .yesNo("ia")
                .yesNo("preuve.essais", "ia=oui")
                .duty("essayer", Force.LOI, Severity.S3, Gate.RELEASE, given("preuve.essais"), "ia=oui");

        @Test
        void followTheThreeValuesOfTheirConditionAndOfTheirProof() {
            assertThat(status("phase=tests", "ia=oui", "preuve.essais=oui")).isEqualTo(DutyStatus.MET);
            assertThat(status("phase=tests", "ia=oui", "preuve.essais=non")).isEqualTo(DutyStatus.BREACHED);
            assertThat(status("phase=tests", "ia=oui", "preuve.essais=inconnu")).isEqualTo(DutyStatus.TO_DEMONSTRATE);
            assertThat(status("phase=tests", "ia=oui")).isEqualTo(DutyStatus.TO_DEMONSTRATE);
            assertThat(status("phase=conception", "ia=oui", "preuve.essais=non"))
                    .isEqualTo(DutyStatus.UPCOMING);
            assertThat(status("phase=conception", "ia=oui", "preuve.essais=oui"))
                    .isEqualTo(DutyStatus.MET);
            assertThat(status("phase=tests", "ia=inconnu")).isEqualTo(DutyStatus.UNDETERMINED);
            assertThat(status("phase=tests")).isEqualTo(DutyStatus.UNDETERMINED);
            assertThat(status("phase=tests", "ia=non")).isEqualTo(DutyStatus.NOT_APPLICABLE);
        }

        private DutyStatus status(String... answers) {
            return duty(assess(book, answers), "essayer").status();
        }

        @Test
        void anUnknownPhaseIsReadAsTheStrictestOne() {
            Assessment assessment = assess(book, "ia=oui", "preuve.essais=non");

            assertThat(assessment.advice().gate()).isEqualTo(Gate.OPERATION);
            assertThat(duty(assessment, "essayer").status()).isEqualTo(DutyStatus.BREACHED);
            assertThat(assessment.advice().best()).isEqualTo(Verdict.ADMISSIBLE);
            assertThat(assessment.advice().reasons())
                    .extracting(Advice.Reason::code)
                    .contains(Advice.Code.PHASE_UNKNOWN);
        }

        @Test
        void anAnswerBehindAHiddenQuestionNeverCounts() {
            Assessment assessment = assess(book, "phase=tests", "ia=non", "preuve.essais=oui");

            assertThat(assessment.ignored()).containsExactly("preuve.essais");
        }

        @Test
        void anAnswerBehindAQuestionThatMayBeHiddenIsNotCertain() {
            Assessment assessment = assess(book, "phase=tests", "ia=inconnu", "preuve.essais=oui");

            assertThat(duty(assessment, "essayer").status()).isEqualTo(DutyStatus.UNDETERMINED);
        }

        @Test
        void aRuleNotYetInForceSaysNothing() {
            SmallBook later = new SmallBook()
                    .yesNo("ia")
                    .yesNo("preuve.essais")
                    .from("2025-12-03")
                    .duty("essayer", Force.LOI, Severity.S3, Gate.RELEASE, given("preuve.essais"), "ia=oui");
            Dossier dossier = dossier("phase=tests", "ia=oui", "preuve.essais=non");

            assertThat(assess(later, dossier.at(LocalDate.of(2025, 12, 2))).duties())
                    .isEmpty();
            assertThat(assess(later, dossier.at(LocalDate.of(2025, 12, 3))).duties())
                    .hasSize(1);
        }

        @Test
        void anUnmetDutyIsInProgressUntilTheLastDayOfItsPhaseIn() {
            LocalDate lastDay = LocalDate.of(2026, 6, 5);
            SmallBook phased = new SmallBook()
                    .yesNo("ia")
                    .yesNo("preuve.essais")
                    .dutyPhasedIn("essayer", lastDay, given("preuve.essais"), "ia=oui");
            Dossier dossier = dossier("phase=tests", "ia=oui", "preuve.essais=non");

            Assessment before = assess(phased, dossier.at(lastDay));
            Assessment after = assess(phased, dossier.at(lastDay.plusDays(1)));

            assertThat(duty(before, "essayer").status()).isEqualTo(DutyStatus.PHASING_IN);
            assertThat(before.advice().verdict()).isEqualTo(Verdict.CONDITIONAL);
            assertThat(duty(after, "essayer").status()).isEqualTo(DutyStatus.BREACHED);
            assertThat(after.advice().verdict()).isEqualTo(Verdict.TO_CORRECT);
        }

        @Test
        void theLackOfOneIllustrationIsNeverABreach() {
            SmallBook illustrated = new SmallBook()
                    .yesNo("ia")
                    .yesNo("preuve.visuel")
                    .optionalProof("preuve.equivalente")
                    .duty(
                            "informer",
                            Force.ORIENT,
                            Severity.S3,
                            Gate.RELEASE,
                            new Proof.AnyOf(List.of(given("preuve.visuel"), given("preuve.equivalente"))),
                            "ia=oui")
                    .illustration("visuel", "informer", given("preuve.visuel"), "ia=oui");

            Assessment other =
                    assess(illustrated, "phase=tests", "ia=oui", "preuve.visuel=non", "preuve.equivalente=oui");
            assertThat(duty(other, "informer").status()).isEqualTo(DutyStatus.MET);
            assertThat(duty(other, "visuel").status()).isEqualTo(DutyStatus.ALTERNATIVE);
            assertThat(other.advice().verdict()).isEqualTo(Verdict.ADMISSIBLE);

            Assessment none = assess(illustrated, "phase=tests", "ia=oui", "preuve.visuel=non");
            assertThat(duty(none, "informer").status())
                    .as("an equivalent that nobody offered was not given")
                    .isEqualTo(DutyStatus.BREACHED);
        }

        @Test
        void aDerivedFactIsTracedBackToTheQuestion() {
            SmallBook derived = new SmallBook()
                    .oneOf("organisme", "ministere", "municipal")
                    .yesNo("preuve.essais")
                    .derivation("vise", "organisme=ministere")
                    .duty("essayer", Force.LOI, Severity.S3, Gate.RELEASE, given("preuve.essais"), "vise=oui");

            DutyFinding finding = duty(assess(derived, "phase=tests", "organisme=ministere"), "essayer");

            var fact = finding.why().get(0).facts().get(0);
            assertThat(fact.certain()).isTrue();
            assertThat(fact.derivedFrom().get(0).facts().get(0).questions()).containsExactly("organisme");
        }
    }

    @Nested
    @DisplayName("Ledger and levels")
    class LedgerTest {
        private final SmallBook book = new SmallBook()
                .yesNo("rp")
                .oneOf("gravite", "mineure", "serieuse", "grave")
                .amount("nombre", 0, 1000000)
                .yesNo("preuve.efvp")
                .yesNo("preuve.acces")
                .parameter("seuil", "10000")
                .factor("rp", 1, 30, null, measures(), "rp=oui")
                .factor("serieux", 1, 15, "gravite", List.of(), "gravite=serieuse")
                .factor("grave", 1, 60, "gravite", List.of(), "gravite=grave")
                .factor("nombre", 2, 25, null, List.of(), "nombre>=seuil");

        private List<Rule.Measure> measures() {
            return List.of(
                    new Rule.Measure(given("preuve.efvp"), 2, List.of()),
                    new Rule.Measure(given("preuve.acces"), 1, List.of()));
        }

        private Risk.PrincipleRisk first(String... answers) {
            return assess(book, answers).risk().principles().get(0);
        }

        @Test
        void measuresTakeOffAtMostSeventyPercentInProportion() {
            assertThat(residual("preuve.efvp=non", "preuve.acces=non")).isEqualTo(points(300, 300));
            assertThat(residual("preuve.efvp=oui", "preuve.acces=non")).isEqualTo(points(160, 160));
            assertThat(residual("preuve.efvp=oui", "preuve.acces=oui")).isEqualTo(points(90, 90));
            assertThat(residual("preuve.efvp=inconnu", "preuve.acces=non")).isEqualTo(points(160, 300));
        }

        private PointsRange residual(String efvp, String acces) {
            return first("rp=oui", "gravite=mineure", "nombre=0", efvp, acces).residual();
        }

        @Test
        void onlyTheStrongestLineOfAGroupCountsWhenTheChoiceIsUnknown() {
            Risk.PrincipleRisk principle = first("rp=non", "gravite=inconnu", "nombre=0");

            assertThat(principle.exposure()).isEqualTo(points(0, 600));
            assertThat(principle.inherentLevel()).isEqualTo(levels(Level.I, Level.III));
        }

        @Test
        void bothSidesOfAThresholdAreTold() {
            assertThat(second("nombre=9999")).isEqualTo(points(0, 0));
            assertThat(second("nombre=10000")).isEqualTo(points(250, 250));
            assertThat(second("nombre=inconnu")).isEqualTo(points(0, 250));
        }

        private PointsRange second(String nombre) {
            return assess(book, "rp=non", "gravite=mineure", nombre)
                    .risk()
                    .principles()
                    .get(1)
                    .exposure();
        }

        @Test
        void linesAndTheCapAddUpToTheTotals() {
            SmallBook heavy = new SmallBook()
                    .yesNo("a")
                    .factor("un", 1, 60, null, List.of(), "a=oui")
                    .factor("deux", 1, 60, null, List.of(), "a=oui");
            Risk.PrincipleRisk principle =
                    assess(heavy, "a=oui").risk().principles().get(0);

            PointsRange lines = principle.lines().stream()
                    .map(Risk.LedgerLine::exposure)
                    .reduce(PointsRange.ZERO, PointsRange::plus);
            assertThat(principle.exposureCap()).isEqualTo(points(-200, -200));
            assertThat(lines.plus(principle.exposureCap())).isEqualTo(principle.exposure());
            assertThat(principle.exposure()).isEqualTo(points(1000, 1000));
            assertThat(principle.inherentLevel()).isEqualTo(levels(Level.IV, Level.IV));
        }

        @Test
        void aFloorHoldsTheResidualLevelUntilAllItsProofsAreThere() {
            SmallBook floored = new SmallBook()
                    .yesNo("automatique")
                    .yesNo("preuve.a")
                    .yesNo("preuve.b")
                    .floor("plancher", Level.III, List.of("preuve.a", "preuve.b"), "automatique=oui");

            assertThat(residualLevel(floored, "preuve.a=oui", "preuve.b=non")).isEqualTo(levels(Level.III, Level.III));
            assertThat(residualLevel(floored, "preuve.a=oui", "preuve.b=inconnu"))
                    .isEqualTo(levels(Level.I, Level.III));
            assertThat(residualLevel(floored, "preuve.a=oui", "preuve.b=oui")).isEqualTo(levels(Level.I, Level.I));
            assertThat(assess(floored, "automatique=oui", "preuve.a=oui", "preuve.b=oui")
                            .risk()
                            .inherent())
                    .isEqualTo(levels(Level.III, Level.III));
        }

        private LevelRange residualLevel(SmallBook floored, String a, String b) {
            return assess(floored, "automatique=oui", a, b).risk().residual();
        }

        @Test
        void robustnessTellsHowFarTheNextLevelIs() {
            Risk.Robustness robustness = assess(
                            book, "rp=oui", "gravite=mineure", "nombre=0", "preuve.efvp=oui", "preuve.acces=non")
                    .risk()
                    .robustness();

            assertThat(robustness.toNextLevel()).isEqualTo(Points.ofTenths(90));
            assertThat(robustness.kept()).isBetween(1, robustness.trials());
        }

        @Test
        void aMissingWeightIsAnErrorAndNeverZero() {
            SmallBook broken = new SmallBook().yesNo("a").factor("un", 1, 60, null, List.of(), "a=oui");
            var built = broken.build();
            var parameters = new TreeMap<>(built.parameters());
            parameters.remove("poids.un");
            var without = new RuleBook(
                    built.packs(),
                    built.covers(),
                    built.checkedOn(),
                    built.questionnaire(),
                    built.facts(),
                    built.rules(),
                    parameters,
                    built.instruments(),
                    built.principles(),
                    built.roles(),
                    built.lifecycle(),
                    built.coverage());

            assertThatThrownBy(() -> new Assessor(without, new Interpreter(without)).assess(dossier("a=oui")))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("poids.un");
        }
    }

    @Nested
    @DisplayName("Verdict, actions and open questions")
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
            SmallBook book = new SmallBook()
                    .yesNo("interdit")
                    .prohibition("interdiction", Force.INDIC, Severity.S4, "interdit=oui");

            Assessment assessment = assess(book, "phase=conception", "interdit=oui");

            assertThat(assessment.advice().verdict()).isEqualTo(Verdict.INADMISSIBLE);
            assertThat(assessment.actions().get(0).kind()).isEqualTo(Action.Kind.STOP);
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
            SmallBook book =
                    withDuty(Force.LOI, Severity.S3).yesNo("sans-effet").yesNo("detail", "ia=oui");

            assertThat(assess(book, "phase=tests", "ia=inconnu").open())
                    .containsExactly(
                            new OpenQuestion("ia", OpenQuestion.State.UNKNOWN, List.of("essayer")),
                            new OpenQuestion("preuve.essais", OpenQuestion.State.UNANSWERED, List.of("essayer")));
            assertThat(assess(book, "phase=tests", "ia=non").open()).isEmpty();
        }
    }
}
