package org.balise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.balise.api.registry.FiscalYear;
import org.balise.api.text.Language;
import org.balise.cli.Runner.Result;
import org.balise.cli.text.Messages;
import org.balise.registry.JournalFinding;
import org.balise.registry.Registry;
import org.balise.registry.db.Location;
import org.balise.registry.db.Registries;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RegistryCommandTest {
    private static final Path EXAMPLES = Runner.EXAMPLES.resolve("registre");

    @TempDir
    private Path folder = Path.of("");

    private Runner runner = new Runner();

    @BeforeEach
    void create() {
        runner = new Runner().with(Map.of("USER", "essai", "BALISE_REGISTRE", place().toString()));
        assertThat(registre("creer").out()).contains("Registre créé");
    }

    private Path place() {
        return folder.resolve("registre");
    }

    private Result registre(String... arguments) {
        List<String> all = new ArrayList<>(List.of("registre"));
        all.addAll(List.of(arguments));
        Result result = runner.run(all.toArray(String[]::new));
        assertThat(result.err()).doesNotContain("Erreur interne").doesNotContain("Internal error");
        return result;
    }

    private void bodies() {
        assertThat(registre(
                                "organismes",
                                "importer",
                                EXAMPLES.resolve("organismes.csv").toString())
                        .code())
                .isZero();
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content, StandardCharsets.UTF_8);
    }

    @Test
    void theExampleCollectionsAreImportedFrozenAndTakenOut() throws IOException {
        bodies();
        String first = EXAMPLES.resolve("collecte-2024.csv").toString();
        String second = EXAMPLES.resolve("collecte-2025.csv").toString();
        assertThat(registre("importer", first, "--exercice", "2024").out()).contains("Ajouts\u00a0: 168");
        assertThat(registre("importer", second, "--exercice", "2025-2026").out())
                .contains("Ajouts\u00a0: 258");
        assertThat(registre("importer", second, "--exercice", "2025").out())
                .contains("sans changement\u00a0: 258", "rien n’a été enregistré");
        assertThat(registre("geler", "2024", "--collecte", "2024-06-15").out()).contains("168 initiatives");
        assertThat(registre("geler", "2025", "--collecte", "2025-06-15").out()).contains("258 initiatives");
        assertThat(registre("geler", "2025", "--collecte", "2025-06-15").code()).isEqualTo(2);
        assertThat(registre("geler", "2025", "--collecte", "2025-06-15", "--raison", "Pour voir")
                        .err())
                .contains("FREEZE-UNCHANGED", "révision 1");
        assertThat(registre("instantanes").out()).contains("2024-2025, révision 1", "2025-2026, révision 1");

        Path frozen = folder.resolve("gel.json");
        assertThat(registre("instantanes", "--exercice", "2025", "--sortie", frozen.toString())
                        .code())
                .isZero();
        assertThat(Files.readString(frozen)).startsWith("{\"format\":\"snapshot/1\",\"year\":\"2025-2026\"");
        assertThat(registre("journal", "verifier", "--instantane", frozen.toString())
                        .code())
                .isZero();
        try (Registry registry = Registries.open(new Location.InFile(place()))) {
            assertThat(registry.declarations(new FiscalYear(2024)).stream()
                            .map(version -> version.declaration().initiative())
                            .filter(registry.declarations(new FiscalYear(2025)).stream()
                                    .map(version -> version.declaration().initiative())
                                    .toList()::contains))
                    .as("known from one year to the next by body and name")
                    .hasSizeGreaterThan(100);
        }
    }

    @Test
    void nothingIsImportedHalfwayUnlessAskedFor() throws IOException {
        bodies();
        Path messy = file("sale.csv", "Projet;OP;Statut\nBon;MSSS;En production\n=cmd;MSSS;Presque\n");
        assertThat(registre("importer", messy.toString(), "--exercice", "2025", "--apercu")
                        .code())
                .isEqualTo(1);
        assertThat(folder.resolve("sale.rejets.csv")).doesNotExist();
        Result refused = registre("importer", messy.toString(), "--exercice", "2025");
        assertThat(refused.code()).isEqualTo(3);
        assertThat(refused.out()).contains("sale.csv:3:3 ROW-VALUE-UNKNOWN");
        assertThat(refused.err()).contains("Rien n’a été importé");
        assertThat(Files.readString(folder.resolve("sale.rejets.csv")))
                .contains("\"3\";\"ROW-VALUE-UNKNOWN", "\"'=cmd\"");
        assertThat(registre("journal", "lister").out()).doesNotContain("3. ");
        Result taken = registre("importer", messy.toString(), "--exercice", "2025", "--accepter-rejets");
        assertThat(taken.code()).isEqualTo(1);
        assertThat(taken.out()).contains("Ajouts\u00a0: 1");
    }

    @Test
    void aDossierIsDeclaredWithItsReceipt() {
        bodies();
        String dossier = Runner.example("tri-courriels");
        Result declared = registre("declarer", dossier, "--exercice", "2026", "--organisme", "MSSS", "--qui", "Moi");
        assertThat(declared.err()).isEmpty();
        assertThat(declared.out()).contains("Déclarée\u00a0: msss.", "Reçu de l’évaluation");
        assertThat(registre("declarer", dossier, "--exercice", "2026", "--organisme", "msss")
                        .out())
                .contains("Déjà déclarée ainsi");
        Matcher id = Pattern.compile("msss\\.[a-z0-9-]+").matcher(declared.out());
        assertThat(id.find()).isTrue();
        Result history = registre("historique", id.group());
        assertThat(history.out()).contains("Évaluation\u00a0: niveau", "Moi", "Statuts");
        assertThat(registre("historique", "inconnue").err()).contains("INITIATIVE-UNKNOWN");
        assertThat(registre("journal", "verifier").code()).isZero();
    }

    /** What a file may not say, a dossier may not either. */
    @Test
    void aDossierIsHeldToWhatACollectionIs() throws IOException {
        bodies();
        Path gone = file(
                "ancien.csv",
                "Identifiant;Nom;Réseau;Portefeuille;Du;Au\nancien;Ancien;budgetaire;Travail;2024-04-01;2025-03-31\n");
        assertThat(registre("organismes", "importer", gone.toString()).code()).isZero();
        String dossier = Files.readString(Path.of(Runner.example("tri-courriels")));
        assertThat(registre("declarer", Runner.example("tri-courriels"), "--exercice", "2026", "--organisme", "ancien")
                        .err())
                .contains("ROW-BODY-OUT-OF-DATE", "2026-2027");
        Path endless = file(
                "longue.yaml",
                dossier.replaceFirst(
                        "initiative\\.description: \".*\"",
                        "initiative.description: \"" + "long ".repeat(4001) + "fin\""));
        Result refused = registre("declarer", endless.toString(), "--exercice", "2026", "--organisme", "MSSS");
        assertThat(refused.err()).contains("DECLARE-DESCRIPTION", "20000");
        assertThat(registre("journal", "lister").out()).doesNotContain("4. ");
    }

    /** More digits than a binary number holds: other rules are tried on the amount that was declared. */
    @Test
    void anAmountIsKeptToTheLastDigit() throws IOException {
        bodies();
        String amount = "999999999.123456789";
        Path dossier = file(
                "montant.yaml",
                Files.readString(Path.of(Runner.example("suivi-teletravail")))
                        .replace("projet.cout: 40000", "projet.cout: " + amount));
        Result declared = registre("declarer", dossier.toString(), "--exercice", "2026", "--organisme", "MSSS");
        assertThat(declared.err()).isEmpty();
        Matcher receipt = Pattern.compile("[0-9a-f]{64}").matcher(declared.out());
        assertThat(receipt.find()).isTrue();
        try (Registry registry = Registries.open(new Location.InFile(place()))) {
            assertThat(registry.assessment(receipt.group()).orElseThrow()).contains(amount);
        }
    }

    /** The registry is enough to know what a change of rules does to each body, and says what it cannot know. */
    @Test
    void otherRulesAreTriedOnWhatTheRegistryHolds() throws Exception {
        bodies();
        registre("declarer", Runner.example("brouillons-reponses"), "--exercice", "2026", "--organisme", "MSSS");
        registre("declarer", Runner.example("tri-courriels"), "--exercice", "2026", "--organisme", "hec");
        String pack = Runner.EXAMPLES.resolve("trousse-ministere").toString();
        Result replayed = runner.run("regles", "rejouer", pack, "--registre", place().toString());
        assertThat(replayed.err()).isEmpty();
        assertThat(replayed.code()).isEqualTo(1);
        assertThat(replayed.out().lines().findFirst()).contains("MSSS");
        assertThat(replayed.out()).contains("1 sur 2", "msss.brouillons-de-reponses-internes");

        String url = "jdbc:h2:file:" + place() + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE";
        try (Connection connection = DriverManager.getConnection(url, "sa", "");
                Statement statement = connection.createStatement()) {
            statement.execute("delete from assessment where entry = 3");
        }
        Result partial = runner.run("regles", "rejouer", pack, "--registre", place().toString(), "--json", "-");
        assertThat(partial.code()).isZero();
        JsonNode root = JsonMapper.shared().readTree(partial.out());
        assertThat(root.path("total").intValue()).isEqualTo(1);
        assertThat(root.at("/without-answers/0").asString()).isEqualTo("msss.brouillons-de-reponses-internes");
        assertThat(registre("journal", "verifier").code())
                .as("and the journal tells")
                .isEqualTo(1);
        assertThat(runner.run("regles", "rejouer", pack).code()).isEqualTo(2);
        assertThat(runner.run("regles", "rejouer", pack, "--registre", "x", "--dossiers", "y")
                        .code())
                .isEqualTo(2);
    }

    @Test
    void aRegistryOfThisVersionNeedsNoUpgrade() {
        assertThat(registre("mettre-a-jour").out()).contains("Rien à faire");
        assertThat(registre(
                                "mettre-a-jour",
                                "--registre",
                                folder.resolve("rien").toString())
                        .err())
                .contains("REGISTRY-MISSING");
    }

    @Test
    void anInitiativeIsDeclaredByAnswering() {
        bodies();
        Result result = runner.typing(
                "Tri du courrier\nU. Laval\n\n3\nproduction\nnon\n1,2\n", "registre", "declarer", "--exercice", "2026");
        assertThat(result.err()).isEmpty();
        assertThat(result.out()).contains("universite-laval.tri-du-courrier");
        Result corrected = runner.typing(
                "Autre\nU. Lavale\nU. Laval\n\n3\nproduction\nnon\n1,2\n",
                "registre",
                "declarer",
                "--exercice",
                "2026");
        assertThat(corrected.err()).isEmpty();
        assertThat(corrected.out()).contains("n’est pas au registre", "Déclarée\u00a0: universite-laval.autre");
        Result stopped = runner.typing("Tri\nq\n", "registre", "declarer", "--exercice", "2026");
        assertThat(stopped.code()).isEqualTo(3);
        assertThat(stopped.err()).contains("DECLARE-STATUS", "DECLARE-BODY");
    }

    @Test
    void aDuplicateOfWhatTheRulesExcludeSaysWhyItIsCounted() throws IOException {
        bodies();
        Path file = file(
                "double.csv",
                "Id;Projet;OP;Statut;Cybersécurité\nmsss.a;Tri;MSSS;Abandonné;non\nmsss.b;Tri bis;MSSS;En production;non\n");
        assertThat(registre("importer", file.toString(), "--exercice", "2025").out())
                .contains("Ajouts\u00a0: 2");
        registre("decider", "doublon", "msss.a", "msss.b", "--exercice", "2025", "--raison", "Même outil.");
        registre("geler", "2025", "--collecte", "2025-06-15");
        assertThat(registre("compter", "2025", "--expliquer").out())
                .contains("Comptées\u00a0: 1", "elle répète msss.a, que les règles excluent");
        JsonNode lines = JsonMapper.shared()
                .readTree(registre("compter", "2025", "--json", "-").out())
                .path("initiatives");
        assertThat(lines.path(1).path("outcome").asString()).isEqualTo("comptee");
        assertThat(lines.path(1).path("excluded-original").asString()).isEqualTo("msss.a");
        assertThat(lines.path(0).has("excluded-original")).isFalse();
    }

    @Test
    void everyFindingHasItsWordsInBothLanguages() {
        for (JournalFinding.Kind kind : JournalFinding.Kind.values()) {
            for (Language language : Language.values()) {
                assertThat(Messages.in(language).text("finding." + kind.code(), 3))
                        .contains("3");
            }
        }
    }

    @Test
    void aJournalCutOffIsTold() {
        String anchor = "9:" + "a".repeat(64);
        Result result = registre("journal", "verifier", "--ancre", anchor);
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out()).contains("Entrée 9");
        assertThat(registre("journal", "verifier", "--ancre", "neuf").code()).isEqualTo(2);
        Result export = registre("journal", "exporter", "-");
        assertThat(export.out()).contains("\"action\" : \"creation\"");
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Registry.class.getResourceAsStream("/schemas/registry-journal.schema.json"));
        assertThat(schema.validate(export.out(), InputFormat.JSON)).isEmpty();
    }

    @Test
    void aPasswordNeverReachesTheScreen() {
        runner = new Runner()
                .with(Map.of(
                        "USER", "essai",
                        "BALISE_REGISTRE", "jdbc:postgresql://127.0.0.1:1/x?password=dans-l-adresse",
                        "BALISE_REGISTRE_MOT_DE_PASSE", "dans-l-environnement"));
        Result result = registre("organismes", "lister");
        assertThat(result.code()).isEqualTo(3);
        assertThat(result.err()).contains("REGISTRY-UNREACHABLE").doesNotContain("dans-l-");
    }

    @Test
    void everyProblemOfTheRegistryHasItsWordsInBothLanguages() throws IOException {
        Pattern code = Pattern.compile("\"((?:REGISTRY|TABLE|ROW|COLUMN|INTAKE|FREEZE|SNAPSHOT|ACT|DECLARE|DECLARATION|"
                + "INITIATIVE)-[A-Z-]+)\"");
        List<String> missing = new ArrayList<>();
        int found = 0;
        for (Path source : List.of(Path.of("../engine/registry/src/main/java"), Path.of("src/main/java"))) {
            try (var files = Files.walk(source)) {
                for (Path file :
                        files.filter(path -> path.toString().endsWith(".java")).toList()) {
                    Matcher matcher = code.matcher(Files.readString(file));
                    while (matcher.find()) {
                        found++;
                        if (!Messages.in(Language.FR).bundle().containsKey("problem." + matcher.group(1))) {
                            missing.add(matcher.group(1));
                        }
                    }
                }
            }
        }
        assertThat(found).isGreaterThan(50);
        assertThat(missing).isEmpty();
    }

    @Test
    void englishIsComplete() {
        bodies();
        Result result = registre(
                "importer", EXAMPLES.resolve("collecte-2024.csv").toString(), "--exercice", "2024", "--langue", "en");
        assertThat(result.out()).contains("Reading: UTF-8", "Added: 168", "Journal entry 3.");
    }
}
