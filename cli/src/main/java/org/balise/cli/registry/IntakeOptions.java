package org.balise.cli.registry;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What a person may say about a file to import. */
final class IntakeOptions {
    @Option(
            names = {"--apercu", "--preview"},
            descriptionKey = "option.preview")
    private boolean preview;

    @Option(
            names = {"--accepter-rejets", "--accept-rejects"},
            descriptionKey = "option.accept-rejects")
    private boolean accept;

    @Option(
            names = {"--rejets", "--rejects"},
            paramLabel = "${bundle:label.file}",
            descriptionKey = "option.rejects")
    private @Nullable Path rejects;

    @Option(
            names = {"--colonne", "--column"},
            paramLabel = "${bundle:label.column}",
            descriptionKey = "option.column")
    private final Map<String, String> columns = new LinkedHashMap<>();

    boolean preview() {
        return preview;
    }

    boolean acceptsRejects() {
        return accept;
    }

    Map<String, String> columns() {
        return columns;
    }

    /** Where the rejects of a file go. */
    Path rejects(Path file) {
        Path asked = rejects;
        if (asked != null) {
            return asked;
        }
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return file.resolveSibling((dot <= 0 ? name : name.substring(0, dot)) + ".rejets.csv");
    }
}
