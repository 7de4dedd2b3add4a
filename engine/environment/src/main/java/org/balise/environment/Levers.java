package org.balise.environment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.balise.api.answer.AnswerValue;
import org.balise.api.answer.AnswerValue.Choice;
import org.balise.api.answer.AnswerValue.YesNo;
import org.balise.api.environment.Criterion;
import org.balise.api.environment.Estimate.LeverGain;
import org.balise.api.environment.Quantity;
import org.balise.api.environment.ReferenceKind;
import org.balise.api.environment.Unit;
import org.jspecify.annotations.Nullable;

/** What one change of an answer would save: the same calculation, made again with the other answer. */
final class Levers {
    private static final List<String> SIZES = List.of("tres-petit", "petit", "moyen", "grand", "tres-grand", "geant");
    private static final List<String> LENGTHS = List.of("mots", "paragraphe", "page", "rapport");
    private static final List<String> DOCUMENTS = List.of("aucun", "page", "dix-pages", "cent-pages");
    /** A smaller gain is within what the figures cannot tell. */
    private static final double WORTH_SAYING = 0.97;

    private static final double HALF = 0.5;
    private static final int FEW_COPIES = 2;

    private final Replies replies;
    private final Scenario scenario;
    private final double energy;
    private final double carbon;
    private final List<LeverGain> gains = new ArrayList<>();

    Levers(Replies replies, Scenario scenario, Totals totals) {
        this.replies = replies;
        this.scenario = scenario;
        this.energy = totals.total(Criterion.ENERGY).central();
        this.carbon = totals.total(Criterion.CARBON).central();
    }

    /** Strongest first. */
    List<LeverGain> gains() {
        if (energy == 0 || carbon == 0) {
            return List.of();
        }
        String machine = scenario.machines().get(0);
        if (Scenario.reserved(machine)) {
            attempt("service-partage", "env.machines", new Choice(Scenario.SHARED));
        }
        if (machine.equals(Scenario.ALWAYS_ON)) {
            attempt("eteindre", "env.machines", new Choice(Scenario.SOMETIMES_ON));
        }
        below("modele-plus-petit", "env.taille-modele", SIZES, size());
        if (scenario.outputs().get(0).equals("categorie") && !"tres-petit".equals(size())) {
            attempt("classement-specialise", "env.taille-modele", new Choice("tres-petit"));
        }
        below("reponses-courtes", "env.longueur-reponse", LENGTHS, replies.option("env.longueur-reponse"));
        below("moins-de-documents", "env.documents-lus", DOCUMENTS, replies.option("env.documents-lus"));
        if (scenario.cached().central() < HALF) {
            attempt("mettre-en-cache", "env.part-cache", quantity(100 * HALF));
        }
        if (Boolean.TRUE.equals(replies.yesNo("env.differable"))) {
            keep("grouper", replies.inBatches());
        }
        if (Boolean.TRUE.equals(replies.yesNo("env.raisonnement"))) {
            attempt("sans-raisonnement", "env.raisonnement", new YesNo(false));
        }
        if (scenario.service().bits() > 8 && !Scenario.reserved(machine)) {
            attempt("quantification", "env.precision", new Choice("8-bits"));
        }
        if (!scenario.trainings().get(0).equals("aucun")) {
            attempt("sans-entrainement", "env.entrainement", new Choice("aucun"));
        }
        attempt("heberger-quebec", "hebergement.lieu", new Choice("quebec"));
        if (scenario.lifetime().central() < 6) {
            attempt("garder-materiel", "env.garde-materiel", quantity(6));
        }
        attempt(
                "conserver-moins",
                "env.donnees-to",
                quantity(scenario.kept().terabytes().central() * HALF));
        attempt("stockage-froid", "env.support", new Choice("disque"));
        if (scenario.kept().copies().central() > FEW_COPIES) {
            attempt("moins-de-copies", "env.copies", quantity(FEW_COPIES));
        }
        gains.sort(Comparator.comparingDouble(
                        (LeverGain gain) -> gain.carbonLeft().value().central())
                .thenComparing(LeverGain::code));
        return gains;
    }

    private String size() {
        String first = scenario.classes().get(0);
        String parent = first.startsWith(ScenarioReader.CLASS_PREFIX)
                ? first
                : replies.references().entry(ReferenceKind.MODEL, first).parent();
        return parent == null ? "" : parent.substring(ScenarioReader.CLASS_PREFIX.length());
    }

    private void below(String lever, String question, List<String> options, @Nullable String current) {
        int place = current == null ? -1 : options.indexOf(current);
        if (place > 0) {
            attempt(lever, question, new Choice(options.get(place - 1)));
        }
    }

    private static AnswerValue quantity(double amount) {
        return new AnswerValue.Quantity(BigDecimal.valueOf(amount));
    }

    private void attempt(String lever, String question, AnswerValue value) {
        keep(lever, replies.with(question, value));
    }

    private void keep(String lever, Replies changed) {
        Totals.Central left = Totals.Central.of(changed.references(), new ScenarioReader(changed).read());
        double energyLeft = left.energy() / energy;
        double carbonLeft = left.carbon() / carbon;
        if (carbonLeft < WORTH_SAYING || energyLeft < WORTH_SAYING) {
            gains.add(new LeverGain(
                    lever, Quantity.exactly(energyLeft, Unit.RATIO), Quantity.exactly(carbonLeft, Unit.RATIO)));
        }
    }
}
