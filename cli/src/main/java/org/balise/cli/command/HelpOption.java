package org.balise.cli.command;

import picocli.CommandLine.Option;

/** The option that shows the help of a command. */
final class HelpOption {
    @Option(
            names = {"-h", "--aide", "--help"},
            usageHelp = true,
            descriptionKey = "option.help")
    @SuppressWarnings("UnusedVariable") // picocli reads it by reflection
    private boolean asked;
}
