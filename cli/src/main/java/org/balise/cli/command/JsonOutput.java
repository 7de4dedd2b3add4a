package org.balise.cli.command;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.balise.cli.file.OutputFiles;
import org.balise.cli.terminal.Surroundings;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** A JSON document for another program: in a file, or on the standard output under the name {@code -}. */
public final class JsonOutput {
    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");
    private static final ObjectWriter WRITER = JsonMapper.shared()
            .writer()
            .with(new DefaultPrettyPrinter().withObjectIndenter(INDENT).withArrayIndenter(INDENT));

    private JsonOutput() {}

    /** Whether the place is the standard output. */
    public static boolean isStandardOutput(Path place) {
        return place.toString().equals("-");
    }

    /** Writes the document there, over none of the inputs. */
    public static void write(JsonNode document, Path place, Surroundings where, List<Path> inputs) {
        byte[] bytes = (WRITER.writeValueAsString(document) + "\n").getBytes(StandardCharsets.UTF_8);
        if (isStandardOutput(place)) {
            where.out().writeBytes(bytes);
            where.out().flush();
            return;
        }
        OutputFiles.check(List.of(place), inputs);
        OutputFiles outputs = new OutputFiles();
        outputs.add(place, bytes);
        outputs.write();
    }
}
