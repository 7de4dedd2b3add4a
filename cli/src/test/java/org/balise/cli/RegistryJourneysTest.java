package org.balise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.balise.cli.Runner.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes wrong in a year of collections, and how a person finds out and repairs it. */
class RegistryJourneysTest {
    private static final Path EXAMPLES = Runner.EXAMPLES.resolve("registre");

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void create() {
        done("creer");
        done("organismes", "importer", EXAMPLES.resolve("organismes.csv").toString());
    }

    private Result registre(String... arguments) {
        List<String> all = new ArrayList<>(List.of("registre"));
        all.addAll(List.of(arguments));
        Result result = new Runner()
                .with(Map.of(
                        "USER",
                        "essai",
                        "BALISE_REGISTRE",
                        folder.resolve("registre").toString(),
                        "COLUMNS",
                        "120"))
                .run(all.toArray(String[]::new));
        assertThat(result.err()).doesNotContain("Erreur interne").doesNotContain("Internal error");
        return result;
    }

    private String done(String... arguments) {
        Result result = registre(arguments);
        assertThat(result.code()).as(result.err() + result.out()).isZero();
        return result.out();
    }

    private String refused(String... arguments) {
        Result result = registre(arguments);
        assertThat(result.code()).as(result.out()).isGreaterThan(1);
        return result.err();
    }

    /** A collection in a file of that name. */
    private String file(String name, String... lines) throws IOException {
        Path file = folder.resolve(name);
        return Files.writeString(file, String.join("\n", lines) + "\n", StandardCharsets.UTF_8)
                .toString();
    }

    private void freeze(String year, String... lines) throws IOException {
        done("importer", file("a-geler.csv", lines), "--exercice", year, "--cybersecurite", "non");
        done("geler", year, "--collecte", year + "-06-15");
    }

    @Test
    void noOutputIsWrittenOverARegistry() throws IOException {
        freeze("2024", "Nom;Organisme;Statut", "Tri;MSSS;En production");
        String registry = folder.resolve("registre.mv.db").toString();
        Path link = Files.createSymbolicLink(folder.resolve("lien.json"), Path.of(registry));
        String bad = file("mauvais.csv", "Nom;Organisme;Statut", "Tri;Inconnu;En production");
        List<List<String>> writing = List.of(
                List.of("journal", "exporter", registry),
                List.of("journal", "exporter", link.toString()),
                List.of("instantanes", "--exercice", "2024", "--sortie", registry),
                List.of("compter", "2024", "--json", registry),
                List.of("rapport", "2024", "--html", registry),
                List.of("importer", bad, "--exercice", "2024", "--rejets", registry));
        byte[] before = Files.readAllBytes(Path.of(registry));
        for (List<String> arguments : writing) {
            assertThat(refused(arguments.toArray(String[]::new)))
                    .as(arguments.toString())
                    .contains("OUTPUT-IS-INPUT", "un registre\u00a0: il serait écrasé");
        }
        assertThat(done("journal", "verifier")).contains("intact");
        assertThat(before).isNotEmpty();
    }

    @Test
    void aYearIsOnlyComparedWithTheOneBefore() throws IOException {
        freeze("2024", "Nom;Organisme;Statut", "A;MSSS;En production", "B;MSSS;En production");
        freeze("2026", "Nom;Organisme;Statut", "A;MSSS;En production");
        assertThat(done("compter", "2026")).contains("il faut les exercices gelés 2024-2025 et 2025-2026");
        Path report = folder.resolve("rapport.html");
        Path card = folder.resolve("fiche.svg");
        done("rapport", "2026", "--html", report.toString(), "--svg", card.toString());
        assertThat(Files.readString(report)).contains("Cible non calculée").doesNotContain("l’année précédente<");
        assertThat(Files.readString(card))
                .contains("Cible non calculée")
                .doesNotContain("Mesure initiale", "sur un an");
    }

    @Test
    void aCollectionIsFrozenOnADateOfItsYearThatRulesCanCount() throws IOException {
        String file = file("c.csv", "Nom;Organisme;Statut", "A;MSSS;En production");
        done("importer", file, "--exercice", "2024");
        assertThat(refused("geler", "2024", "--collecte", "2023-06-15")).contains("FREEZE-DATE", "2024-04-01");
        assertThat(refused("geler", "2024", "--collecte", "2025-04-01")).contains("FREEZE-DATE");
        done("geler", "2024", "--collecte", "2025-03-31");
        String bodies = file(
                "o.csv",
                "Identifiant;Nom;Réseau;Portefeuille;Du;Au",
                "vieux;Vieil organisme;Ministère;Justice;2020-04-01;");
        done("organismes", "importer", bodies);
        done("importer", file("d.csv", "Nom;Organisme;Statut", "A;vieux;En production"), "--exercice", "2023");
        assertThat(refused("geler", "2023", "--collecte", "2023-06-15")).contains("FREEZE-UNCOUNTABLE");
    }

    @Test
    void aDecisionAboutALaterYearDoesNotTouchAnEarlierOne() throws IOException {
        freeze("2024", "Identifiant;Nom;Organisme;Statut", "a;A;MSSS;En production", "b;B;MSSS;En production");
        freeze("2025", "Identifiant;Nom;Organisme;Statut", "a;A;MSSS;En production", "b;B;MSSS;En production");
        done("decider", "doublon", "a", "b", "--exercice", "2025", "--raison", "Vu ensemble");
        assertThat(refused("geler", "2024", "--collecte", "2024-06-15", "--raison", "Pour voir"))
                .contains("FREEZE-UNCHANGED");
        done("geler", "2025", "--collecte", "2025-06-15", "--raison", "Doublon");
        assertThat(done("compter", "2025")).contains("1 initiative comptée");
    }

    @Test
    void onlyARegistryThatWasMeantIsOpened() throws IOException {
        assertThat(refused("journal", "lister", "--registre", "")).contains("REGISTRY-PLACE");
        assertThat(refused("creer", "--registre", "jdbc:mysql://serveur/b?password=secret"))
                .contains("REGISTRY-ADDRESS", "jdbc:mysql:")
                .doesNotContain("secret");
        Path directory = Files.createDirectory(folder.resolve("dossier.mv.db"));
        Path text = Files.writeString(folder.resolve("texte.mv.db"), "du texte");
        for (Path wrong : List.of(directory, text)) {
            assertThat(refused("journal", "lister", "--registre", wrong.toString()))
                    .containsAnyOf("Ce n’est pas un registre, mais un répertoire", "Ce fichier n’est pas un registre");
        }
    }

    @Test
    void aCollectionImportedByMistakeIsSeenAndWithdrawn() throws IOException {
        String wrong = file("faux.csv", "Nom;Organisme;Statut", "Vrai;MSSS;En production", "Faux;MSSS;En production");
        String right =
                file("juste.csv", "Nom;Organisme;Statut", "Vrai;MSSS;En développement", "Neuf;MSSS;En production");
        done("importer", wrong, "--exercice", "2025", "--cybersecurite", "non");
        done("geler", "2025", "--collecte", "2025-06-15");
        assertThat(done("importer", right, "--exercice", "2025", "--cybersecurite", "non", "--apercu"))
                .contains("absentes de ce fichier\u00a0: 1.", "Faux [msss.faux]")
                .contains("Ajouts\u00a0: 1 · changements\u00a0: 1 · sans changement\u00a0: 0");
        assertThat(done("importer", right, "--exercice", "2025", "--cybersecurite", "non"))
                .contains("Faux [msss.faux]", "déjà gelé", "nouveau gel");

        assertThat(refused("retirer", "msss.faux", "--exercice", "2025")).contains("--raison");
        assertThat(refused("retirer", "msss.fau", "--exercice", "2025", "--raison", "Erreur"))
                .contains("WITHDRAW-MISSING");
        assertThat(done("withdraw", "msss.faux", "--year", "2025", "--reason", "Mauvais fichier", "--language", "en"))
                .contains("1 declaration withdrawn", "frozen already");
        assertThat(done("retirer", "msss.faux", "--exercice", "2025", "--raison", "Encore"))
                .contains("rien n’a été enregistré");
        assertThat(done("historique", "msss.faux")).contains("Retirée", "Mauvais fichier");
        assertThat(done("geler", "2025", "--collecte", "2025-06-15", "--raison", "Fichier corrigé"))
                .contains("révision 2\u00a0: 2 initiatives");
        assertThat(done("importer", wrong, "--exercice", "2025", "--cybersecurite", "non"))
                .contains("changements\u00a0: 2");
        assertThat(done("journal", "verifier")).contains("intact");
    }

    @Test
    void correctedRejectsAreNeverWrittenOver() throws IOException {
        String file = file("c.csv", "Nom;Organisme;Statut", "Bon;MSSS;En production", "Autre;MSSS;Presque");
        assertThat(registre("importer", file, "--exercice", "2025").out()).contains("c.rejets.csv");
        String corrected = Files.readString(folder.resolve("c.rejets.csv")).replace("\"Presque\"", "\"En production\"");
        Files.writeString(folder.resolve("c.rejets.csv"), corrected);
        for (int time = 0; time < 2; time++) {
            assertThat(registre("importer", file, "--exercice", "2025", "--accepter-rejets")
                            .out())
                    .contains("c.rejets.csv existe déjà", "c.rejets-2.csv");
        }
        assertThat(folder.resolve("c.rejets.csv")).hasContent(corrected);
        assertThat(folder.resolve("c.rejets-3.csv")).doesNotExist();
        done("importer", folder.resolve("c.rejets.csv").toString(), "--exercice", "2025");
    }

    @Test
    void aListOfBodiesForgetsNothingUnlessItReplaces() throws IOException {
        String headers = "Identifiant;Nom;Réseau;Portefeuille;Du;Au";
        done("organismes", "importer", file("o1.csv", headers, "a;Alpha;Ministère;Justice;2020-04-01;"));
        String changed = file("o2.csv", headers, "a;Beta;Ministère;Justice;2025-04-01;");
        assertThat(registre("organismes", "importer", changed).out())
                .contains("ROW-BODY-HISTORY", "Alpha (2020-04-01)");
        done("organismes", "importer", changed, "--remplacer");
        assertThat(done("journal", "lister")).contains("remplace ce qui était connu");
    }

    @Test
    void theHistoryTellsAllThatWasDeclaredInWords() throws IOException {
        String headers =
                "Identifiant;Nom;Organisme;Statut;Catégorie;Portefeuille;Outil partagé;Cybersécurité;Description";
        String file = file(
                "c.csv",
                headers,
                "tri;Tri;MSSS;En production;Automatisation;Santé;suite;non;Trie les demandes.",
                "tri-2;Tri encore;MSSS;En production;;;;;");
        done("importer", file, "--exercice", "2025");
        assertThat(done("decider", "doublon", "tri", "tri-2", "--exercice", "2025", "--raison", "Vu ensemble"))
                .contains("tri-2 répète tri, qui est gardée");
        assertThat(done("historique", "tri"))
                .contains(
                        "Solution en production",
                        "catégorie\u00a0: Automatisation",
                        "cybersécurité seulement\u00a0: non")
                .contains("portefeuille\u00a0: Santé", "outil partagé\u00a0: suite", "Trie les demandes.")
                .contains("tri-2 répète tri, qui est gardée (à partir de 2025-2026)", "Vu ensemble")
                .doesNotContain("· \n", "automatisation");
        assertThat(done("historique", "tri-2")).doesNotContain("catégorie", "outil partagé", "–");
    }

    @ParameterizedTest
    @ValueSource(strings = {"compter", "changements", "doublons", "rapport"})
    void aSharedToolIsCountedAsAsked(String command) throws IOException {
        freeze("2024", "Nom;Organisme;Statut;Outil partagé", "Tri;MSSS;En production;suite");
        freeze("2025", "Nom;Organisme;Statut;Outil partagé", "Tri;MSSS;En production;suite");
        String report = folder.resolve("rapport.html").toString();
        for (String asked : List.of("--outil-partage=une-fois", "--shared-tool=per-body")) {
            List<String> arguments = new ArrayList<>(List.of(command, "2025", asked));
            arguments.addAll(command.equals("rapport") ? List.of("--html", report) : List.of());
            done(arguments.toArray(String[]::new));
        }
        assertThat(refused(command, "2025", "--outil-partage", "parfois")).contains("parfois");
    }
}
