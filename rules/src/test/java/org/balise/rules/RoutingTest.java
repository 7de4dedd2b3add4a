package org.balise.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.balise.api.answer.Answer;
import org.balise.api.answer.AnswerValue;
import org.balise.api.answer.AnswerValue.Choice;
import org.balise.api.answer.AnswerValue.Choices;
import org.balise.api.answer.AnswerValue.YesNo;
import org.balise.api.answer.Dossier;
import org.balise.api.assess.Advice;
import org.balise.api.assess.Applicability;
import org.balise.api.assess.Assessment;
import org.balise.api.assess.DutyFinding;
import org.balise.api.assess.DutyStatus;
import org.balise.api.assess.ReadingUsed;
import org.balise.api.assess.Trace;
import org.balise.api.norm.Force;
import org.balise.api.pack.RuleBook;
import org.balise.api.rule.Rule;
import org.balise.core.assess.Assessor;
import org.junit.jupiter.api.Test;

/** Which law a dossier falls under, and what is never a breach. */
class RoutingTest {
    private static final RuleBook BOOK = Quebec.RULES.book();
    private static final Assessor ASSESSOR = new Assessor(BOOK, Quebec.RULES.engine());

    /** A decision about people taken by a system alone, from personal information. */
    private static final Map<String, AnswerValue> AUTOMATED = Map.of(
            "initiative.phase", new Choice("mise-a-disposition"),
            "ia.systeme", new YesNo(true),
            "decision.concerne-personnes", new YesNo(true),
            "decision.exclusivement-automatisee", new YesNo(true),
            "donnees.rp", new YesNo(true),
            "rp.collecte", new Choices(List.of("directe")));

    @Test
    void healthInformationIsJudgedUnderItsOwnActAndNotUnderSection65Point2() {
        Assessment health = assess(Map.of("organisme.type", new Choice("sante"), "rp.regime", new Choice("lrsss")));
        assertThat(applying(health, "LAI-65.2")).isEmpty();
        assertThat(applying(health, "LRSSS-")).isNotEmpty();
        assertThat(rules(health.judgements())).contains("lrsss-decision-automatisee");

        Assessment staff = assess(Map.of("organisme.type", new Choice("sante"), "rp.regime", new Choice("lai")));
        assertThat(applying(staff, "LAI-65.2")).isNotEmpty();
        assertThat(applying(staff, "LRSSS-")).isEmpty();
        assertThat(rules(staff.judgements())).doesNotContain("lrsss-decision-automatisee");

        Assessment both = assess(Map.of("organisme.type", new Choice("sante"), "rp.regime", new Choice("les-deux")));
        assertThat(applying(both, "LAI-65.2")).isNotEmpty();
        assertThat(applying(both, "LRSSS-")).isNotEmpty();
    }

    @Test
    void aMunicipalityIsOutsideTheLggriAndInsideTheAccessAct() {
        Assessment municipality = assess(Map.of("organisme.type", new Choice("municipal")));
        for (String family : List.of("ENONCE-", "IAG-", "GIAG-", "GBP-", "DECL-", "CYB-", "LGGRI-")) {
            assertThat(applying(municipality, family)).as(family).isEmpty();
        }
        assertThat(applying(municipality, "LAI-65.2")).isNotEmpty();

        Assessment department = assess(Map.of("organisme.type", new Choice("ministere")));
        assertThat(applying(department, "ENONCE-")).isNotEmpty();
        assertThat(applying(department, "LGGRI-")).isNotEmpty();
    }

    @Test
    void whatIsOnlyAnnouncedIsNeverABreach() {
        Set<String> announced = BOOK.rules().values().stream()
                .filter(rule -> rule instanceof Rule.Announced
                        || (rule instanceof Rule.Duty duty && duty.force() == Force.PREVU))
                .map(Rule::id)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(announced).isNotEmpty();
        assertThat(Quebec.examples().values().stream().map(ASSESSOR::assess)).allSatisfy(assessment -> {
            assertThat(assessment.duties())
                    .filteredOn(duty -> announced.contains(duty.rule()))
                    .noneMatch(duty -> duty.binding() || duty.status() == DutyStatus.BREACHED);
            assertThat(assessment.advice().reasons())
                    .extracting(Advice.Reason::rule)
                    .doesNotContainAnyElementsOf(announced);
        });
    }

    @Test
    void theReadingsThatMatterAreShownAndNoOther() {
        assertThat(readings(assess(Map.of(
                        "organisme.type", new Choice("ministere"),
                        "ia.generative", new YesNo(true),
                        "iag.type", new Choice("circuit-ferme"),
                        "donnees.classification", new Choice("protege-b")))))
                .contains("lecture.circuit-ferme", "lecture.recommandations")
                .doesNotContain("lecture.decision-automatisee-sante", "lecture.date-enonce");
        assertThat(readings(assess(Map.of("organisme.type", new Choice("sante"), "rp.regime", new Choice("lrsss")))))
                .contains("lecture.decision-automatisee-sante");
        assertThat(readings(
                        assess(Map.of("organisme.type", new Choice("municipal"), "ia.generative", new YesNo(false)))))
                .doesNotContain("lecture.circuit-ferme", "lecture.hebergement", "lecture.declaration");

        Dossier dossier = Objects.requireNonNull(Quebec.examples().get("assistant-bureautique"));
        assertThat(readings(ASSESSOR.assess(dossier.at(LocalDate.of(2025, 12, 16)))))
                .contains("lecture.date-enonce");
        assertThat(readings(ASSESSOR.assess(dossier.at(LocalDate.of(2025, 12, 17)))))
                .doesNotContain("lecture.date-enonce");
    }

    private static Assessment assess(Map<String, AnswerValue> answers) {
        TreeMap<String, Answer> given = new TreeMap<>();
        AUTOMATED.forEach((question, value) -> given.put(question, Answer.of(question, value)));
        answers.forEach((question, value) -> given.put(question, Answer.of(question, value)));
        return ASSESSOR.assess(new Dossier("ia-quebec", LocalDate.of(2026, 11, 23), given));
    }

    /** The duties of a family of the corpus that apply or may apply. */
    private static List<String> applying(Assessment assessment, String family) {
        return assessment.duties().stream()
                .filter(duty -> duty.applicability() != Applicability.CLEAR)
                .map(DutyFinding::rule)
                .filter(rule -> Objects.requireNonNull(BOOK.rules().get(rule)).head().corpus().stream()
                        .anyMatch(corpus -> corpus.startsWith(family)))
                .toList();
    }

    private static List<String> rules(List<Trace> traces) {
        return traces.stream().map(Trace::rule).toList();
    }

    private static List<String> readings(Assessment assessment) {
        return assessment.readings().stream().map(ReadingUsed::reading).toList();
    }
}
