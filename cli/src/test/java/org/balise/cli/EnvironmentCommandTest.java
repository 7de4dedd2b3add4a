package org.balise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.balise.cli.Runner.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class EnvironmentCommandTest {
    private static final Path OPTIONS = Path.of("../exemples/options-environnement");

    @TempDir
    private Path folder = Path.of("");

    private static String option(String name) {
        return OPTIONS.resolve(name + ".yaml").toString();
    }

    private static JsonNode json(Path file) {
        return JsonMapper.shared().readTree(file.toFile());
    }

    /** The schema of CycloneDX refers to others that its library ships; nothing is fetched. */
    private static Schema schema(String resource, SpecificationVersion version) throws IOException {
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
                version,
                builder -> builder.schemaIdResolvers(resolvers -> resolvers
                        .mapPrefix("http://cyclonedx.org/schema/", "classpath:")
                        .mapPrefix("https://cyclonedx.org/schema/", "classpath:")));
        try (InputStream stream =
                Objects.requireNonNull(EnvironmentCommandTest.class.getResourceAsStream(resource), resource)) {
            return registry.getSchema(stream);
        }
    }

    private static List<Error> errors(Path file, String resource, SpecificationVersion version) throws IOException {
        return schema(resource, version).validate(Files.readString(file), InputFormat.JSON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"grand-modele", "petit-modele", "serveur-reserve", "images"})
    void writesTheEstimateForOtherPrograms(String name) throws IOException {
        Path bill = folder.resolve("bom.json");
        Result run = new Runner().run("environnement", "calculer", option(name), "--cyclonedx", bill.toString());
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        JsonNode bom = json(bill);
        assertThat(errors(bill, "/bom-1.6.schema.json", SpecificationVersion.DRAFT_7))
                .isEmpty();
        assertThat(bom.at("/specVersion").stringValue()).isEqualTo("1.6");
        assertThat(bom.at("/components/0/modelCard/considerations/environmentalConsiderations/energyConsumptions/0/"
                                + "activityEnergyCost/value")
                        .doubleValue())
                .isPositive();
    }

    @Test
    void comparesOptionsOnTheSameFooting() throws IOException {
        Path document = folder.resolve("comparison.json");
        Result run = new Runner()
                .run(
                        "environnement",
                        "comparer",
                        option("grand-modele"),
                        option("serveur-reserve"),
                        option("petit-modele"),
                        option("sans-ia"),
                        "--json",
                        document.toString());
        assertThat(run.err()).isEmpty();
        // A heavier option than none is chosen, with its reason and its author.
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("La qualité suffit", "Responsable du système");
        JsonNode comparison = json(document);
        assertThat(errors(document, "/schemas/environment-comparison.schema.json", SpecificationVersion.DRAFT_2020_12))
                .isEmpty();
        assertThat(comparison.at("/lightest").stringValue()).contains("sans-ia");
        assertThat(comparison.at("/options").size()).isEqualTo(4);
        assertThat(comparison.at("/options/3/file").stringValue()).contains("serveur-reserve");
        assertThat(comparison.at("/options/3/environment/level/central").intValue())
                .isEqualTo(3);
    }

    @Test
    void asksWhyWhenTheHeavierOptionIsChosen() {
        Result run = new Runner()
                .run(
                        "environment",
                        "compare",
                        option("grand-modele"),
                        option("images"),
                        "--chosen",
                        option("grand-modele"),
                        "--language",
                        "en");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("the reason or its author is missing");
        Result explained = new Runner()
                .run(
                        "environment",
                        "compare",
                        option("grand-modele"),
                        option("images"),
                        "--chosen",
                        option("grand-modele"),
                        "--reason",
                        "Quality",
                        "--author",
                        "CIO");
        assertThat(explained.code()).isZero();
    }

    @Test
    void refusesWhatCannotBeCompared() throws IOException {
        Path other = folder.resolve("autre.yaml");
        Files.writeString(
                other,
                Files.readString(OPTIONS.resolve("grand-modele.yaml"), StandardCharsets.UTF_8)
                                .stripTrailing()
                        + "\n  env.unite: personne-an\n");
        Result units = new Runner().run("environnement", "comparer", option("images"), other.toString());
        assertThat(units.code()).isEqualTo(3);
        assertThat(units.err()).contains("OPTION-UNIT", "personne-an", "requete");
        Path empty = folder.resolve("vide.yaml");
        Files.writeString(
                empty, "format: dossier/1\nquestionnaire: ia-quebec\nas-of: 2026-11-23\nanswers:\n  ia.systeme: oui\n");
        Result nothing = new Runner().run("environnement", "comparer", option("images"), empty.toString());
        assertThat(nothing.code()).isEqualTo(3);
        assertThat(nothing.err()).contains("OPTION-SAYS-NOTHING");
        assertThat(new Runner()
                        .run("environnement", "comparer", option("images"))
                        .code())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "env.requetes-par-jour: 1000000000000",
                "env.utilisateurs: -5",
                "env.utilisateurs: NaN",
                "env.heures-coeur: 1000000000000",
                "env.watts-par-coeur: 205",
                "env.taille-modele: petitt",
                "env.machine: partage"
            })
    void refusesAbsurdAnswers(String line) throws IOException {
        Path dossier = folder.resolve("absurde.yaml");
        Files.writeString(
                dossier,
                "format: dossier/1\nquestionnaire: ia-quebec\nas-of: 2026-11-23\nanswers:\n  ia.systeme: oui\n  " + line
                        + "\n");
        Result run = new Runner().run("environnement", "calculer", dossier.toString());
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains(":6:");
        if (line.endsWith("petitt") || line.startsWith("env.machine:")) {
            assertThat(run.err()).containsAnyOf("«\u00a0petit\u00a0»", "«\u00a0env.machines\u00a0»");
        }
    }

    /** A body brings its own room, model and habits; what is more than 24 months old is pointed out. */
    @Test
    void aPackAddsAndReplacesData() throws IOException {
        Path dossier = folder.resolve("salle.yaml");
        Files.writeString(dossier, """
                format: dossier/1
                questionnaire: ia-quebec
                as-of: 2026-11-23
                answers:
                  ia.systeme: oui
                  env.sortie: texte
                  env.machines: partage
                  env.produit: "Exemple 9B, salle de l’Exemple"
                  env.utilisateurs: 50
                  env.longueur-reponse: page
                """);
        Path without = folder.resolve("sans.json");
        Path with = folder.resolve("avec.json");
        Runner runner = new Runner();
        runner.run("environnement", "calculer", dossier.toString(), "--json", without.toString());
        Result run = runner.run(
                "environnement",
                "calculer",
                dossier.toString(),
                "--json",
                with.toString(),
                "--trousses",
                Runner.EXAMPLES.resolve("trousse-environnement").toString());
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(codes(json(without))).contains("model-not-registered");
        assertThat(codes(json(with))).contains("factor-old").doesNotContain("model-not-registered");
        JsonNode requests = input(json(with), "env.requetes-par-jour");
        assertThat(requests.at("/value/central").doubleValue()).isEqualTo(4);
        assertThat(requests.at("/year").intValue()).isEqualTo(2023);
        assertThat(input(json(without), "env.requetes-par-jour")
                        .at("/value/central")
                        .doubleValue())
                .isEqualTo(10);
        assertThat(input(json(with), "env.produit").at("/value/central").doubleValue())
                .isEqualTo(9);
        assertThat(input(json(with), "hebergement.lieu").at("/value/central").doubleValue())
                .isEqualTo(34.5);
    }

    private static List<String> codes(JsonNode document) {
        return document.findPath("warnings")
                .valueStream()
                .map(JsonNode::stringValue)
                .toList();
    }

    private static JsonNode input(JsonNode document, String question) {
        return document.findPath("inputs")
                .valueStream()
                .filter(input -> input.at("/question").stringValue().equals(question))
                .findFirst()
                .orElseThrow();
    }

    /** A mistyped table or unit is refused where it stands, with the name that was meant. */
    @Test
    void aPackWithAMistakeIsRefused() throws IOException {
        Path pack = folder.resolve("trousse");
        Packs.copy(Runner.EXAMPLES.resolve("trousse-environnement"), pack);
        Path rooms = pack.resolve("environment/salles.yaml");
        Files.writeString(rooms, Files.readString(rooms).replace("zone: quebec", "zone: quebecc"));
        Result run = new Runner().run("environnement", "calculer", option("images"), "--trousses", pack.toString());
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("salles.yaml:4:", "REFERENCE-UNKNOWN", "quebecc", "quebec");
    }
}
