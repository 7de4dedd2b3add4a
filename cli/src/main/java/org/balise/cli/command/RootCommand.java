package org.balise.cli.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** {@code balise} alone: the options that every command shares. */
@Command(name = "balise", versionProvider = Version.class)
public final class RootCommand implements Runnable {
    private final Session session;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            descriptionKey = "option.version")
    @SuppressWarnings("UnusedVariable") // picocli reads it by reflection
    private boolean version;

    /** Read before the command line is built, since the help itself is in that language. */
    @Option(
            names = {"--langue", "--language"},
            paramLabel = "fr|en",
            scope = ScopeType.INHERIT,
            descriptionKey = "option.language")
    @SuppressWarnings("UnusedVariable") // picocli reads it by reflection
    private String language = "";

    @Option(names = "--trace", scope = ScopeType.INHERIT, descriptionKey = "option.trace")
    private boolean trace;

    public RootCommand(Session session) {
        this.session = session;
    }

    /** Whether a person asked for the stack trace of an internal error. */
    public boolean trace() {
        return trace;
    }

    @Override
    public void run() {
        throw new UsageException(spec.commandLine(), session.messages().text("usage.no-command"));
    }
}
