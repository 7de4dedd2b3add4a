package org.balise.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.balise.cli.Runner.example;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.balise.cli.Runner.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExplainCommandsTest {
    private static final String DOSSIER = example("decrochage-scolaire");

    /** Words of an engine, which no lawyer should have to read. */
    private static final Pattern ENGINE =
            Pattern.compile("(?i)\\b(null|drools|drl|literal|fired|triggered|firing|Yes\\(|fait certain)\\b");

    @Test
    void whyWithoutATopicExplainsTheVerdictAndTheLevel() {
        Result result = new Runner().run("pourquoi", DOSSIER);
        assertThat(result.code()).isZero();
        assertThat(result.out())
                .contains("Avis pour la mise en service\u00a0: inadmissible")
                .contains("Niveau de risque, compte tenu des mesures\u00a0: II à III")
                .contains("Principe ")
                .contains("En vigueur depuis le ")
                .contains("Ce qui montre qu’elle est respectée")
                .contains("réponse\u00a0: oui")
                .contains("Aide à la décision");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "niveau",
                "avis",
                "lai-finalite",
                "LAI-65.1-1",
                "7",
                "donnees.rp",
                "plancher-biometrie",
                "organisme.vise-lggri"
            })
    void everySortOfTopicIsExplainedInBothLanguages(String topic) {
        Result french = new Runner().run("pourquoi", DOSSIER, topic);
        Result english = new Runner().run("why", DOSSIER, topic, "--language", "en");
        assertThat(french.code()).as(french.err()).isZero();
        assertThat(french.out()).isNotEqualTo(english.out()).doesNotContainPattern(ENGINE);
        assertThat(english.out()).doesNotContainPattern(ENGINE).doesNotContain("réponse", "Parce que", "depuis le");
    }

    @Test
    void whyNamesTheReadingThatDecides() {
        String dossier = example("empreinte-vocale");
        assertThat(flat(new Runner()
                        .run("pourquoi", dossier, "heberger-dans-un-centre-de-l-etat")
                        .out()))
                .contains("oblige-t-elle? — lecture retenue\u00a0: Non, c’est un moyen de preuve");
        assertThat(flat(new Runner()
                        .run("why", dossier, "heberger-dans-un-centre-de-l-etat", "--language", "en")
                        .out()))
                .contains("— reading used: No, it is one");
    }

    private static String flat(String text) {
        return text.replaceAll("[ \n]+", " ");
    }

    @Test
    void whyNotNamesTheScopeOfALawThatDoesNotCoverTheBody() throws IOException {
        Path municipal = Files.createTempFile("dossier", ".yaml");
        Files.writeString(
                municipal,
                Files.readString(Path.of(DOSSIER)).replaceFirst("organisme.type: .*", "organisme.type: municipal"));
        Result result = new Runner().run("pourquoi-pas", municipal.toString(), "lggri-inventaire-actifs");
        Files.delete(municipal);
        assertThat(result.code()).as(result.err()).isZero();
        assertThat(result.out()).contains("Ne tient pas ici\u00a0: ").contains("organisme.type");
    }

    @Test
    void whyNotNamesTheOneMissingAnswerAndTheOptionsThatWouldDo() throws IOException {
        Path unsure = Files.createTempFile("dossier", ".yaml");
        Files.writeString(
                unsure,
                Files.readString(Path.of(example("scribe-consultations")))
                        .replaceFirst("rp.regime: .*", "rp.regime: inconnu"));
        Result result = new Runner().run("pourquoi-pas", unsure.toString(), "rp.sous-lai");
        Files.delete(unsure);
        assertThat(result.out())
                .containsOnlyOnce("; il faudrait\u00a0: ")
                .contains("[rp.regime]", " ou Les deux")
                .doesNotContain("organisme.type");
    }

    @Test
    void whySaysWhatARuleAsksOrHowToKnowWhyItDoesNotApply() {
        Result applies = new Runner().run("pourquoi", DOSSIER, "lai-finalite");
        assertThat(applies.out())
                .contains("Ce qui est demandé\u00a0: ")
                .contains("Force\u00a0: loi; gravité d’un manquement\u00a0: ")
                .contains("Échéance\u00a0: ", "; responsable\u00a0: ");
        Result not = new Runner().run("pourquoi", DOSSIER, "plancher-biometrie");
        assertThat(not.out()).contains("  balise pourquoi-pas " + DOSSIER + " plancher-biometrie");
        assertThat(new Runner().run("pourquoi", DOSSIER, "niveau").out())
                .containsPattern("points de risque\\s+restants\u00a0: \\d+(,\\d+)? à ");
    }

    @Test
    void improveBeginsWithWhatToFindOut() {
        String out = new Runner().run("ameliorer", DOSSIER).out();
        assertThat(out.indexOf("À savoir d’abord")).isPositive().isLessThan(out.indexOf("Voie 1"));
        assertThat(out).contains("Satisfait à\u00a0: ");
    }

    @Test
    void whyNotSaysThatARuleAppliesOrIsNotInForce() {
        assertThat(new Runner().run("pourquoi-pas", DOSSIER, "lai-finalite").out())
                .startsWith("Cette règle s’applique.");
        Result asked = new Runner().run("pourquoi-pas", DOSSIER, "biometrie.formes");
        assertThat(asked.out()).contains("Cette question ne se pose pas.").contains("biometrie.usage");
    }

    @Test
    void anUnknownTopicIsToldWithTheNearest() {
        Result near = new Runner().run("pourquoi", DOSSIER, "lai-finalit");
        assertThat(near.code()).isEqualTo(2);
        assertThat(near.err()).contains("Vouliez-vous dire «\u00a0lai-finalite\u00a0»?");
        Result far = new Runner().run("why-not", DOSSIER, "zzzzzzzzzzzz", "--language", "en");
        assertThat(far.err()).contains("Unknown topic: “zzzzzzzzzzzz”.");
        assertThat(new Runner().run("pourquoi-pas", DOSSIER, "niveau").code()).isEqualTo(2);
        assertThat(new Runner().run("pourquoi", DOSSIER, "99").code()).isEqualTo(2);
    }

    @Test
    void improveProposesSeveralWaysTheShortestFirst() {
        Result result = new Runner().run("ameliorer", DOSSIER, "--vers", "sous-conditions");
        assertThat(result.code()).isZero();
        List<Integer> sizes = result.out()
                .lines()
                .filter(line -> line.startsWith("Voie "))
                .map(line -> Integer.valueOf(line.replaceFirst(".*\u00a0: (\\d+) action.*", "$1")))
                .toList();
        assertThat(sizes).hasSizeGreaterThan(1).isSorted();
        assertThat(result.out()).doesNotContainPattern(ENGINE);
    }

    @Test
    void improveSaysWhenThereIsNothingToDo() {
        Result result = new Runner().run("improve", example("tri-courriels"), "--language", "en");
        assertThat(result.out()).contains("The result is already at least as favourable.");
        assertThat(new Runner().run("ameliorer", DOSSIER).out())
                .contains("À savoir d’abord")
                .contains("[donnees.");
        Result wrong = new Runner().run("ameliorer", DOSSIER, "--vers", "V");
        assertThat(wrong.code()).isEqualTo(2);
        assertThat(wrong.err()).contains("I, II, III, IV, admissible");
    }

    static Stream<List<String>> documents() {
        return Stream.of(
                List.of("why", "pourquoi", DOSSIER),
                List.of("why", "pourquoi", DOSSIER, "7"),
                List.of("why", "pourquoi", DOSSIER, "donnees.rp"),
                List.of("why-not", "pourquoi-pas", DOSSIER, "LAI-65.1-1"),
                List.of("why-not", "pourquoi-pas", DOSSIER, "plancher-biometrie"),
                List.of("why-not", "pourquoi-pas", DOSSIER, "biometrie.formes"),
                List.of("improve", "ameliorer", DOSSIER),
                List.of("improve", "ameliorer", example("notes-outil-public"), "--vers", "I"));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyDocumentFollowsItsSchema(List<String> call) throws IOException {
        String[] arguments =
                Stream.concat(call.stream().skip(1), Stream.of("--json", "-")).toArray(String[]::new);
        Result result = new Runner().run(arguments);
        assertThat(result.code()).as(result.err()).isZero();
        JsonNode document = JsonMapper.shared().readTree(result.out());
        assertThat(document.get("format").asString()).isEqualTo(call.get(0) + "/1");
        String name = "/schemas/" + call.get(0) + ".schema.json";
        try (InputStream stream = Objects.requireNonNull(ExplainCommandsTest.class.getResourceAsStream(name), name)) {
            JsonNode schema = JsonMapper.shared().readTree(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
            assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                            .getSchema(schema)
                            .validate(document))
                    .isEmpty();
        }
    }
}
