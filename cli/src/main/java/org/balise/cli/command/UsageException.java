package org.balise.cli.command;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** A command called in a way that makes no sense; the message is ready for a person, unlike picocli's own. */
public final class UsageException extends ParameterException {
    private static final long serialVersionUID = 1L;

    public UsageException(CommandLine command, String message) {
        super(command, message);
    }
}
