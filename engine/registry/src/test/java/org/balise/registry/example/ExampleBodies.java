package org.balise.registry.example;

import java.util.ArrayList;
import java.util.List;

/**
 * The bodies of the example collections. The ten that a third party names among the most active of 2025 keep their names
 * and their number of initiatives of that year; every other one is fictitious and says so. The number of bodies of each
 * portfolio is ours: only the totals, 65 and 82, are published.
 */
final class ExampleBodies {
    /** What was read of the first collection ends where the labels of the second begin. */
    static final String RELABELLED = "2025-04-01";

    private final List<Body> bodies = new ArrayList<>();

    private ExampleBodies() {}

    /**
     * @param before its portfolio in the collection of 2024
     * @param after its portfolio in the collection of 2025
     * @param first how many initiatives it declares in 2024
     * @param second how many it declares in 2025
     */
    record Body(
            String id,
            String name,
            String network,
            String before,
            String after,
            List<String> aliases,
            boolean fictitious,
            int first,
            int second) {}

    static List<Body> all() {
        ExampleBodies all = new ExampleBodies();
        all.departments();
        all.health();
        all.education();
        return List.copyOf(all.bodies);
    }

    private void departments() {
        String same = "";
        fictitious(
                "affaires-municipales",
                "des affaires municipales",
                "Affaires municipales et Habitation",
                same,
                "1",
                "1");
        fictitious("agriculture", "de l’agriculture", "Agriculture, Pêcheries et Alimentation", same, "1", "0");
        fictitious("tresor", "du trésor", "Conseil du trésor et Administration gouvernementale", same, "1", "1");
        fictitious("culture", "de la culture", "Culture et Communications", same, "2 2 2 2 0", "2 2 2 2 2");
        fictitious("numerique", "du numérique", "Cybersécurité et Numérique", same, "1", "2");
        fictitious("emploi", "de l’emploi", "Emploi et Solidarité sociale", same, "1", "2");
        fictitious(
                "environnement",
                "de l’environnement",
                "Environnement, Lutte contre les changements climatiques, Faune et Parcs",
                same,
                "1",
                "1");
        fictitious("famille", "de la famille", "Famille", same, "0", "1");
        real("revenu-quebec", "Revenu Québec", "autre-que-budgetaire", "Finances", same, 8, 8);
        fictitious("justice", "de la justice", "Justice", same, "2 0 0", "4 2 2");
        real("mrnf", "MRNF", "ministere", "Ressources naturelles et Forêts", same, 25, 26);
        fictitious("securite-publique", "de la sécurité publique", "Sécurité publique", same, "2 0", "2 2");
        fictitious("tourisme", "du tourisme", "Tourisme", same, "0", "1");
        real("mtmd", "MTMD", "ministere", "Transports et Mobilité durable", same, 3, 19);
        fictitious("transports", "des transports", "Transports et Mobilité durable", same, "0", "1");
        fictitious("travail", "du travail", "Travail", same, "2 2", "2 2");
    }

    private void health() {
        String department = "Santé et Services sociaux";
        String network = department + " (Réseau)";
        real("msss", "MSSS", "ministere", department, "", 7, 9);
        real("sante-quebec", "Santé Québec", "sante", department, "", 2, 7);
        fictitious("sante", "de la santé", department, "", "3 2 0", "3 3 3");
        real("ciusss-centre-ouest", "CIUSSS Centre-Ouest", "sante", department, network, 9, 14);
        real("chum", "CHUM", "sante", department, network, 8, 12);
        real("ciusss-saguenay", "CIUSSS Saguenay", "sante", department, network, 4, 7);
        network(
                "etablissement-sante",
                "Établissement de santé fictif",
                "sante",
                department,
                network,
                "3 3 2 2 2 2 2 2 2 2 2 2 2 2 2 0 0 0 0",
                "3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 0");
    }

    private void education() {
        String higher = "Enseignement supérieur";
        String higherNetwork = higher + " (Réseau)";
        real("universite-laval", "U. Laval", "universitaire", higher, higherNetwork, 6, 11);
        real("hec", "HEC", "universitaire", higher, higherNetwork, 5, 9);
        network(
                "universite",
                "Université fictive",
                "universitaire",
                higher,
                higherNetwork,
                "2 2 2 2 2 0 0 0",
                "2 2 2 2 2 2 2 0");
        network(
                "cegep",
                "Cégep fictif",
                "collegial",
                higher,
                higherNetwork,
                "1 1 1 1 1 1 1 1 1 1 0 0 0 0",
                "2 2 2 2 2 2 2 2 2 2 2 1 1 0");
        String schools = "Éducation";
        fictitious("education", "de l’éducation", schools, "", "2 2 0 0", "2 2 2 2");
        network(
                "centre-services",
                "Centre de services scolaire fictif",
                "scolaire",
                schools,
                schools + " (Réseau)",
                "2 1 1 1 1 1 1 0 0",
                "2 1 1 1 1 1 1 0 0");
    }

    private void real(String id, String name, String network, String before, String after, int first, int second) {
        bodies.add(
                new Body(id, name, network, before, after.isEmpty() ? before : after, List.of(), false, first, second));
    }

    private void fictitious(String id, String of, String before, String after, String first, String second) {
        network("organisme-" + id, "Organisme fictif " + of, "budgetaire", before, after, first, second);
    }

    /** One body for each pair of counts, numbered. */
    private void network(
            String id, String name, String network, String before, String after, String first, String second) {
        String[] firsts = first.split(" ", -1);
        String[] seconds = second.split(" ", -1);
        for (int i = 0; i < firsts.length; i++) {
            int number = i + 1;
            bodies.add(new Body(
                    id + "-" + number,
                    name + " no " + number,
                    network,
                    before,
                    after.isEmpty() ? before : after,
                    List.of(name + " #" + number),
                    true,
                    Integer.parseInt(firsts[i]),
                    Integer.parseInt(seconds[i])));
        }
    }
}
