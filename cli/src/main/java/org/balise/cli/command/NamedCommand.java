package org.balise.cli.command;

import java.util.function.Supplier;
import picocli.CommandLine;

/**
 * A command by its French and its English name.
 *
 * @param alias the same as the name when both languages share it
 * @param usesRules whether it needs the compiled rules, which can then load while the command line is read
 * @param command makes it; reading the options of every command takes longer than running one
 */
public record NamedCommand(String name, String alias, boolean usesRules, Supplier<CommandLine> command) {

    boolean calledBy(String... arguments) {
        return arguments.length > 0 && (arguments[0].equals(name) || arguments[0].equals(alias));
    }

    /** Puts it under another command. */
    public void addTo(CommandLine root) {
        if (alias.equals(name)) {
            root.addSubcommand(name, command.get());
        } else {
            root.addSubcommand(name, command.get(), alias);
        }
    }
}
