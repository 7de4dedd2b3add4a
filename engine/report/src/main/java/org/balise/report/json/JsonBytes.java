package org.balise.report.json;

import java.io.ByteArrayOutputStream;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.JsonNode;

/**
 * Writes a document the same way every time: UTF-8, two spaces, plain numbers, a last line break. It goes straight to
 * the generator: making a mapper, for dates and classes that no document holds, would be a tenth of a short run.
 */
final class JsonBytes {
    private static final TokenStreamFactory FACTORY = JsonFactory.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();
    private static final int USUAL_SIZE = 1 << 20;

    private JsonBytes() {}

    static byte[] of(JsonNode document) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(USUAL_SIZE);
        try (JsonGenerator generator = FACTORY.createGenerator(new Indented(), bytes)) {
            write(document, generator);
        }
        bytes.write('\n');
        return bytes.toByteArray();
    }

    private static void write(JsonNode node, JsonGenerator generator) {
        switch (node.getNodeType()) {
            case OBJECT -> {
                generator.writeStartObject(node);
                for (Map.Entry<String, JsonNode> property : node.properties()) {
                    generator.writeName(property.getKey());
                    write(property.getValue(), generator);
                }
                generator.writeEndObject();
            }
            case ARRAY -> {
                generator.writeStartArray(node);
                for (JsonNode element : node) {
                    write(element, generator);
                }
                generator.writeEndArray();
            }
            case STRING -> generator.writeString(node.stringValue());
            case NUMBER -> writeNumber(node, generator);
            case BOOLEAN -> generator.writeBoolean(node.booleanValue());
            case NULL -> generator.writeNull();
            default -> throw new IllegalArgumentException("Not a JSON value: " + node.getNodeType());
        }
    }

    private static void writeNumber(JsonNode number, JsonGenerator generator) {
        if (number.isIntegralNumber()) {
            generator.writeNumber(number.bigIntegerValue());
        } else {
            generator.writeNumber(number.decimalValue());
        }
    }

    /** How documents are laid out. */
    private static final class Indented extends ObjectWriteContext.Base {
        private final DefaultIndenter indenter = new DefaultIndenter("  ", "\n");

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter()
                    .withSeparators(
                            Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER))
                    .withObjectIndenter(indenter)
                    .withArrayIndenter(indenter);
        }
    }
}
