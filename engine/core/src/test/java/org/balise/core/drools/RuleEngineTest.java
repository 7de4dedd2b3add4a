package org.balise.core.drools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.balise.api.fact.Amount;
import org.balise.api.fact.Fact;
import org.balise.api.fact.No;
import org.balise.api.fact.Parameter;
import org.balise.api.fact.Selected;
import org.balise.api.fact.Yes;
import org.balise.api.rule.Literal;
import org.balise.api.rule.Literal.Comparison;
import org.balise.core.drl.DrlFile;
import org.balise.core.drl.DrlRule;
import org.balise.core.drl.DrlRule.Verb;
import org.balise.core.rules.Firing;
import org.junit.jupiter.api.Test;

class RuleEngineTest {
    private static final Parameter THRESHOLD = new Parameter("seuil.personnes", new BigDecimal("10000"));

    private final RuleEngine engine = RuleEngine.of(
            RuleEngineTest.class.getClassLoader(),
            List.of(),
            List.of(new DrlFile(
                    "enonce/07.drl",
                    "balise.essai.enonce.p07",
                    List.of(
                            rule("informer", "interaction", Verb.APPLIES, new Literal.IsYes("public.interaction")),
                            rule(
                                    "informer",
                                    "outil génératif",
                                    Verb.APPLIES,
                                    new Literal.IsSelected("iag.type", "publique"),
                                    new Literal.IsNo("avis.contenu")),
                            rule(
                                    "grand-nombre",
                                    "",
                                    Verb.DERIVES,
                                    new Literal.Compares("personnes", Comparison.AT_LEAST, "seuil.personnes")),
                            rule("consulter", "", Verb.APPLIES, new Literal.IsYes("grand-nombre"))))));

    @Test
    void names_the_alternative_and_gives_the_facts_in_the_order_of_the_rule() {
        assertThat(run(List.of(new No("avis.contenu"), new Selected("iag.type", "publique")), List.of()))
                .containsExactly(new Firing(
                        "informer",
                        "outil génératif",
                        true,
                        List.of(new Selected("iag.type", "publique"), new No("avis.contenu"))));
    }

    @Test
    void a_derived_fact_feeds_the_next_rule_in_the_same_world() {
        Fact many = new Amount("personnes", new BigDecimal("10000.0"));
        assertThat(run(List.of(many), List.of()))
                .containsExactly(
                        new Firing("consulter", "", true, List.of(new Yes("grand-nombre"))),
                        new Firing("grand-nombre", "", true, List.of(many)));
        assertThat(run(List.of(), List.of(many)))
                .containsExactly(
                        new Firing("consulter", "", false, List.of(new Yes("grand-nombre"))),
                        new Firing("grand-nombre", "", false, List.of(many)));
    }

    @Test
    void derived_facts_go_from_one_knowledge_base_to_the_other_and_back() {
        RuleEngine two = RuleEngine.over(List.of(
                TextBase.of(List.of(new DrlFile(
                        "a.drl",
                        "balise.un",
                        List.of(
                                rule("deux", "", Verb.DERIVES, new Literal.IsYes("un")),
                                rule("fin", "", Verb.APPLIES, new Literal.IsYes("trois")))))),
                TextBase.of(List.of(new DrlFile(
                        "b.drl",
                        "balise.deux",
                        List.of(rule("trois", "", Verb.DERIVES, new Literal.IsYes("deux"))))))));
        assertThat(two.run(List.of(new Yes("un")), List.of(), List.of()).of("fin"))
                .containsExactly(new Firing("fin", "", true, List.of(new Yes("trois"))));
        assertThat(two.run(List.of(), List.of(new Yes("un")), List.of()).of("fin"))
                .containsExactly(new Firing("fin", "", false, List.of(new Yes("trois"))));
    }

    @Test
    void a_run_keeps_nothing_from_the_runs_before_it_whatever_the_thread() {
        List<Fact> some = List.of(new Yes("public.interaction"));
        List<Firing> alone = run(some, List.of());
        assertThat(alone).hasSize(1);
        assertThat(IntStream.range(0, 400)
                        .parallel()
                        .mapToObj(i -> i % 2 == 0 ? run(some, List.of()) : run(List.of(), List.of()))
                        .filter(firings -> !firings.isEmpty())
                        .toList())
                .hasSize(200)
                .containsOnly(alone);
    }

    @Test
    void never_compiles_a_name_that_could_end_its_text() {
        DrlFile forged = new DrlFile(
                "a.drl",
                "balise.un",
                List.of(rule("un", "", Verb.APPLIES, new Literal.IsYes("a\" ) System.exit( 1 ); \""))));
        assertThatIllegalStateException().isThrownBy(() -> TextBase.of(List.of(forged)));
    }

    private List<Firing> run(List<Fact> certain, List<Fact> possible) {
        return engine.run(certain, possible, List.of(THRESHOLD)).byRule().values().stream()
                .flatMap(List::stream)
                .toList();
    }

    private static DrlRule rule(String id, String alternative, Verb verb, Literal... literals) {
        return new DrlRule(
                id,
                alternative,
                verb,
                List.of(literals).stream().map(l -> new DrlRule.Test(l, 1, 1)).toList(),
                1,
                1);
    }
}
