package org.balise.registry.form;

import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.balise.api.registry.AssessmentLink;
import org.balise.api.registry.Declaration;
import org.balise.api.registry.Kinship;
import org.balise.api.registry.PublicBody;
import org.balise.registry.DeclarationVersion;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonFactory;

/**
 * Records in canonical form: JSON without spaces, keys in one order, what is null left out.
 *
 * <p>The order and the names of the keys never change: every digest rests on them.
 */
public final class RecordForm {
    private static final JsonFactory FACTORY = new JsonFactory();

    private RecordForm() {}

    /** One JSON object. */
    public static String object(Consumer<JsonGenerator> fields) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(tools.jackson.core.ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            fields.accept(json);
            json.writeEndObject();
        }
        return text.toString();
    }

    /** A body alone, for the journal. */
    public static String of(PublicBody body) {
        return object(json -> write(json, body));
    }

    /** A declaration alone, for the journal. */
    public static String of(Declaration declaration) {
        return object(json -> write(json, declaration));
    }

    /** A version of a declaration, for the journal: the declaration alone, unless it is withdrawn. */
    public static String of(DeclarationVersion version) {
        return version.withdrawn() ? ofWithdrawn(version.declaration()) : of(version.declaration());
    }

    /** A declaration that is withdrawn, for the journal. */
    public static String ofWithdrawn(Declaration declaration) {
        return object(json -> {
            write(json, declaration);
            json.writeBooleanProperty("withdrawn", true);
        });
    }

    /** A decision alone, for the journal. */
    public static String of(Kinship kinship) {
        return object(json -> write(json, kinship));
    }

    /** An assessment that is kept, for the journal: what it holds is vouched for by its digest. */
    public static String ofAssessment(String receiptSha256, String sha256) {
        return object(json -> {
            json.writeStringProperty("receipt", receiptSha256);
            json.writeStringProperty("assessment", sha256);
        });
    }

    static void write(JsonGenerator json, PublicBody body) {
        json.writeStringProperty("id", body.id());
        json.writeStringProperty("network", body.network());
        dated(json, "names", body.names());
        dated(json, "portfolios", body.portfolios());
        texts(json, "aliases", body.aliases());
    }

    private static void dated(JsonGenerator json, String key, List<PublicBody.Dated> values) {
        json.writeArrayPropertyStart(key);
        for (PublicBody.Dated value : values) {
            json.writeStartObject();
            json.writeStringProperty("value", value.value());
            json.writeStringProperty("from", value.validity().from().toString());
            optional(json, "to", value.validity().to());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    static void write(JsonGenerator json, Declaration declaration) {
        json.writeStringProperty("initiative", declaration.initiative());
        json.writeStringProperty("body", declaration.body());
        json.writeNumberProperty("year", declaration.year().start());
        json.writeStringProperty("name", declaration.name());
        optional(json, "description", declaration.description());
        optional(json, "category", declaration.category());
        json.writeStringProperty("status", declaration.status());
        texts(json, "benefits", declaration.benefits());
        json.writeStringProperty("cybersecurity", declaration.cybersecurity().code());
        optional(json, "portfolio", declaration.portfolio());
        optional(json, "shared-tool", declaration.sharedTool());
        AssessmentLink link = declaration.assessment();
        if (link != null) {
            json.writeObjectPropertyStart("assessment");
            json.writeStringProperty("as-of", link.asOf().toString());
            json.writeStringProperty("residual-min", link.residual().min().name());
            json.writeStringProperty("residual-max", link.residual().max().name());
            json.writeStringProperty("verdict", link.verdict().code());
            json.writeStringProperty("receipt", link.receiptSha256());
            json.writeEndObject();
        }
    }

    static void write(JsonGenerator json, Kinship kinship) {
        json.writeStringProperty("kind", kinship.kind().code());
        json.writeStringProperty("from", kinship.from());
        json.writeStringProperty("to", kinship.to());
        json.writeNumberProperty("year", kinship.year().start());
        json.writeStringProperty("decided-by", kinship.decidedBy());
        json.writeStringProperty("decided-on", kinship.decidedOn().toString());
        json.writeStringProperty("reason", kinship.reason());
    }

    static void texts(JsonGenerator json, String key, List<String> values) {
        json.writeArrayPropertyStart(key);
        values.forEach(json::writeString);
        json.writeEndArray();
    }

    static void optional(JsonGenerator json, String key, @Nullable String value) {
        if (value != null) {
            json.writeStringProperty(key, value);
        }
    }

    static void optional(JsonGenerator json, String key, @Nullable LocalDate value) {
        optional(json, key, value == null ? null : value.toString());
    }
}
