package org.balise.core.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.balise.api.norm.Force;
import org.balise.api.norm.Gate;
import org.balise.api.norm.Severity;
import org.balise.api.rule.Condition;
import org.balise.api.rule.Level;
import org.balise.api.rule.Literal;
import org.balise.api.rule.Period;
import org.balise.api.rule.Proof;
import org.balise.api.rule.Rule;
import org.balise.api.rule.RuleHead;
import org.balise.api.rule.RuleKind;
import org.balise.api.text.Bilingual;
import org.balise.core.problem.Place;
import org.balise.core.problem.Problems;
import org.junit.jupiter.api.Test;

/** What the readers make of the good files about rules, kind by kind. */
class RuleReadersTest {
    private static final LocalDate CHECKED = LocalDate.of(2026, 11, 23);
    private static final LocalDate SECOND_EDITION = LocalDate.of(2025, 12, 3);

    private final Problems problems = new Problems();

    @Test
    void aRuleIsWholeOnceItsConditionIsKnown() {
        Condition condition =
                new Condition(List.of(new Condition.Alternative("essai", List.of(new Literal.IsYes("ia.systeme")))));
        List<Rule> rules = new RuleTextsReader()
                .read("rules.yaml", content("rules"), problems).stream()
                        .map(texts -> texts.when(condition, "essai/rules.drl", "essai"))
                        .toList();

        assertThat(rules).extracting(rule -> rule.head().kind()).containsExactly(RuleKind.values());
        assertThat(rules.get(0))
                .isEqualTo(new Rule.Duty(
                        new RuleHead(
                                "informer",
                                RuleKind.DUTY,
                                List.of("ESSAI-1-1"),
                                1,
                                new Period(SECOND_EDITION, null, false),
                                new Bilingual("Informer", "Inform"),
                                CHECKED,
                                condition,
                                "essai/rules.drl",
                                "essai"),
                        Force.ORIENT,
                        Severity.S3,
                        new Bilingual("On informe les personnes.", "People are told."),
                        new Bilingual("Publier un avis.", "Publish a notice."),
                        new Bilingual("L’avis, avec sa date.", "The notice, with its date."),
                        new Proof.AnyOf(List.of(
                                new Proof.Given("preuve.avis"),
                                new Proof.AllOf(
                                        List.of(new Proof.Given("preuve.avis"), new Proof.Given("preuve.efvp"))))),
                        Gate.RELEASE,
                        60,
                        "responsable",
                        null,
                        LocalDate.of(2026, 6, 5)));
    }

    @Test
    void eachKindOfRuleHasItsOwnTexts() {
        List<RuleTexts> texts = new RuleTextsReader().read("rules.yaml", content("rules"), problems);
        Map<String, Rule> rules = new TreeMap<>();
        texts.forEach(text -> rules.put(text.id(), text.when(Condition.ALWAYS, "rules.drl", "essai")));

        assertThat(texts.get(1).place()).isEqualTo(new Place("rules.yaml", 16, 1));
        assertThat(rules.get("ne-pas-cacher")).isInstanceOfSatisfying(Rule.Duty.class, duty -> {
            assertThat(duty.proof()).isNull();
            assertThat(duty.gate()).isNull();
            assertThat(duty.head().corpus()).isEmpty();
            assertThat(duty.head().principle()).isNull();
        });
        assertThat(rules.get("afficher-un-avis"))
                .isInstanceOfSatisfying(
                        Rule.Duty.class, duty -> assertThat(duty.illustrates()).isEqualTo("informer"));
        assertThat(rules.get("beaucoup-de-personnes")).isInstanceOfSatisfying(Rule.Factor.class, factor -> {
            assertThat(factor.category()).isEqualTo("societal");
            assertThat(factor.pointsParameter()).isEqualTo("poids.beaucoup-de-personnes");
            assertThat(factor.group()).isEqualTo("nombre");
            assertThat(factor.measures())
                    .containsExactly(
                            new Rule.Measure(new Proof.Given("preuve.efvp"), 3, List.of("ESSAI-1-1")),
                            new Rule.Measure(new Proof.AnyOf(List.of(new Proof.Given("preuve.avis"))), 1, List.of()));
        });
        assertThat(rules.get("plancher")).isInstanceOfSatisfying(Rule.Floor.class, floor -> {
            assertThat(floor.minimum()).isEqualTo(Level.III);
            assertThat(floor.liftedBy()).containsExactly("preuve.efvp");
        });
        assertThat(rules.get("jugement"))
                .isInstanceOfSatisfying(
                        Rule.Judgement.class,
                        judgement -> assertThat(judgement.role()).isEqualTo("conseil"));
    }

    @Test
    void theExpectationsOfEachKind() {
        assertThat(Expectation.BREACHED.possibleFor(RuleKind.DUTY)).isTrue();
        assertThat(Expectation.ALTERNATIVE.possibleFor(RuleKind.DUTY)).isFalse();
        assertThat(Expectation.ALTERNATIVE.possibleFor(RuleKind.ILLUSTRATION)).isTrue();
        assertThat(Expectation.TRIGGERED.possibleFor(RuleKind.FACTOR)).isTrue();
        assertThat(Expectation.TRIGGERED.possibleFor(RuleKind.DUTY)).isFalse();
        assertThat(Expectation.BREACHED.possibleFor(RuleKind.FLOOR)).isFalse();
        for (RuleKind kind : RuleKind.values()) {
            assertThat(Expectation.NOT_APPLICABLE.possibleFor(kind)).isTrue();
            assertThat(Expectation.NOT_IN_FORCE.possibleFor(kind)).isTrue();
        }
    }

    private static byte[] content(String format) {
        return Fixture.good(format).content();
    }
}
