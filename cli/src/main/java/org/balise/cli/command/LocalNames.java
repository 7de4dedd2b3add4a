package org.balise.cli.command;

import java.util.ArrayList;
import java.util.List;
import org.balise.api.text.Language;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Commands and options answer to a French name and to an English one. Both are always understood; what is shown to a
 * person keeps to the language of that person. An option declares its French name first and its English one last.
 */
record LocalNames(Language language) {
    /** The names of an option to show: the short one, if any, then the long one of the language. */
    List<String> all(OptionSpec option) {
        List<String> shown = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (String name : option.names()) {
            (name.startsWith("--") ? words : shown).add(name);
        }
        shown.add(words.get(language == Language.FR ? 0 : words.size() - 1));
        return shown;
    }

    /** What an error calls an argument. */
    String of(ArgSpec argument) {
        if (argument instanceof OptionSpec option) {
            List<String> names = all(option);
            return names.get(names.size() - 1);
        }
        return argument.paramLabel();
    }

    /** The name of a command, without those above it. */
    String of(CommandSpec command) {
        String[] aliases = command.aliases();
        return language == Language.FR || aliases.length == 0 ? command.name() : aliases[0];
    }

    /** The name of a command as it is typed, from the program down. */
    String path(CommandSpec command) {
        CommandSpec above = command.parent();
        return above == null ? of(command) : path(above) + " " + of(command);
    }
}
