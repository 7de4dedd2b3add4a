package org.balise.environment;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.balise.api.assess.Truth;
import org.balise.api.environment.Estimate;
import org.balise.api.environment.Estimate.Band;
import org.balise.api.pack.RuleBook;
import org.balise.api.spi.FactDeriver;
import org.jspecify.annotations.Nullable;

/**
 * Estimates the environmental impact of an initiative, and concludes which levels of the scale it reaches: for certain
 * when the least value does, possibly when the greatest does.
 */
public final class EnvironmentDeriver implements FactDeriver {
    static final String METHOD = "environnement";
    static final String VERSION = "1.1";
    static final String SYSTEM = "ia.systeme";

    /** The answers that rules may rest on, those that matter most to an estimate first. */
    static final List<String> MAIN = List.of(
            "env.machines",
            "env.serveurs-reserves",
            "env.taille-modele",
            "env.utilisateurs",
            "env.requetes-par-jour",
            "env.entrainement",
            "env.heures-calcul",
            "env.raisonnement",
            "systeme.agentique",
            "env.documents-lus",
            "env.longueur-reponse",
            "env.sortie",
            "hebergement.lieu",
            "env.donnees-to",
            "env.entrainements-par-an",
            "env.garde-materiel");

    /** Those that only make the estimate more precise. */
    static final List<String> OPTIONAL = List.of(
            "env.produit",
            "env.materiel-neuf",
            "env.serveurs-neufs",
            "env.differable",
            "env.kwh-mesures",
            "env.qualite-mesure",
            "env.heures-coeur",
            "env.watts-par-coeur",
            "env.charge-coeurs",
            "env.memoire-par-coeur",
            "env.jetons-par-mois",
            "env.debit-jetons",
            "env.delai-premier-jeton",
            "env.duree-reponse",
            "env.transfert-go",
            "env.copies",
            "env.support",
            "env.gpu-par-serveur",
            "env.charge-machines",
            "env.part-cache",
            "env.precision",
            "env.unite",
            "env.unites-par-an",
            "env.cout-service",
            "env.cout-machines",
            "env.cout-autres",
            "env.tarif-electricite",
            "env.prix-carbone",
            "env.electricite-organisme",
            "env.date-prix");

    private static final int MOST_QUESTIONS = 3;

    private volatile @Nullable References latest;

    @Override
    public String id() {
        return METHOD;
    }

    @Override
    public String version() {
        return VERSION;
    }

    @Override
    public Set<String> facts() {
        Set<String> facts = new TreeSet<>();
        for (int level = 1; level <= Scale.HIGHEST; level++) {
            facts.add(fact(level));
        }
        return facts;
    }

    private static String fact(int level) {
        return "environnement.niveau-" + level + "-ou-plus";
    }

    @Override
    public Set<String> questions() {
        Set<String> questions = new LinkedHashSet<>(MAIN);
        questions.addAll(OPTIONAL);
        questions.add(SYSTEM);
        return questions;
    }

    @Override
    public Set<String> parameters() {
        return new TreeSet<>(Scale.parameters());
    }

    @Override
    public boolean applies(RuleBook book) {
        return !book.reference().isEmpty();
    }

    @Override
    public Derivation derive(Given given) {
        References references = references(given);
        Scale scale = new Scale(given.parameters());
        if (noSystem(given)) {
            return new Derivation(Set.of(), Set.of(), List.of());
        }
        Replies everything = new Replies(given, references, true);
        Band band = reach(given, references, scale);
        boolean certain = given.asked().getOrDefault("env.machines", Truth.NO) == Truth.YES;
        List<String> open = MAIN.stream().filter(everything::open).toList();
        return new Derivation(
                facts(certain ? band.min() : 0),
                facts(band.max()),
                open.subList(0, Math.min(MOST_QUESTIONS, open.size())));
    }

    @Override
    public Estimate estimate(Given given) {
        if (noSystem(given)) {
            return NoSystem.estimate();
        }
        References references = references(given);
        Scale scale = new Scale(given.parameters());
        return new EstimateMaker(given, references, scale, () -> reach(given, references, scale)).estimate();
    }

    /** The levels that some completion of the answers could give. */
    private static Band reach(Given given, References references, Scale scale) {
        Totals totals = Totals.of(references, new ScenarioReader(new Replies(given, references, true)).read());
        return Scale.highest(scale.bands(totals.totals()));
    }

    /** The tables are put in order once for all the dossiers of a rule book. */
    private References references(Given given) {
        References known = latest;
        if (known == null || !known.data().equals(given.book().reference())) {
            known = new References(given.book().reference());
            latest = known;
        }
        return known;
    }

    private static Set<String> facts(int level) {
        List<String> facts = new ArrayList<>();
        for (int reached = 1; reached <= level; reached++) {
            facts.add(fact(reached));
        }
        return new TreeSet<>(facts);
    }

    /** The questions about use are asked of every AI system, and of nothing else. */
    private static boolean noSystem(Given given) {
        return given.asked().getOrDefault("env.machines", Truth.NO) == Truth.NO;
    }
}
