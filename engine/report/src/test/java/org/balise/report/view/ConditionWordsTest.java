package org.balise.report.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.balise.api.assess.Trace;
import org.balise.api.assess.Trace.TracedFact;
import org.balise.api.fact.Selected;
import org.balise.api.pack.RuleBook;
import org.balise.api.rule.Condition;
import org.balise.api.rule.Condition.Alternative;
import org.balise.api.rule.Literal;
import org.balise.api.rule.Literal.Compares;
import org.balise.api.rule.Literal.Comparison;
import org.balise.api.rule.Literal.IsNo;
import org.balise.api.rule.Literal.IsSelected;
import org.balise.api.rule.Literal.IsYes;
import org.balise.api.rule.ParameterSeries;
import org.balise.api.rule.Reading;
import org.balise.api.text.Bilingual;
import org.balise.report.Samples;
import org.balise.report.view.ConditionWords.Clause;
import org.balise.report.view.ConditionWords.When;
import org.junit.jupiter.api.Test;

class ConditionWordsTest {
    private static final Literal PUBLIC = new IsYes("public.interaction");
    private static final Literal NO_DATA = new IsNo("donnees.rp");
    private static final Literal OPEN = new IsSelected("iag.type", "publique");
    private static final Literal CLOSED = new IsSelected("iag.type", "circuit-ferme");
    private static final Literal MANY = new Compares("personnes.nombre", Comparison.AT_LEAST, "seuil.essai");
    private static final Literal FEW = new Compares("personnes.nombre", Comparison.BELOW, "seuil.essai");

    private final ConditionWords words = new ConditionWords(book());

    /** The sample book with one threshold that changed once. */
    private static RuleBook book() {
        RuleBook book = Samples.book();
        SortedMap<String, ParameterSeries> parameters = new TreeMap<>(book.parameters());
        parameters.put(
                "seuil.essai",
                new ParameterSeries(
                        "seuil.essai",
                        Bilingual.same("seuil"),
                        new Bilingual("personnes", "people"),
                        "proposition",
                        LocalDate.of(2026, 1, 1),
                        new TreeMap<>(Map.of(
                                LocalDate.of(2025, 12, 3), new BigDecimal(10000),
                                LocalDate.of(2026, 4, 1), new BigDecimal(12000)))));
        return new RuleBook(
                book.packs(),
                book.covers(),
                book.checkedOn(),
                book.questionnaire(),
                book.facts(),
                book.rules(),
                parameters,
                book.instruments(),
                book.principles(),
                book.roles(),
                book.lifecycle(),
                book.coverage(),
                book.disclosures(),
                book.reference(),
                new TreeMap<>(Map.of("lecture.essai", reading())));
    }

    private static Reading reading() {
        return new Reading(
                "lecture.essai",
                new Bilingual("Que faut-il lire?", "What is to be read?"),
                List.of(),
                List.of(
                        new Reading.Option("strict", new Bilingual("Le texte le plus strict", "The strictest"), true),
                        new Reading.Option("large", new Bilingual("Le plus large", "The widest"), true)),
                Bilingual.same("essai"),
                "proposition",
                LocalDate.of(2026, 1, 1),
                new TreeMap<>(Map.of(LocalDate.of(2025, 12, 3), "strict")),
                List.of(),
                List.of());
    }

    private static Condition any(Literal[]... alternatives) {
        List<Alternative> list = new ArrayList<>();
        for (Literal[] literals : alternatives) {
            list.add(new Alternative("", List.of(literals)));
        }
        return new Condition(list);
    }

    private static Literal[] all(Literal... literals) {
        return literals;
    }

    @Test
    void asksTheQuestionAndGivesTheAnswer() {
        Clause clause = words.clause(NO_DATA);
        assertThat(clause.sentence().fr())
                .isEqualTo("Des renseignements personnels sont-ils traités? Réponse\u00a0: non.");
        assertThat(clause.sentence().en()).isEqualTo("Is personal information processed? Answer: no.");
    }

    @Test
    void givesEachValueOfAThresholdWithItsDate() {
        assertThat(words.clause(MANY).answer().fr())
                .isEqualTo("au moins 10\u00a0000 personnes, valeur fixée depuis le 3\u00a0décembre 2025;"
                        + " 12\u00a0000 personnes, valeur fixée depuis le 1er\u00a0avril 2026");
        assertThat(words.clause(FEW).answer().en())
                .startsWith("less than 10,000 people, value set since December\u00a03, 2025");
        assertThat(words.clause(FEW).parameter()).isEqualTo("seuil.essai");
    }

    @Test
    void saysAReadingInWords() {
        Clause clause = words.clause(new IsSelected("lecture.essai", "strict"));
        assertThat(clause.answer().fr()).isEqualTo("«\u00a0Le texte le plus strict\u00a0»");
        assertThat(clause.answer().en()).isEqualTo("“The strictest”");
    }

    @Test
    void aReasonNamesTheReadingThatDecides() {
        TracedFact read = new TracedFact(new Selected("lecture.essai", "strict"), true, List.of(), List.of());
        Bilingual why = new Reasons(new Labels(book())).of(List.of(new Trace("regle", "", true, List.of(read))));
        assertThat(why.fr()).contains("Le texte le plus strict");
    }

    @Test
    void saysOnceWhatAllAlternativesShare() {
        When when = words.of(any(all(PUBLIC, MANY), all(PUBLIC, NO_DATA)));
        assertThat(when.all()).extracting(Clause::fact).containsExactly("public.interaction");
        assertThat(when.oneOf()).hasSize(2);
    }

    @Test
    void putsTheOptionsOfOneChoiceTogether() {
        When when = words.of(any(all(PUBLIC, OPEN), all(PUBLIC, CLOSED)));
        assertThat(when.oneOf()).isEmpty();
        assertThat(when.all()).hasSize(2);
        assertThat(when.all().get(1).answer().fr())
                .isEqualTo("«\u00a0outil public\u00a0» ou «\u00a0circuit fermé\u00a0»");
    }

    @Test
    void anAlternativeThatOnlyAddsToAnotherSaysNothing() {
        When when = words.of(any(all(PUBLIC), all(PUBLIC, MANY)));
        assertThat(when.all()).extracting(Clause::fact).containsExactly("public.interaction");
        assertThat(when.oneOf()).isEmpty();
    }

    @Test
    void tellsAlwaysFromNever() {
        assertThat(words.of(Condition.ALWAYS).always()).isTrue();
        assertThat(words.of(new Condition(List.of())).never()).isTrue();
        assertThat(words.of(new Condition(List.of())).always()).isFalse();
    }

    /** Whatever the condition and the answers, the words hold exactly when the condition does. */
    @Test
    void meansWhatTheConditionMeans() {
        List<Literal> literals = List.of(PUBLIC, NO_DATA, OPEN, CLOSED, MANY, FEW, new IsYes("preuve.avis"));
        Random random = new Random(20261126);
        int held = 0;
        for (int i = 0; i < 3000; i++) {
            List<Alternative> alternatives = new ArrayList<>();
            for (int a = random.nextInt(4); a >= 0; a--) {
                alternatives.add(new Alternative("", pick(literals, random, 1 + random.nextInt(3))));
            }
            Condition condition = new Condition(alternatives);
            Set<Literal> answers = new HashSet<>(pick(literals, random, random.nextInt(literals.size() + 1)));
            boolean expected = condition.alternatives().stream().anyMatch(a -> answers.containsAll(a.literals()));
            held += expected ? 1 : 0;
            assertThat(holds(words.of(condition), answers))
                    .as("%s with %s", condition, answers)
                    .isEqualTo(expected);
        }
        assertThat(held).isBetween(500, 2500);
    }

    private static List<Literal> pick(List<Literal> from, Random random, int number) {
        List<Literal> shuffled = new ArrayList<>(from);
        Collections.shuffle(shuffled, random);
        return shuffled.subList(0, number);
    }

    private static boolean holds(When when, Set<Literal> answers) {
        return !when.never()
                && holds(when.all(), answers)
                && (when.oneOf().isEmpty() || when.oneOf().stream().anyMatch(way -> holds(way, answers)));
    }

    private static boolean holds(List<Clause> clauses, Set<Literal> answers) {
        return clauses.stream().allMatch(clause -> clause.tests().stream().anyMatch(answers::contains));
    }
}
