package org.balise.cli.command;

/** What the program tells the shell. */
public final class ExitCode {
    public static final int DONE = 0;

    /** The result reaches the limit given, or a replay differs. */
    public static final int REACHED = 1;

    public static final int USAGE = 2;
    public static final int BAD_INPUT = 3;
    public static final int INTERNAL = 4;

    private ExitCode() {}
}
