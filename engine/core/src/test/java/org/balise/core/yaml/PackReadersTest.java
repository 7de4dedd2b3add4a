package org.balise.core.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.balise.api.answer.AnswerValue;
import org.balise.api.fact.FactDefinition;
import org.balise.api.fact.FactKind;
import org.balise.api.fact.FactType;
import org.balise.api.fact.Range;
import org.balise.api.norm.Gate;
import org.balise.api.norm.Instrument;
import org.balise.api.norm.Lifecycle;
import org.balise.api.norm.Principle;
import org.balise.api.norm.Role;
import org.balise.api.pack.CoverageEntry;
import org.balise.api.questionnaire.Question;
import org.balise.api.rule.Condition;
import org.balise.api.rule.Literal;
import org.balise.api.rule.Literal.Comparison;
import org.balise.api.rule.ParameterSeries;
import org.balise.api.rule.Period;
import org.balise.api.text.Bilingual;
import org.balise.core.problem.Place;
import org.balise.core.problem.Problems;
import org.junit.jupiter.api.Test;

/** What the readers make of the good files, record by record. */
class PackReadersTest {
    private static final LocalDate CHECKED = LocalDate.of(2026, 11, 23);
    private static final LocalDate FIRST_EDITION = LocalDate.of(2024, 6, 27);
    private static final LocalDate SECOND_EDITION = LocalDate.of(2025, 12, 3);

    private final Problems problems = new Problems();

    @Test
    void manifest() {
        assertThat(new PackManifestReader().read("f", content("pack"), problems))
                .contains(new PackManifest(
                        "essai",
                        "2026.11",
                        new Bilingual("Règles d’essai", "Test rules"),
                        "Équipe d’essai",
                        "0.1",
                        new Period(FIRST_EDITION, null),
                        CHECKED));
    }

    @Test
    void facts() {
        List<Located<FactDefinition>> facts = new FactsReader().read("facts.yaml", content("facts"), problems);

        assertThat(facts).hasSize(10);
        assertThat(facts.get(0))
                .isEqualTo(new Located<>(
                        new Place("facts.yaml", 2, 5),
                        new FactDefinition(
                                "ia.systeme",
                                FactType.YES_NO,
                                FactKind.TRIGGER,
                                null,
                                null,
                                List.of(),
                                new Bilingual("Système d’IA", "AI system"),
                                new Bilingual("Au sens du texte d’essai.", "As the test text has it."),
                                false,
                                "non",
                                "facts.yaml")));
        assertThat(facts.get(1).value().options()).containsExactly("publique", "circuit-ferme");
        assertThat(facts.get(1).value().designChoice()).isTrue();
        assertThat(facts.get(2).value().benign()).isEmpty();
        assertThat(facts.get(3).value().range()).isEqualTo(new Range(BigDecimal.ZERO, new BigDecimal("9000000")));
        assertThat(facts.get(3).value().unit()).isEqualTo(new Bilingual("personnes", "people"));
    }

    @Test
    void principlesRolesAndLifecycle() {
        assertThat(new PrinciplesReader().read("f", content("principles"), problems))
                .extracting(Located::value)
                .containsExactly(
                        new Principle(1, new Bilingual("Premier", "First"), new Period(FIRST_EDITION, null)),
                        new Principle(
                                2, new Bilingual("Deuxième", "Second"), new Period(FIRST_EDITION, SECOND_EDITION)));
        assertThat(new RolesReader().read("f", content("roles"), problems))
                .extracting(Located::value)
                .containsExactly(
                        new Role(
                                "responsable",
                                new Bilingual("Responsable", "Person in charge"),
                                "Texte d’essai, art. 1"),
                        new Role("conseil", new Bilingual("Conseil", "Council"), ""));
        assertThat(new LifecycleReader().read("f", content("lifecycle"), problems))
                .contains(new Lifecycle(
                        "initiative.phase",
                        List.of(
                                new Lifecycle.Phase(
                                        "conception", new Bilingual("Conception", "Design"), Gate.EXPERIMENTATION),
                                new Lifecycle.Phase(
                                        "exploitation", new Bilingual("Exploitation", "Operation"), Gate.OPERATION)),
                        Map.of(
                                Gate.EXPERIMENTATION, new Bilingual("Expérimentation", "Trial"),
                                Gate.RELEASE, new Bilingual("Mise en service", "Release"),
                                Gate.OPERATION, new Bilingual("Maintien", "Operation"),
                                Gate.RETIREMENT, new Bilingual("Retrait", "Retirement"))));
    }

    @Test
    void parameters() {
        TreeMap<LocalDate, BigDecimal> values = new TreeMap<>();
        values.put(FIRST_EDITION, new BigDecimal("10000"));
        values.put(SECOND_EDITION, new BigDecimal("12500.5"));

        assertThat(new ParametersReader().read("f", content("parameters"), problems))
                .extracting(Located::value)
                .containsExactly(new ParameterSeries(
                        "seuil.grand-nombre",
                        new Bilingual("Grand nombre de personnes", "Large number of people"),
                        new Bilingual("personnes", "people"),
                        "proposition",
                        CHECKED,
                        values));
    }

    @Test
    void instrument() {
        assertThat(new InstrumentReader().read("f", content("source"), problems))
                .contains(new Instrument(
                        "texte-essai",
                        new Bilingual("Texte d’essai", "Test text"),
                        new Bilingual("Texte", "Text"),
                        "https://exemple.invalid/texte",
                        new Period(FIRST_EDITION, LocalDate.of(2030, 1, 1)),
                        CHECKED,
                        List.of(new Instrument.Provision(
                                "ESSAI-1-1",
                                new Bilingual("art. 1", "s. 1"),
                                new Bilingual("Informer", "Inform"),
                                new Bilingual("On informe les personnes.", "People are told."),
                                "PROPOSITION"))));
    }

    @Test
    void corpus() {
        assertThat(new CorpusReader().read("f", content("corpus"), problems))
                .extracting(Located::value)
                .containsExactly(
                        new CoverageEntry("ESSAI-1-1", CoverageEntry.State.ENCODED, List.of("informer"), null),
                        new CoverageEntry("ESSAI-1-2", CoverageEntry.State.JUDGEMENT, List.of("jugement"), null),
                        new CoverageEntry(
                                "ESSAI-2-1",
                                CoverageEntry.State.NOT_ENCODABLE,
                                List.of(),
                                new Bilingual("Aucun fait ne le dit.", "No fact tells it.")));
    }

    @Test
    void cases() {
        List<RuleCase> cases = new CasesReader(Readers.book().facts()).read("f", content("cases"), problems);

        TreeMap<String, AnswerValue> given = new TreeMap<>();
        given.put("ia.systeme", new AnswerValue.YesNo(true));
        given.put("rp.collecte", new AnswerValue.Choices(List.of("directe")));
        given.put("personnes.nombre", new AnswerValue.Quantity(new BigDecimal("12")));
        given.put("preuve.avis", new AnswerValue.YesNo(false));
        assertThat(cases)
                .containsExactly(
                        new RuleCase(
                                new Place("f", 2, 5),
                                "informer",
                                "Un robot répond au public sans avis",
                                LocalDate.of(2026, 4, 1),
                                Gate.RELEASE,
                                given,
                                Expectation.BREACHED),
                        new RuleCase(
                                new Place("f", 7, 5),
                                "informer",
                                "On ne sait rien",
                                null,
                                Gate.RELEASE,
                                new TreeMap<>(),
                                Expectation.UNDETERMINED_DUTY));
    }

    @Test
    void conditionsFollowTheTypeOfEachFact() {
        Condition condition = Readers.section().questions().get(1).visibleWhen();

        assertThat(condition.alternatives())
                .extracting(Condition.Alternative::literals)
                .containsExactly(
                        List.of(new Literal.IsYes("ia.systeme"), new Literal.IsSelected("rp.collecte", "directe")),
                        List.of(new Literal.Compares("personnes.nombre", Comparison.AT_LEAST, "seuil.grand-nombre")),
                        List.of(
                                new Literal.Compares("personnes.nombre", Comparison.BELOW, "seuil.grand-nombre"),
                                new Literal.IsNo("ia.systeme"),
                                new Literal.IsYes("organisme.vise")));
    }

    @Test
    void questions() {
        List<Question> questions = Readers.section().questions();

        assertThat(questions).hasSize(8);
        assertThat(questions.get(0))
                .isEqualTo(new Question(
                        "ia.systeme",
                        FactType.YES_NO,
                        new Bilingual("Y a-t-il un système d’IA?", "Is there an AI system?"),
                        new Bilingual("Une déduction automatique compte.", "Automatic inference counts."),
                        List.of(),
                        null,
                        null,
                        Condition.ALWAYS,
                        List.of("ia.systeme"),
                        false,
                        false,
                        false));
        assertThat(questions.get(1).options())
                .contains(new Question.Option("circuit-ferme", new Bilingual("En circuit fermé", "Closed circuit")));
        assertThat(questions).filteredOn(Question::informational).hasSize(2);
        assertThat(questions)
                .filteredOn(Question::rationaleRequired)
                .extracting(Question::id)
                .containsExactly("preuve.efvp");
        assertThat(questions)
                .filteredOn(Question::notOfferedMeansNo)
                .extracting(Question::id)
                .containsExactly("preuve.avis");
    }

    private static byte[] content(String format) {
        return Fixture.good(format).content();
    }
}
