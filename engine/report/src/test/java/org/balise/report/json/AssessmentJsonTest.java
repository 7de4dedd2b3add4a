package org.balise.report.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.balise.api.assess.Assessment;
import org.balise.api.problem.ProblemsException;
import org.balise.report.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@Isolated("changes the locale of the machine")
class AssessmentJsonTest {

    @Test
    void followsItsSchema() throws IOException {
        assertThat(schema().validate(text(Samples.assessment()), InputFormat.JSON))
                .isEmpty();
        assertThat(schema().validate(text(Samples.empty()), InputFormat.JSON)).isEmpty();
    }

    @Test
    void theSchemaRefusesAnUnknownKey() throws IOException {
        String more = text(Samples.assessment()).replace("\"open\":", "\"ouvert\":");
        assertThat(schema().validate(more, InputFormat.JSON)).isNotEmpty();
    }

    @Test
    void givesTheDossierBackAsItWas() {
        Assessment assessment = Samples.assessment();
        assertThat(DossierJson.read("a.json", AssessmentJson.write(Samples.book(), assessment)))
                .isEqualTo(assessment.dossier());
    }

    @Test
    void theSameAssessmentGivesTheSameBytesInAnyLocale() {
        Locale before = Locale.getDefault();
        byte[] here = AssessmentJson.write(Samples.book(), Samples.assessment());
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(AssessmentJson.write(Samples.book(), Samples.assessment()))
                    .isEqualTo(here);
        } finally {
            Locale.setDefault(before);
        }
        assertThat(new String(here, StandardCharsets.UTF_8))
                .doesNotContain("\r")
                .endsWith("}\n");
    }

    @Test
    void theLinesOfThePrinciplesAddUp() {
        JsonNode principles = JsonMapper.shared()
                .readTree(text(Samples.assessment()))
                .get("risk")
                .get("principles");
        assertThat(principles).hasSize(12);
        for (JsonNode principle : principles) {
            for (String end : new String[] {"min", "max"}) {
                BigDecimal sum = principle.get("exposure-cap").get(end).decimalValue();
                for (JsonNode line : principle.get("lines")) {
                    sum = sum.add(line.get("exposure").get(end).decimalValue());
                }
                assertThat(sum)
                        .isEqualByComparingTo(principle.get("exposure").get(end).decimalValue());
            }
        }
    }

    @Test
    void refusesADocumentThatIsNotAnAssessment() {
        for (String document : new String[] {
            "",
            "{",
            "[]",
            "{}",
            "{\"format\":\"assessment/2\",\"dossier\":{}}",
            "{\"format\":\"assessment/1\",\"dossier\":{\"questionnaire\":\"q\",\"as-of\":\"2026-13-01\",\"answers\":[]}}",
            "{\"format\":\"assessment/1\",\"format\":\"assessment/1\",\"dossier\":{\"questionnaire\":\"q\","
                    + "\"as-of\":\"2026-01-01\",\"answers\":[]}}",
            "{\"format\":\"assessment/1\",\"dossier\":{\"questionnaire\":\"q\",\"as-of\":\"2026-01-01\","
                    + "\"answers\":[{\"question\":\"a\",\"type\":\"yes-no\",\"value\":\"oui\"}]}}"
        }) {
            assertRefused(document);
        }
    }

    /** A text where a list is expected would be read as an empty list: as nothing answered, or nothing to prove it. */
    @Test
    void refusesADossierThatWouldBeHalfRead() {
        String yes = "{\"question\":\"a\",\"type\":\"yes-no\",\"value\":true";
        for (String answers : new String[] {
            "\"x\"",
            "{}",
            "[\"x\"]",
            "[" + yes + ",\"evidence\":\"x\"}]",
            "[" + yes + ",\"evidence\":{}}]",
            "[" + yes + ",\"evidence\":[\"x\"]}]",
            "[" + yes + ",\"rationale\":\"x\"}]",
            "[" + yes + ",\"rationale\":[]}]",
            "[{\"question\":\"a\",\"type\":\"some-of\",\"value\":{}}]",
            "[{\"question\":\"a\",\"type\":\"amount\",\"value\":1e999999999}]",
            "[{\"question\":\"a\",\"type\":\"amount\",\"value\":1e-999999999}]"
        }) {
            assertRefused("{\"format\":\"assessment/1\",\"dossier\":{\"questionnaire\":\"q\","
                    + "\"as-of\":\"2026-01-01\",\"answers\":" + answers + "}}");
        }
    }

    private static void assertRefused(String document) {
        assertThatThrownBy(() -> DossierJson.read("a.json", document.getBytes(StandardCharsets.UTF_8)))
                .as(document)
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining(DossierJson.UNREADABLE);
    }

    private static String text(Assessment assessment) {
        return new String(AssessmentJson.write(Samples.book(), assessment), StandardCharsets.UTF_8);
    }

    private static Schema schema() throws IOException {
        try (InputStream in = AssessmentJson.class.getResourceAsStream("/schemas/assessment.schema.json")) {
            assertThat(in).isNotNull();
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
