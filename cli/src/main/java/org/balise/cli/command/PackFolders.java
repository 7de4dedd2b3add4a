package org.balise.cli.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** Packs added to those that come with the program, signed or not: for commands that conclude nothing of a dossier. */
public final class PackFolders {
    @Option(
            names = {"--trousses", "--packs"},
            paramLabel = "${bundle:label.folder}",
            descriptionKey = "option.packs")
    private final List<Path> folders = new ArrayList<>();

    /** Folders, zips or jars, one pack each. */
    public List<Path> given() {
        return List.copyOf(folders);
    }
}
