package org.balise.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.balise.rules.EnvironmentDossiers.ABOUT;
import static org.balise.rules.EnvironmentDossiers.BOOK;
import static org.balise.rules.EnvironmentDossiers.NUMBER;
import static org.balise.rules.EnvironmentDossiers.WORLDS;
import static org.balise.rules.EnvironmentDossiers.estimate;
import static org.balise.rules.EnvironmentDossiers.put;
import static org.balise.rules.EnvironmentDossiers.random;
import static org.balise.rules.EnvironmentDossiers.total;
import static org.balise.rules.EnvironmentDossiers.value;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.balise.api.answer.Answer;
import org.balise.api.answer.AnswerValue;
import org.balise.api.answer.Dossier;
import org.balise.api.environment.Criterion;
import org.balise.api.environment.Estimate;
import org.balise.api.environment.Interval;
import org.balise.api.environment.ReferenceKind;
import org.balise.api.fact.Parameter;
import org.balise.api.questionnaire.Question;
import org.balise.api.spi.FactDeriver;
import org.balise.api.spi.FactDeriver.Derivation;
import org.balise.api.spi.FactDeriver.Given;
import org.balise.core.fact.Derivers;
import org.balise.core.fact.Worlds;
import org.junit.jupiter.api.Test;

/** The intervals of the environmental impact contain what could still be answered, on random dossiers of a fixed seed. */
class EnvironmentIntervalsTest {
    /** What the levels are measured on, as their thresholds name it. */
    private static final Map<Criterion, String> MEASURED = new TreeMap<>(
            Map.of(Criterion.ENERGY, "energie", Criterion.CARBON, "carbone", Criterion.MINERALS, "mineraux"));

    /** The options that the documented default of a choice allows. */
    private static final Map<String, List<String>> ALLOWED = Map.of(
            "env.machines", List.of("partage", "reservees-permanentes"),
            "env.taille-modele", List.of("petit", "moyen", "grand", "tres-grand"),
            "env.longueur-reponse", List.of("paragraphe", "page"),
            "env.documents-lus", List.of("page"),
            "hebergement.lieu", List.of("quebec", "etats-unis"));

    /**
     * What is certain stays so and what is impossible too, whatever is answered next and wherever the thresholds are: so
     * the amounts that levels are concluded from contain those of every completion.
     */
    @Test
    void levelsHoldForEveryCompletionOnAnyScale() {
        FactDeriver calculator = Derivers.found().get(0);
        Random random = new Random(5);
        for (int i = 0; i < NUMBER; i++) {
            Dossier partial = random(random, 0.4);
            Dossier complete = completion(partial, random);
            Worlds before = WORLDS.of(partial);
            Worlds after = WORLDS.of(complete);
            Estimate shown = estimate(after);
            for (Map.Entry<Criterion, String> measured : MEASURED.entrySet()) {
                List<Parameter> scale =
                        scale(before.parameters(), measured.getValue(), total(shown, measured.getKey()), random);
                Derivation wide = calculator.derive(new Given(BOOK, partial, before.asked(), scale));
                Derivation narrow = calculator.derive(new Given(BOOK, complete, after.asked(), scale));
                String what = "dossier " + i + ", " + measured.getKey();
                assertThat(narrow.certain()).as(what).containsAll(wide.certain());
                assertThat(wide.possible()).as(what).containsAll(narrow.possible());
            }
        }
    }

    private static Dossier completion(Dossier partial, Random random) {
        Dossier complete = partial;
        RandomDossiers values = new RandomDossiers(random.nextLong());
        for (Question question : ABOUT) {
            if (!complete.answers().containsKey(question.id())) {
                complete = complete.with(Answer.of(question.id(), value(values, question, random)));
            }
        }
        return complete;
    }

    /** Thresholds of one criterion about where an amount lies, and none for the others. */
    private static List<Parameter> scale(List<Parameter> parameters, String criterion, Interval about, Random random) {
        List<Double> thresholds = Stream.generate(() -> {
                    double end = random.nextBoolean() ? about.min() : about.max();
                    return Math.max(end, 1e-9) * Math.pow(10, random.nextDouble() - 0.5);
                })
                .limit(4)
                .sorted()
                .toList();
        return parameters.stream()
                .map(parameter -> {
                    if (!parameter.id().startsWith("environnement.niveau-")) {
                        return parameter;
                    }
                    int level = Character.digit(parameter.id().charAt("environnement.niveau-".length()), 10);
                    double value = parameter.id().endsWith(criterion) ? thresholds.get(level - 1) : Double.MAX_VALUE;
                    return new Parameter(parameter.id(), BigDecimal.valueOf(value));
                })
                .toList();
    }

    /** An answer inside the interval of the default gives a result inside the interval shown. */
    @Test
    void theIntervalShownContainsTheAnswersThatTheDefaultAllows() {
        Random random = new Random(6);
        for (int i = 0; i < NUMBER; i++) {
            Dossier partial = random(random, 0.3).with(Answer.of("env.machines", new AnswerValue.Choice("partage")));
            String question = Stream.of("env.utilisateurs", "env.requetes-par-jour", "env.donnees-to")
                    .filter(each -> !partial.answers().containsKey(each))
                    .findFirst()
                    .orElse("");
            if (!question.isEmpty()) {
                Interval allowed = BOOK.reference()
                        .figure(ReferenceKind.ANSWER, question, "value")
                        .orElseThrow()
                        .quantity()
                        .value();
                double value = allowed.min() + random.nextDouble() * (allowed.max() - allowed.min());
                Estimate wide = estimate(partial);
                Estimate narrow = estimate(
                        partial.with(Answer.of(question, new AnswerValue.Quantity(BigDecimal.valueOf(value)))));
                for (Criterion criterion : Criterion.values()) {
                    assertThat(total(wide, criterion).contains(total(narrow, criterion)))
                            .as("dossier %s, %s", i, criterion)
                            .isTrue();
                }
            }
        }
    }

    /** The same for choices: any option that the default allows gives a result inside the interval shown. */
    @Test
    void theIntervalShownContainsTheOptionsThatTheDefaultAllows() {
        Random random = new Random(7);
        for (Map.Entry<String, List<String>> choice : ALLOWED.entrySet()) {
            TreeMap<String, Answer> answers = new TreeMap<>();
            put(answers, "ia.systeme", new AnswerValue.YesNo(true));
            put(answers, "fournisseur.externe", new AnswerValue.YesNo(true));
            put(answers, "env.utilisateurs", new AnswerValue.Quantity(BigDecimal.valueOf(1 + random.nextInt(500))));
            ALLOWED.forEach((question, options) -> {
                if (!question.equals(choice.getKey()) && random.nextBoolean()) {
                    String option = options.get(random.nextInt(options.size()));
                    put(answers, question, new AnswerValue.Choice(option));
                }
            });
            Dossier partial = new Dossier(BOOK.questionnaire().id(), BOOK.checkedOn(), answers);
            Estimate wide = estimate(partial);
            for (String option : choice.getValue()) {
                Estimate narrow = estimate(partial.with(Answer.of(choice.getKey(), new AnswerValue.Choice(option))));
                for (Criterion criterion : Criterion.values()) {
                    assertThat(total(wide, criterion).contains(total(narrow, criterion)))
                            .as("%s: %s, %s", choice.getKey(), option, criterion)
                            .isTrue();
                }
            }
        }
    }
}
