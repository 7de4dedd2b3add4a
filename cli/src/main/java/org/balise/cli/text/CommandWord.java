package org.balise.cli.text;

import java.nio.file.Path;

/** The name of a file as it is written in a command that a person can copy. */
public final class CommandWord {
    private CommandWord() {}

    /** The name, between quotes when a shell would take it apart. */
    public static String of(Path file) {
        String name = file.toString();
        if (name.matches("[\\p{L}\\p{N}._/\\\\:@%+=,~-]+")) {
            return name;
        }
        // Between double quotes, which Windows knows too, a name may hold anything but these.
        return name.matches("[^\"$`!]+") ? '"' + name + '"' : "'" + name.replace("'", "'\\''") + "'";
    }
}
