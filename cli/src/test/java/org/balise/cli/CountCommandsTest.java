package org.balise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.balise.cli.Runner.Result;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** From the example collections to the count, the changes, the open data and the report, with the real rules. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CountCommandsTest {
    private static final Path COLLECTIONS = Runner.EXAMPLES.resolve("registre");

    @TempDir
    private static Path folder = Path.of("");

    @BeforeAll
    static void importAndFreeze() {
        done("registre", "creer");
        done("registre", "organismes", "importer", file("organismes.csv"));
        done("registre", "importer", file("collecte-2024.csv"), "--exercice", "2024");
        done("registre", "importer", file("collecte-2025.csv"), "--exercice", "2025");
        done("registre", "geler", "2024", "--collecte", "2024-06-15");
        done("registre", "geler", "2025", "--collecte", "2025-06-15");
    }

    private static String file(String name) {
        return COLLECTIONS.resolve(name).toString();
    }

    private static Result run(String... arguments) {
        return new Runner()
                .with(Map.of("BALISE_REGISTRE", folder.resolve("registre").toString(), "USER", "essai"))
                .run(arguments);
    }

    private static String done(String... arguments) {
        Result result = run(arguments);
        assertThat(result.code()).as(result.err()).isZero();
        return result.out();
    }

    @Test
    @Order(1)
    void countsToThePublishedTotalsAndHoldsThemAgainstTheTarget() {
        assertThat(done("registre", "compter", "2024"))
                .contains("168 initiatives comptées", "mesure initiale", "une fois par organisme");
        assertThat(done("registre", "compter", "2025"))
                .contains("258 initiatives comptées", "+53,6\u00a0% par rapport à 2024-2025 (168)")
                .contains("> A, année précédente réelle\u00a0: seuil 184,8, atteint, écart +73,2")
                .contains("Organisme fictif de l’agriculture no 1");
        assertThat(done("registre", "count", "2025", "--language", "en", "--reading", "C", "--by", "statut"))
                .contains("258 initiatives counted", "+53.6% from 2024-2025 (168)", "> C, linear path")
                .doesNotContain("initiatives comptées");
    }

    @Test
    @Order(2)
    void explainsEachInitiative() {
        String out = done("registre", "compter", "2025", "--expliquer");

        assertThat(out).contains("Comptées\u00a0: 258");
        assertThat(out.split("Règle\\s+comptage-", -1).length - 1).isEqualTo(258);
    }

    @Test
    @Order(3)
    void tellsEveryReadingForPrograms() {
        JsonNode count = JsonMapper.shared().readTree(done("registre", "compter", "2025", "--json", "-"));

        assertThat(count.get("total").get("certain").asInt()).isEqualTo(258);
        assertThat(count.get("initiatives")).hasSize(258);
        assertThat(count.get("targets"))
                .extracting(target -> target.get("reading").asString() + " "
                        + target.get("threshold").decimalValue().toPlainString() + " "
                        + target.get("next-needed").asInt())
                .containsExactly("A 184.8 284", "B 184.8 204", "C 184.8 202", "D 184.8 185");
    }

    @Test
    @Order(4)
    void decomposesTheChange() {
        JsonNode change = JsonMapper.shared().readTree(done("registre", "changements", "2025", "--json", "-"));
        int sum = change.get("certain-by-kind").properties().stream()
                .mapToInt(entry -> entry.getValue().asInt())
                .sum();

        assertThat(sum).isEqualTo(90);
        assertThat(done("registre", "changements", "2025"))
                .contains("Total 2024-2025\u00a0: 168", "Total 2025-2026\u00a0: 258", "Portefeuille relibellé");
    }

    @Test
    @Order(5)
    void publishesAndReports() throws IOException {
        Path open = folder.resolve("ouvertes");
        assertThat(done("registre", "publier", "2025", "--sortie", open.toString()))
                .contains("258 initiatives");
        assertThat(Files.readAllLines(open.resolve("portrait-utilisations-ia-2025.csv")))
                .hasSize(259);
        Path page = folder.resolve("rapport.html");
        Path indicator = folder.resolve("indicateur.json");
        done("registre", "rapport", "2025", "--html", page.toString(), "--indicateur", indicator.toString());
        assertThat(Files.readString(page)).contains("Cible atteinte", "Le seuil est de 184,8; il est dépassé de 73,2.");
        assertThat(JsonMapper.shared()
                        .readTree(Files.readString(indicator))
                        .get("value")
                        .get("certain")
                        .asInt())
                .isEqualTo(258);
    }

    @Test
    @Order(6)
    void aPersonDecidesAndTheNextFreezeShowsIt() {
        Result proposals = run("registre", "doublons", "2025");
        assertThat(proposals.code()).isEqualTo(1);
        assertThat(proposals.out()).contains("Même initiative?", "Rien n’est décidé.");
        JsonNode before = JsonMapper.shared().readTree(done("registre", "compter", "2025", "--json", "-"));
        String kept = before.get("initiatives").get(0).get("id").asString();
        String repeated = before.get("initiatives").get(1).get("id").asString();

        assertThat(run("registre", "decider", "doublon", kept, repeated, "--exercice", "2025")
                        .code())
                .as("without a reason")
                .isEqualTo(2);
        assertThat(run("registre", "decider", "doublon", kept, "inconnue", "--exercice", "2025", "--raison", "Essai.")
                        .code())
                .isEqualTo(3);
        done("registre", "decider", "doublon", kept, repeated, "--exercice", "2025", "--raison", "Même outil, vu.");
        assertThat(done("registre", "compter", "2025"))
                .as("what is frozen does not change")
                .contains("258 initiatives comptées");
        done("registre", "geler", "2025", "--collecte", "2025-06-15", "--raison", "Doublon reconnu.");
        assertThat(done("registre", "compter", "2025")).contains("257 initiatives comptées", "révision 2");
        assertThat(done("registre", "compter", "2025", "--revision", "1")).contains("258 initiatives comptées");
        assertThat(done("registre", "changements", "2025", "--depuis", "2025", "--depuis-revision", "1"))
                .contains("De 2025-2026 (révision 1) à 2025-2026 (révision 2)", "Corrigées\u00a0: −1")
                .contains("Total 2025-2026 (révision 1)\u00a0: 258", "Total 2025-2026 (révision 2)\u00a0: 257");
    }

    @Test
    @Order(7)
    void aYearThatIsNotFrozenIsAnError() {
        Result result = run("registre", "compter", "2031");

        assertThat(result.code()).isEqualTo(3);
        assertThat(result.err()).contains("SNAPSHOT-MISSING", "2031-2032");
        assertThat(run("registre", "rapport", "2025").code()).isEqualTo(2);
        assertThat(run("registre", "compter", "2025", "--lecture", "E").err()).contains("A, B, C, D");
    }
}
