package org.balise.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;
import java.util.TreeMap;
import org.balise.cli.command.Program;
import org.balise.cli.house.BuiltHouse;
import org.balise.cli.terminal.ResultStream;
import org.balise.cli.terminal.Surroundings;

/** The entry point: ties the program to the machine. */
public final class Main {
    /** Set by the launcher, which alone can tell on every Java version whether the output is a terminal. */
    private static final String TERMINAL = "balise.terminal";

    /** Today is the day it is in Québec, wherever the machine stands. */
    private static final ZoneId QUEBEC = ZoneId.of("America/Toronto");

    private Main() {}

    /** Runs one command and ends with its exit code. */
    public static void main(String... arguments) {
        Surroundings surroundings = new Surroundings(
                System.in,
                utf8(FileDescriptor.out),
                utf8(FileDescriptor.err),
                environment(),
                Clock.system(QUEBEC),
                Boolean.getBoolean(TERMINAL));
        System.exit(new Program(surroundings, new BuiltHouse(), Families.ALL).run(arguments));
    }

    /** The variables of the machine; a service or a container may leave out who runs it, which Java knows all the same. */
    private static Map<String, String> environment() {
        Map<String, String> environment = new TreeMap<>(System.getenv());
        String user = System.getProperty("user.name", "");
        if (!environment.containsKey("LOGNAME") && !environment.containsKey("USERNAME") && !user.equals("?")) {
            environment.putIfAbsent("USER", user);
        }
        return environment;
    }

    /** Dossiers and messages are in UTF-8 whatever the locale of the machine. */
    private static PrintStream utf8(FileDescriptor stream) {
        return new ResultStream(new FileOutputStream(stream));
    }
}
