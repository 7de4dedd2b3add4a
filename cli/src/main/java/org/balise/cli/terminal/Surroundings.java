package org.balise.cli.terminal;

import java.io.InputStream;
import java.io.PrintStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

/**
 * Where the program runs. Everything that varies from one run to another comes in through here.
 *
 * @param in the keyboard, or whatever is piped in, in UTF-8
 * @param out results, in UTF-8
 * @param err problems, in UTF-8
 * @param environment the environment variables
 * @param clock only used to tell that a date is in the future and to date a new dossier
 * @param terminal whether {@code out} is a terminal
 */
public record Surroundings(
        InputStream in,
        PrintStream out,
        PrintStream err,
        Map<String, String> environment,
        Clock clock,
        boolean terminal) {
    private static final int USUAL_WIDTH = 80;
    private static final int LEAST_WIDTH = 40;
    private static final int GREATEST_WIDTH = 120;

    public Surroundings {
        environment = Map.copyOf(environment);
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Whether colour may be used: on a terminal, unless NO_COLOR is set (no-color.org). */
    public boolean colour() {
        return terminal && environment.getOrDefault("NO_COLOR", "").isEmpty();
    }

    /** The columns to write in: those of the terminal, kept readable, and 80 elsewhere. */
    public int width() {
        String columns = environment.getOrDefault("COLUMNS", "");
        if (!columns.matches("[0-9]{1,4}")) {
            return USUAL_WIDTH;
        }
        return Math.max(LEAST_WIDTH, Math.min(GREATEST_WIDTH, Integer.parseInt(columns)));
    }
}
