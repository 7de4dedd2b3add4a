package org.balise.registry.db;

import static org.balise.registry.Samples.COLLECTED;
import static org.balise.registry.Samples.YEAR;
import static org.balise.registry.Samples.act;
import static org.balise.registry.Samples.body;
import static org.balise.registry.Samples.declaration;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.balise.registry.Proposal;
import org.balise.registry.Registry;

/**
 * A program that creates a registry, or opens one that has a body, then imports, freezes and declares without end, until
 * it is killed.
 */
public final class KilledChild {
    /** How many declarations each import brings. */
    static final int ROWS = 60;

    /** Creates the registry rather than opening it. */
    static final String CREATE = "create";

    private KilledChild() {}

    /** The first argument is a path or an address, the second {@value #CREATE} or not; each step is told when it begins and when it is done. */
    public static void main(String... arguments) {
        Location location = arguments[0].startsWith(Location.OnServer.SCHEME)
                ? new Location.OnServer(arguments[0], null, null)
                : new Location.InFile(Path.of(arguments[0]));
        say("ready");
        boolean create = arguments[1].equals(CREATE);
        try (Registry registry = create ? Registries.create(location, act("Essai")) : Registries.open(location)) {
            if (create) {
                say("created");
                registry.keepBodies(List.of(body("a", "Alpha")), "essai", act("Début"));
            }
            say("bodies");
            for (int round = 0; ; round++) {
                List<Proposal> rows = rows(round);
                say("importing " + round);
                registry.declare(rows, true, "essai", act("Collecte"));
                say("imported " + round);
                say("freezing " + round);
                registry.freeze(YEAR, COLLECTED, act("Gel"));
                say("frozen " + round);
                say("declaring " + round);
                registry.declare(
                        List.of(new Proposal(declaration(id(round, 0), "a", "abandonne"), 1)),
                        false,
                        "essai",
                        act("Correction"));
                say("declared " + round);
            }
        }
    }

    static String id(int round, int row) {
        return "r" + round + "-" + row;
    }

    private static List<Proposal> rows(int round) {
        List<Proposal> rows = new ArrayList<>();
        for (int row = 0; row < ROWS; row++) {
            rows.add(new Proposal(declaration(id(round, row), "a", "production"), 0));
        }
        return rows;
    }

    private static void say(String what) {
        System.out.println(what);
        System.out.flush();
    }
}
