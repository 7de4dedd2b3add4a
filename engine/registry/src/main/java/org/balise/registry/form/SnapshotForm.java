package org.balise.registry.form;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.List;
import org.balise.api.registry.Declaration;
import org.balise.api.registry.FiscalYear;
import org.balise.api.registry.Kinship;
import org.balise.api.registry.PublicBody;
import org.balise.api.registry.Snapshot;
import org.balise.registry.Anchor;
import org.balise.registry.SnapshotLabel;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * A frozen year as the bytes that are kept: the format {@code snapshot/1}. The same content gives the same bytes, and the
 * digest of the bytes is that of the snapshot.
 */
public final class SnapshotForm {
    public static final String FORMAT = "snapshot/1";
    private static final JsonFactory FACTORY = new JsonFactory();

    private SnapshotForm() {}

    /**
     * What is frozen.
     *
     * @param journal where the journal stood just before
     */
    public record Content(
            FiscalYear year,
            int revision,
            LocalDate collectedOn,
            LocalDate frozenOn,
            @Nullable String reason,
            Anchor journal,
            List<PublicBody> bodies,
            List<Declaration> declarations,
            List<Kinship> kinships) {

        /** The label under which it is kept. */
        public SnapshotLabel label(String sha256) {
            return new SnapshotLabel(year, revision, collectedOn, frozenOn, reason, declarations.size(), sha256);
        }

        /** The digest of what was declared, without when and why it was frozen: that of two equal revisions is one. */
        public String substanceSha256() {
            return substance(bodies, declarations, kinships, collectedOn);
        }
    }

    /** The bytes to keep. */
    public static byte[] write(Content content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), bytes, JsonEncoding.UTF8)) {
            json.writeStartObject();
            json.writeStringProperty("format", FORMAT);
            json.writeStringProperty("year", content.year().toString());
            json.writeNumberProperty("revision", content.revision());
            json.writeStringProperty("collected-on", content.collectedOn().toString());
            json.writeStringProperty("frozen-on", content.frozenOn().toString());
            RecordForm.optional(json, "reason", content.reason());
            json.writeObjectPropertyStart("journal");
            json.writeNumberProperty("entries", content.journal().entries());
            json.writeStringProperty("sha256", content.journal().sha256());
            json.writeEndObject();
            writeLists(json, content.bodies(), content.declarations(), content.kinships());
            json.writeEndObject();
        }
        return bytes.toByteArray();
    }

    /** What was declared, without when and why it was frozen: two revisions that differ in nothing have the same. */
    public static String substance(
            List<PublicBody> bodies, List<Declaration> declarations, List<Kinship> kinships, LocalDate collectedOn) {
        Digest digest = new Digest().line(collectedOn.toString());
        bodies.forEach(body -> digest.line(RecordForm.of(body)));
        declarations.forEach(declaration -> digest.line(RecordForm.of(declaration)));
        kinships.forEach(kinship -> digest.line(RecordForm.of(kinship)));
        return digest.sha256();
    }

    private static void writeLists(
            JsonGenerator json, List<PublicBody> bodies, List<Declaration> declarations, List<Kinship> kinships) {
        json.writeArrayPropertyStart("bodies");
        for (PublicBody body : bodies) {
            json.writeStartObject();
            RecordForm.write(json, body);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("declarations");
        for (Declaration declaration : declarations) {
            json.writeStartObject();
            RecordForm.write(json, declaration);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("kinships");
        for (Kinship kinship : kinships) {
            json.writeStartObject();
            RecordForm.write(json, kinship);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /**
     * The snapshot that the bytes hold.
     *
     * @throws IllegalArgumentException when they are not a snapshot
     */
    public static Snapshot read(byte[] bytes) {
        Content content = content(bytes);
        return new Snapshot(
                content.year(),
                content.revision(),
                content.collectedOn(),
                content.frozenOn(),
                content.reason(),
                content.bodies(),
                content.declarations(),
                content.kinships(),
                Digest.of(bytes));
    }

    /**
     * What the bytes hold, with where the journal stood when they were frozen.
     *
     * @throws IllegalArgumentException when they are not a snapshot
     */
    public static Content content(byte[] bytes) {
        return SnapshotReading.of(bytes);
    }

    /**
     * Where the journal stood when the bytes were frozen.
     *
     * @throws IllegalArgumentException when they are not a snapshot
     */
    public static Anchor anchor(byte[] bytes) {
        return content(bytes).journal();
    }
}
