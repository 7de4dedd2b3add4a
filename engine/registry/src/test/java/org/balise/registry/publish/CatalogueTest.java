package org.balise.registry.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.balise.api.registry.Count;
import org.balise.registry.count.Counter;
import org.balise.registry.count.ExampleYears;
import org.balise.registry.count.PlainRules;
import org.balise.registry.count.Readings;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What catalogues are told of the package. */
class CatalogueTest {
    private static final Counter COUNTER = new Counter(new PlainRules(), Readings.USUAL);
    private static final Count COUNT = COUNTER.count(ExampleYears.second(List.of()));
    private static final LocalDate FROZEN = LocalDate.of(2025, 7, 2);
    private static final OpenData DATA =
            OpenData.of(COUNT, Books.book(), new Release(FROZEN, LocalDate.of(2026, 1, 27), Map.of()));

    private static JsonNode document(OpenData data, String name) {
        return JsonMapper.shared()
                .readTree(new String(Objects.requireNonNull(data.files().get(name)), StandardCharsets.UTF_8));
    }

    @Test
    void aYearIsAddedToTheDatasetAndNothingElseOfItChanges() {
        JsonNode revise = document(DATA, "ckan-revise.json");
        JsonNode fields = revise.get("fields");
        JsonNode added = fields.get("update__resources__extend");

        assertThat(revise.get("action").asString()).isEqualTo("package_revise");
        assertThat(fields.propertyNames()).containsExactlyInAnyOrder("match", "update__resources__extend");
        assertThat(fields.get("match").propertyNames()).containsExactly("name");
        assertThat(added).hasSize(3);
        assertThat(added.get(0).get("description").asString())
                .contains("258 initiatives", "collecte du 15\u00a0juin 2025", "collection of June\u00a015, 2025");
        assertThat(added.get(0).get("url_type").asString()).isEqualTo("upload");
        assertThat(added.get(0).get("size").asInt())
                .isEqualTo(Objects.requireNonNull(DATA.files().get("portrait-utilisations-ia-2025.csv")).length);
        assertThat(revise.get("files").get("update__resources__-3__upload").asString())
                .isEqualTo("portrait-utilisations-ia-2025.csv");
        assertThat(revise.get("files"))
                .allSatisfy(file -> assertThat(DATA.files()).containsKey(file.asString()));
    }

    @Test
    void aCatalogueThatLacksTheDatasetIsToldAllButItsOwnOrganization() {
        JsonNode dataset = document(DATA, "ckan-package.json");

        assertThat(dataset.get("name").asString()).hasSizeLessThanOrEqualTo(100).matches("[a-z0-9_-]+");
        assertThat(dataset.get("license_id").asString()).isEqualTo("cc-by");
        assertThat(dataset.get("tags"))
                .isNotEmpty()
                .allSatisfy(tag -> assertThat(tag.get("name").asString()).matches("[\\p{L}\\p{N} _.-]{2,100}"));
        assertThat(dataset.has("id")).isFalse();
        assertThat(dataset.has("owner_org")).isFalse();
    }

    /** The properties and types of DCAT 3 (W3C). */
    @Test
    void dcatDescribesOneYearOfASeries() {
        JsonNode dataset = document(DATA, "dcat.jsonld");

        assertThat(dataset.get("@type").asString()).isEqualTo("dcat:Dataset");
        assertThat(dataset.get("@id").asString()).isEqualTo("#portrait-utilisations-ia-2025");
        assertThat(dataset.get("dcat:inSeries").get("@type").asString()).isEqualTo("dcat:DatasetSeries");
        assertThat(dataset.propertyNames())
                .contains("dct:language", "dcat:keyword", "dcat:theme", "dct:spatial", "dct:temporal");
        assertThat(typed(dataset.get("dct:issued"))).isEqualTo("2026-01-27^xsd:date");
        assertThat(typed(dataset.get("dct:modified"))).isEqualTo("2025-07-02^xsd:date");
        assertThat(dataset.get("dcat:distribution")).hasSize(2).allSatisfy(CatalogueTest::checkDistribution);
    }

    private static void checkDistribution(JsonNode distribution) {
        String file = distribution.get("dcat:downloadURL").get("@id").asString();
        assertThat(DATA.files()).containsKey(file);
        assertThat(distribution.get("@id").asString()).isEqualTo("#" + file);
        assertThat(distribution.get("dcat:accessURL").get("@id").asString()).isEqualTo(Dataset.PAGE);
        assertThat(distribution.get("dct:format").get("@id").asString()).contains("/file-type/");
        String checksum = typed(distribution.get("spdx:checksum").get("spdx:checksumValue"));
        assertThat(checksum).endsWith("^xsd:hexBinary");
        assertThat(HexFormat.of().parseHex(checksum.substring(0, checksum.indexOf('^'))))
                .hasSize(32);
        assertThat(typed(distribution.get("dcat:byteSize")))
                .isEqualTo(Objects.requireNonNull(DATA.files().get(file)).length + "^xsd:nonNegativeInteger");
        assertThat(DATA.files())
                .containsKey(distribution.get("dct:conformsTo").get("@id").asString());
    }

    private static String typed(JsonNode value) {
        return value.get("@value").asString() + "^" + value.get("@type").asString();
    }

    @Test
    void everyPrefixIsDeclared() {
        JsonNode dataset = document(DATA, "dcat.jsonld");
        List<String> names = new ArrayList<>();
        names(dataset, names);

        assertThat(names)
                .isNotEmpty()
                .allSatisfy(name -> assertThat(dataset.get("@context").propertyNames())
                        .contains(name.substring(0, name.indexOf(':'))));
    }

    private static void names(JsonNode node, List<String> names) {
        node.properties().forEach(property -> {
            if (!property.getKey().equals("@context")) {
                if (!property.getKey().startsWith("@")) {
                    names.add(property.getKey());
                }
                names(property.getValue(), names);
            }
        });
        if (node.isArray()) {
            node.forEach(item -> names(item, names));
        }
    }

    @Test
    void whatIsNotKnownIsNotSaid() {
        OpenData undated = OpenData.of(COUNT, Books.book(), new Release(FROZEN, null, Map.of()));

        assertThat(document(undated, "dcat.jsonld").has("dct:issued")).isFalse();
    }

    @Test
    void eachYearHasItsOwnIdentity() {
        OpenData first =
                OpenData.of(COUNTER.count(ExampleYears.first()), Books.book(), new Release(FROZEN, null, Map.of()));

        assertThat(document(first, "dcat.jsonld").get("@id"))
                .isNotEqualTo(document(DATA, "dcat.jsonld").get("@id"));
    }
}
