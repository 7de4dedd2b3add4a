package org.balise.registry.example;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Names that read like initiatives and belong to none; each says that it is an example. */
final class InventedNames {
    private static final Map<String, List<String>> USES = Map.of(
            "Aide à la décision, planification et/ou prédiction",
            List.of(
                    "Prévision de la demande",
                    "Priorisation des demandes",
                    "Planification des effectifs",
                    "Détection d’anomalies"),
            "Analyse des comportements/sentiments",
            List.of("Analyse des commentaires", "Analyse de l’achalandage"),
            "Assistant/agent conversationnel",
            List.of("Assistant conversationnel", "Aide à la rédaction", "Recherche en langage courant"),
            "Automatisation",
            List.of("Tri de documents", "Saisie assistée", "Caviardage assisté"),
            "Expérience utilisateur - Personnalisation",
            List.of("Suggestions de contenu", "Page personnalisée"),
            "Formation et apprentissage assisté par l'IA",
            List.of("Tuteur d’apprentissage", "Exercices adaptés"),
            "Gestion géomatique et géospatiale",
            List.of("Cartographie assistée", "Inventaire par imagerie aérienne", "Suivi du territoire"),
            "Laboratoire et équipement",
            List.of("Banc d’essai"),
            "Système électronique connecté et intelligence ambiante",
            List.of("Capteurs connectés", "Entretien prédictif"),
            "Traitement d'image/Imagerie médicale",
            List.of("Lecture assistée d’images", "Contrôle d’images"));

    private static final List<String> SUBJECTS = List.of(
            "permis",
            "formulaires",
            "bibliothèques",
            "archives",
            "horaires",
            "inventaires",
            "appels téléphoniques",
            "courriels",
            "rendez-vous",
            "inspections",
            "achats",
            "bâtiments",
            "routes",
            "cours d’eau",
            "stages",
            "inscriptions",
            "subventions",
            "comptes rendus",
            "consultations",
            "traductions",
            "plaintes",
            "stocks",
            "véhicules",
            "laboratoires",
            "examens",
            "dépenses",
            "signalements",
            "sondages",
            "contrats",
            "formations");

    private final Random chance;
    private final Set<String> used = new HashSet<>();
    private int number;

    InventedNames(Random chance) {
        this.chance = chance;
    }

    /** A new name for an initiative of a category. */
    String next(String category) {
        List<String> uses = USES.getOrDefault(category, List.of());
        number++;
        String name = uses.get(chance.nextInt(uses.size())) + " – " + SUBJECTS.get(chance.nextInt(SUBJECTS.size()))
                + " (exemple " + number + ")";
        used.add(name);
        return name;
    }

    /** Another name for the same thing. */
    String again(String name) {
        String other = name.replaceFirst(" \\(exemple", ", nouvelle version (exemple");
        if (!used.add(other)) {
            throw new IllegalStateException(other);
        }
        return other;
    }
}
