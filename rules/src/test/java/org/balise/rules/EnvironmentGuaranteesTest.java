package org.balise.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.balise.rules.EnvironmentDossiers.BOOK;
import static org.balise.rules.EnvironmentDossiers.NUMBER;
import static org.balise.rules.EnvironmentDossiers.estimate;
import static org.balise.rules.EnvironmentDossiers.random;
import static org.balise.rules.EnvironmentDossiers.total;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.balise.api.answer.Answer;
import org.balise.api.answer.AnswerValue;
import org.balise.api.answer.Dossier;
import org.balise.api.environment.Criterion;
import org.balise.api.environment.Estimate;
import org.balise.api.environment.Estimate.Impact;
import org.balise.api.environment.Estimate.State;
import org.balise.api.environment.Figure;
import org.balise.api.environment.Interval;
import org.balise.api.environment.Phase;
import org.balise.api.environment.ReferenceEntry;
import org.balise.api.environment.ReferenceKind;
import org.junit.jupiter.api.Test;

/** What the estimate of the environmental impact promises, on random answers from a fixed seed. */
class EnvironmentGuaranteesTest {
    /** Answers that make an impact grow, in order; the amounts by a factor. */
    private static final Map<String, List<String>> GROWING = Map.of(
            "env.taille-modele", List.of("tres-petit", "petit", "moyen", "grand", "tres-grand", "geant"),
            "env.longueur-reponse", List.of("mots", "paragraphe", "page", "rapport"),
            "env.documents-lus", List.of("aucun", "page", "dix-pages", "cent-pages"));

    private static final List<String> GROWING_AMOUNTS = List.of(
            "env.utilisateurs",
            "env.requetes-par-jour",
            "env.serveurs-reserves",
            "env.heures-calcul",
            "env.donnees-to",
            "env.entrainements-par-an",
            "env.jetons-par-mois",
            "env.kwh-mesures",
            "env.charge-machines",
            "env.gpu-par-serveur",
            "env.serveurs-neufs",
            "env.heures-coeur",
            "env.watts-par-coeur",
            "env.charge-coeurs",
            "env.memoire-par-coeur",
            "env.delai-premier-jeton",
            "env.duree-reponse",
            "env.transfert-go",
            "env.copies");

    @Test
    void phasesAddUpAndNothingUnknownIsZero() {
        Random random = new Random(1);
        for (int i = 0; i < NUMBER; i++) {
            Estimate estimate = estimate(random(random, 0.5));
            for (Criterion criterion : Criterion.values()) {
                Impact impact = Objects.requireNonNull(estimate.impacts().get(criterion));
                Interval sum = impact.phases().values().stream()
                        .map(part -> part.value())
                        .reduce(Interval.exactly(0), Interval::plus);
                assertThat(sum).isEqualTo(impact.total().value());
            }
            assertThat(total(estimate, Criterion.ENERGY).max()).isPositive();
            assertThat(total(estimate, Criterion.CARBON).max()).isPositive();
        }
        Estimate nothing = estimate(random(new Random(2), 1));
        assertThat(nothing.state()).isEqualTo(State.DEFAULTS_ONLY);
        assertThat(total(nothing, Criterion.CARBON).min()).isPositive();
        assertThat(nothing.inputs()).isNotEmpty();
    }

    @Test
    void moreIsNeverLess() {
        Random random = new Random(3);
        for (int i = 0; i < NUMBER; i++) {
            Dossier less = random(random, 0.2);
            Dossier more = grown(less, random);
            Estimate small = estimate(less);
            Estimate large = estimate(more);
            for (Criterion criterion : Criterion.values()) {
                Interval before = total(small, criterion);
                Interval after = total(large, criterion);
                String what = "dossier " + i + ", " + criterion + ", " + difference(less, more);
                assertThat(after.central()).as(what).isGreaterThanOrEqualTo(before.central() * (1 - 1e-12));
                // A very small model may be searched for among a hundred others (E4): what it could cost at most is not
                // less than that of a larger one.
                if (!what.endsWith("env.taille-modele: " + new AnswerValue.Choice("petit"))) {
                    assertThat(after.max()).as(what).isGreaterThanOrEqualTo(before.max() * (1 - 1e-12));
                }
                assertThat(after.min()).as(what).isGreaterThanOrEqualTo(before.min() * (1 - 1e-12));
            }
        }
    }

    private static String difference(Dossier less, Dossier more) {
        return more.answers().values().stream()
                .filter(answer -> !answer.equals(less.answers().get(answer.question())))
                .map(answer -> answer.question() + ": " + answer.value())
                .findFirst()
                .orElse("nothing");
    }

    private static Dossier grown(Dossier dossier, Random random) {
        List<String> choices =
                new ArrayList<>(GROWING.keySet().stream().sorted().toList());
        choices.addAll(GROWING_AMOUNTS);
        String question = choices.get(random.nextInt(choices.size()));
        Answer answer = dossier.answers().get(question);
        if (answer != null && answer.value() instanceof AnswerValue.Choice choice) {
            List<String> order = Objects.requireNonNull(GROWING.get(question));
            int next = Math.min(order.size() - 1, order.indexOf(choice.option()) + 1);
            return dossier.with(Answer.of(question, new AnswerValue.Choice(order.get(next))));
        }
        if (answer != null && answer.value() instanceof AnswerValue.Quantity quantity) {
            return dossier.with(Answer.of(
                    question, new AnswerValue.Quantity(quantity.value().multiply(BigDecimal.TEN))));
        }
        return dossier;
    }

    /** Moving the machines changes what electricity brings, and neither the energy nor the hardware. */
    @Test
    void thePlaceMovesOnlyWhatItShould() {
        Random random = new Random(4);
        for (int i = 0; i < NUMBER; i++) {
            Dossier dossier = random(random, 0.3).with(Answer.of("env.produit", new AnswerValue.FreeText("autre")));
            Estimate here = estimate(dossier.with(Answer.of("hebergement.lieu", new AnswerValue.Choice("quebec"))));
            Estimate there =
                    estimate(dossier.with(Answer.of("hebergement.lieu", new AnswerValue.Choice("etats-unis"))));
            assertThat(total(there, Criterion.ENERGY)).isEqualTo(total(here, Criterion.ENERGY));
            assertThat(total(there, Criterion.WATER_ON_SITE)).isEqualTo(total(here, Criterion.WATER_ON_SITE));
            assertThat(making(there)).isEqualTo(making(here));
            assertThat(total(there, Criterion.CARBON).central())
                    .isGreaterThanOrEqualTo(total(here, Criterion.CARBON).central());
        }
    }

    private static Interval making(Estimate estimate) {
        Impact carbon = Objects.requireNonNull(estimate.impacts().get(Criterion.CARBON));
        return Objects.requireNonNull(carbon.phases().get(Phase.MANUFACTURE)).value();
    }

    /** A factor that no grid can have is a mistake of copying. */
    @Test
    void factorsArePlausible() {
        for (ReferenceEntry zone : BOOK.reference().all(ReferenceKind.ZONE)) {
            Interval carbon = BOOK.reference()
                    .figure(ReferenceKind.ZONE, zone.id(), "carbon-life-cycle")
                    .orElseThrow()
                    .quantity()
                    .value();
            assertThat(carbon.min()).as(zone.id()).isGreaterThanOrEqualTo(5);
            assertThat(carbon.max()).as(zone.id()).isLessThanOrEqualTo(1_200);
            BOOK.reference()
                    .figure(ReferenceKind.ZONE, zone.id(), "carbon-direct")
                    .map(Figure::quantity)
                    .ifPresent(direct ->
                            assertThat(direct.value().central()).as(zone.id()).isLessThanOrEqualTo(1_200));
        }
        for (ReferenceEntry site : BOOK.reference().all(ReferenceKind.SITE)) {
            Interval pue = BOOK.reference()
                    .figure(ReferenceKind.SITE, site.id(), "pue")
                    .orElseThrow()
                    .quantity()
                    .value();
            assertThat(pue.min()).as(site.id()).isGreaterThanOrEqualTo(1);
            assertThat(pue.max()).as(site.id()).isLessThanOrEqualTo(2);
        }
    }
}
