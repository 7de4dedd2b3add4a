package org.balise.registry.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.balise.registry.Samples.COLLECTED;
import static org.balise.registry.Samples.YEAR;
import static org.balise.registry.Samples.assessed;
import static org.balise.registry.Samples.body;
import static org.balise.registry.Samples.declaration;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.balise.api.registry.Kinship;
import org.balise.api.registry.Snapshot;
import org.balise.registry.Anchor;
import org.junit.jupiter.api.Test;

class SnapshotFormTest {
    private static final Kinship KINSHIP = new Kinship(
            Kinship.Kind.SPLIT, "a-1", "b-1", YEAR, "Une personne", LocalDate.of(2025, 7, 2), "Une « scission »\n");
    private static final Anchor ANCHOR = new Anchor(7, "ab".repeat(32));

    private static SnapshotForm.Content content(String reason) {
        return new SnapshotForm.Content(
                YEAR,
                2,
                COLLECTED,
                LocalDate.of(2025, 8, 1),
                reason,
                ANCHOR,
                List.of(body("a", "Alpha"), body("b", "Bêta")),
                List.of(declaration("a-1", "a", "production"), assessed(declaration("b-1", "b", "indisponible"))),
                List.of(KINSHIP));
    }

    @Test
    void whatIsWrittenIsReadBack() {
        SnapshotForm.Content content = content("Corrigé");
        byte[] bytes = SnapshotForm.write(content);
        assertThat(SnapshotForm.read(bytes))
                .isEqualTo(new Snapshot(
                        YEAR,
                        2,
                        COLLECTED,
                        content.frozenOn(),
                        "Corrigé",
                        content.bodies(),
                        content.declarations(),
                        content.kinships(),
                        Digest.of(bytes)));
        assertThat(SnapshotForm.anchor(bytes)).isEqualTo(ANCHOR);
        assertThat(SnapshotForm.write(content)).isEqualTo(bytes);
    }

    /** Every digest rests on these bytes: a change here makes every registry look altered. */
    @Test
    void theCanonicalFormNeverChanges() {
        assertThat(RecordForm.of(declaration("a-1", "a", "production")))
                .isEqualTo("{\"initiative\":\"a-1\",\"body\":\"a\",\"year\":2025,\"name\":\"Nom de a-1\","
                        + "\"category\":\"assistant\",\"status\":\"production\",\"benefits\":[\"delai\",\"cout\"],"
                        + "\"cybersecurity\":\"no\"}");
        assertThat(Digest.of(SnapshotForm.write(content("Corrigé"))))
                .isEqualTo("dcc0d5719274b4e21b4df561c1a1c50921e541c78a4fcdef4caf00949518cac0");
        assertThat(new Digest().line("a").line("").sha256())
                .isNotEqualTo(new Digest().line("").line("a").sha256());
    }

    @Test
    void theSchemaAcceptsIt() throws IOException {
        try (InputStream in = SnapshotForm.class.getResourceAsStream("/schemas/snapshot.schema.json")) {
            Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(in);
            String text = new String(SnapshotForm.write(content("Corrigé")), StandardCharsets.UTF_8);
            assertThat(schema.validate(text, InputFormat.JSON)).isEmpty();
            assertThat(schema.validate(text.replace("\"revision\":2", "\"revision\":0"), InputFormat.JSON))
                    .isNotEmpty();
        }
    }

    @Test
    void whatIsNotAFrozenYearIsRefused() {
        for (String text : List.of("", "{", "[]", "{\"format\":\"snapshot/2\"}", "{\"format\":\"snapshot/1\"}")) {
            assertThatThrownBy(() -> SnapshotForm.read(text.getBytes(StandardCharsets.UTF_8)))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    /** Whatever part is damaged, it is refused: nothing is read halfway, and nothing is an internal error. */
    @Test
    void aDamagedFrozenYearIsRefused() {
        String text = new String(SnapshotForm.write(content("Corrigé")), StandardCharsets.UTF_8);
        List<String> damaged = List.of(
                text.replace("\"from\":\"20", "\"from\":\"xx"),
                text.replace("\"collected-on\":\"20", "\"collected-on\":\"xx"),
                text.replace("\"declarations\":", "\"autres\":"),
                text.replace("\"cybersecurity\":\"no\"", "\"cybersecurity\":\"peut-être\""),
                text.substring(0, text.length() / 2),
                text + "{}");
        for (String bytes : damaged) {
            assertThat(bytes).isNotEqualTo(text);
            assertThatThrownBy(() -> SnapshotForm.read(bytes.getBytes(StandardCharsets.UTF_8)))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }
}
