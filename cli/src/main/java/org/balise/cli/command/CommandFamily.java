package org.balise.cli.command;

import java.util.List;

/** Commands that belong together. */
public interface CommandFamily {

    /** In the order in which the help lists them. */
    List<NamedCommand> commands(Session session);
}
