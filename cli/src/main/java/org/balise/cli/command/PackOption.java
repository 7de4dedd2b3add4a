package org.balise.cli.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** Packs added to those that come with the program. */
public final class PackOption {
    @Option(
            names = {"--trousses", "--packs"},
            paramLabel = "${bundle:label.folder}",
            descriptionKey = "option.packs")
    private final List<Path> folders = new ArrayList<>();

    public List<Path> folders() {
        return List.copyOf(folders);
    }
}
