package org.balise.core.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.balise.core.problem.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schemas agree with the readers, as far as a schema that knows no dictionary can. */
class SchemasTest {

    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

    static Stream<Fixture> good() {
        return Fixture.all("good");
    }

    static Stream<Fixture> bad() {
        return Fixture.all("bad").filter(Fixture::judgedBySchema);
    }

    static Stream<String> formats() {
        return Fixture.all("good").map(Fixture::format).distinct();
    }

    @ParameterizedTest
    @MethodSource("good")
    void aGoodFileIsAccepted(Fixture fixture) {
        assertThat(errors(fixture)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("bad")
    void aBadFileIsRefusedWhereASchemaCanTell(Fixture fixture) {
        assertThat(errors(fixture).isEmpty()).isEqualTo(!fixture.refusedBySchema());
    }

    @Test
    void mostMistakesCanBeSeenByASchema() {
        List<Fixture> judged = bad().toList();

        assertThat(judged).hasSizeGreaterThan(140);
        assertThat(judged.stream().filter(Fixture::refusedBySchema).count()).isGreaterThan(judged.size() / 2);
    }

    @ParameterizedTest
    @MethodSource("formats")
    void everyDescriptionIsInBothLanguages(String format) {
        List<String> descriptions = new ArrayList<>();
        collect(json(format), descriptions);

        assertThat(descriptions)
                .isNotEmpty()
                .allSatisfy(text -> assertThat(text.split(" / "))
                        .hasSize(2)
                        .allSatisfy(language -> assertThat(language).isNotBlank()));
    }

    private static void collect(JsonNode node, List<String> descriptions) {
        for (String key : List.of("title", "description")) {
            JsonNode text = node.get(key);
            if (text != null && text.isString()) {
                descriptions.add(text.stringValue());
            }
        }
        node.forEach(child -> collect(child, descriptions));
    }

    private static List<Error> errors(Fixture fixture) {
        Node tree =
                YamlTree.read(fixture.name(), fixture.content(), new Problems()).orElseThrow();
        Schema schema = REGISTRY.getSchema(json(fixture.format()));
        return schema.validate(JsonTree.of(tree));
    }

    private static JsonNode json(String format) {
        String name = "/schemas/" + format + ".schema.json";
        try (InputStream stream = Objects.requireNonNull(SchemasTest.class.getResourceAsStream(name), name)) {
            return JsonMapper.shared().readTree(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
