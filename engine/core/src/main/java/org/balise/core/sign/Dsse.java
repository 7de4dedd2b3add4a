package org.balise.core.sign;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.balise.core.yaml.Envelope;
import org.balise.core.yaml.Statement;

/** The bytes of envelopes and statements (DSSE v1, in-toto Statement v1). */
final class Dsse {
    static final String PAYLOAD_TYPE = "application/vnd.in-toto+json";

    private Dsse() {}

    /** What is signed: the type and the payload, each with its length, so that neither can pass for the other. */
    static byte[] signed(String payloadType, byte[] payload) {
        byte[] type = payloadType.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(("DSSEv1 " + type.length + " ").getBytes(StandardCharsets.US_ASCII));
        out.writeBytes(type);
        out.writeBytes((" " + payload.length + " ").getBytes(StandardCharsets.US_ASCII));
        out.writeBytes(payload);
        return out.toByteArray();
    }

    static Optional<byte[]> decoded(String base64) {
        try {
            byte[] content = Base64.getDecoder().decode(base64);
            // The decoder is lenient about the last bits; one content must have one form.
            return encoded(content).equals(base64) ? Optional.of(content) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    static String encoded(byte[] content) {
        return Base64.getEncoder().encodeToString(content);
    }

    /** The same statement always gives the same bytes. */
    static byte[] bytes(Statement statement) {
        StringBuilder json = new StringBuilder("{\"_type\":");
        text(statement.type(), json).append(",\"subject\":[");
        String separator = "";
        for (var file : statement.subject().entrySet()) {
            text(file.getKey(), json.append(separator).append("{\"name\":")).append(",\"digest\":{\"sha256\":");
            text(file.getValue(), json).append("}}");
            separator = ",";
        }
        text(statement.predicateType(), json.append("],\"predicateType\":")).append(",\"predicate\":{\"pack\":");
        text(statement.pack(), json).append(",\"version\":");
        text(statement.version(), json).append(",\"signed-on\":");
        text(statement.signedOn().toString(), json).append("}}");
        return json.toString().getBytes(StandardCharsets.UTF_8);
    }

    static byte[] bytes(Envelope envelope) {
        StringBuilder json = new StringBuilder("{\n  \"payloadType\": ");
        text(envelope.payloadType(), json).append(",\n  \"payload\": ");
        text(envelope.payload(), json).append(",\n  \"signatures\": [");
        String separator = "\n";
        for (Envelope.Signed signed : envelope.signatures()) {
            text(signed.keyid(), json.append(separator).append("    { \"keyid\": "));
            text(signed.sig(), json.append(", \"sig\": ")).append(" }");
            separator = ",\n";
        }
        return json.append("\n  ]\n}\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Paths, ids, dates and base64 only: nothing of it ever needs more than these two escapes. */
    private static StringBuilder text(String text, StringBuilder json) {
        return json.append('"')
                .append(text.replace("\\", "\\\\").replace("\"", "\\\""))
                .append('"');
    }
}
