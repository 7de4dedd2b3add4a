package org.balise.cli.command;

import picocli.CommandLine;

/** Commands that belong together and have their own package. */
public interface CommandFamily {

    /** Puts them under the root command. */
    void addTo(CommandLine root, Session session);
}
