package org.balise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.balise.cli.Runner.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RulesCommandTest {
    private static final String PACK =
            Runner.EXAMPLES.resolve("trousse-ministere").toString();

    @TempDir
    Path folder;

    @Test
    void listsEveryRuleWithItsSources() {
        Result result = new Runner().run("regles", "lister", "--trousses", PACK);
        assertThat(result.code()).isZero();
        assertThat(result.out())
                .contains("ministere-exemple/lettres/01-relecture.drl")
                .contains("EXEMPLE-LETTRES-2")
                .contains("Lit\u00a0: lettres.generees, lettres.par-mois")
                .contains("sha256 ");
    }

    @Test
    void listsTheSameAsJson() {
        Result result = new Runner().run("rules", "list", "--packs", PACK, "--json", "-");
        JsonNode root = JsonMapper.shared().readTree(result.out());
        assertThat(root.get("packs").size()).isEqualTo(2);
        JsonNode duty = rule(root, "relire-un-echantillon-chaque-mois");
        assertThat(duty.get("kind").asString()).isEqualTo("duty");
        assertThat(duty.get("corpus").toString()).isEqualTo("[\"EXEMPLE-LETTRES-2\"]");
        assertThat(duty.get("principle").asInt()).isEqualTo(11);
        assertThat(duty.get("force").asString()).isEqualTo("POLIT");
        assertThat(duty.get("severity").asString()).isEqualTo("S2");
        assertThat(duty.at("/in-force/from").asString()).isEqualTo("2026-01-01");
        assertThat(duty.get("facts").toString()).isEqualTo("[\"lettres.generees\"]");
        assertThat(duty.get("proof").toString()).isEqualTo("[\"lettres.echantillon-relu\"]");
        assertThat(duty.get("file").asString()).isEqualTo("lettres/01-relecture.drl");
        assertThat(duty.get("sha256").asString()).matches("[0-9a-f]{64}");
        assertThat(duty.get("files-sha256").propertyNames())
                .containsExactly(
                        "lettres/01-relecture.cases.yaml", "lettres/01-relecture.drl", "lettres/01-relecture.yaml");
        assertThat(duty.get("review").asString()).isEqualTo("unreviewed");
    }

    @Test
    void eachRuleHasADigestOfItsOwn() {
        Result result = new Runner().run("rules", "list", "--json", "-");
        JsonNode rules = JsonMapper.shared().readTree(result.out()).get("rules");
        assertThat(rules.valueStream().map(rule -> rule.get("sha256").asString()))
                .hasSizeGreaterThan(400)
                .doesNotHaveDuplicates();
    }

    @Test
    void accountsForTheCorpus() {
        Path file = folder.resolve("c.json");
        Result result = new Runner().run("rules", "coverage", "--json", file.toString(), "--language", "en");
        assertThat(result.code()).isZero();
        JsonNode root = JsonMapper.shared().readTree(file.toFile());
        int total = 0;
        for (JsonNode count : root.get("totals")) {
            total += count.asInt();
        }
        assertThat(total).isPositive().isEqualTo(root.get("entries").size());
        assertThat(result.out()).startsWith(total + " norms of the corpus");
    }

    private static JsonNode rule(JsonNode root, String id) {
        for (JsonNode rule : root.get("rules")) {
            if (rule.get("id").asString().equals(id)) {
                return rule;
            }
        }
        throw new AssertionError(id);
    }
}
