package org.balise.core.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.balise.core.score.Assessing.assess;
import static org.balise.core.score.Assessing.duty;
import static org.balise.core.score.SmallBook.dossier;
import static org.balise.core.score.SmallBook.given;

import java.time.LocalDate;
import java.util.List;
import org.balise.api.answer.Dossier;
import org.balise.api.assess.Advice;
import org.balise.api.assess.Assessment;
import org.balise.api.assess.DutyFinding;
import org.balise.api.assess.DutyStatus;
import org.balise.api.assess.Verdict;
import org.balise.api.norm.Force;
import org.balise.api.norm.Gate;
import org.balise.api.norm.Severity;
import org.balise.api.rule.Proof;
import org.junit.jupiter.api.Test;

/** Where each duty of a small book stands. */
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
        assertThat(status("phase=conception", "ia=oui", "preuve.essais=non")).isEqualTo(DutyStatus.UPCOMING);
        assertThat(status("phase=conception", "ia=oui", "preuve.essais=oui")).isEqualTo(DutyStatus.MET);
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

        Assessment other = assess(illustrated, "phase=tests", "ia=oui", "preuve.visuel=non", "preuve.equivalente=oui");
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
