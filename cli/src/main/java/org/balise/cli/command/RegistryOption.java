package org.balise.cli.command;

import java.nio.file.Path;
import java.util.Map;
import org.balise.api.problem.Problem;
import org.balise.api.problem.ProblemsException;
import org.balise.cli.terminal.Surroundings;
import org.balise.registry.Registry;
import org.balise.registry.db.Location;
import org.balise.registry.db.Registries;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * Where the registry is. A password is only taken from the environment: what is typed on a command line is seen by every
 * user of the machine and stays in its history.
 */
public final class RegistryOption {
    private static final String PLACE = "BALISE_REGISTRE";
    private static final String USER = "BALISE_REGISTRE_UTILISATEUR";
    private static final String PASSWORD = "BALISE_REGISTRE_MOT_DE_PASSE";
    private static final String USUAL_NAME = "registre";

    @Option(
            names = {"--registre", "--registry"},
            paramLabel = "${bundle:label.registry}",
            descriptionKey = "option.registry")
    private @Nullable String place;

    /** Whether a person named one here. */
    public boolean given() {
        return place != null;
    }

    /** Opens the registry. */
    public Registry open(Surroundings surroundings) {
        return Registries.open(location(surroundings));
    }

    /**
     * Where it is: as asked for, or as the environment says, or in the user's data folder.
     *
     * @throws ProblemsException when the option is there without a place, or gives the address of another database: to
     *     take a registry that was not meant would be worse than to take none
     */
    public Location location(Surroundings surroundings) {
        Map<String, String> environment = surroundings.environment();
        String asked = place == null ? environment.getOrDefault(PLACE, "") : place;
        if (place != null && asked.isBlank()) {
            throw refused("", "REGISTRY-PLACE");
        } else if (asked.startsWith("jdbc:") && !asked.startsWith(Location.OnServer.SCHEME)) {
            throw refused(asked.substring(0, asked.indexOf(':', "jdbc:".length()) + 1), "REGISTRY-ADDRESS");
        } else if (asked.isBlank()) {
            return new Location.InFile(dataFolder(environment).resolve(USUAL_NAME));
        } else if (asked.startsWith(Location.OnServer.SCHEME)) {
            return new Location.OnServer(asked, environment.get(USER), environment.get(PASSWORD));
        }
        return new Location.InFile(Path.of(asked));
    }

    /** What follows the kind of an address may hold a password: it is not repeated. */
    private static ProblemsException refused(String kind, String code) {
        return new ProblemsException(Problem.error("--registre", 0, 0, code, kind));
    }

    private static Path dataFolder(Map<String, String> environment) {
        String data = environment.getOrDefault("XDG_DATA_HOME", environment.getOrDefault("LOCALAPPDATA", ""));
        if (!data.isBlank()) {
            return Path.of(data, "balise");
        }
        String home = environment.getOrDefault("HOME", environment.getOrDefault("USERPROFILE", "."));
        return Path.of(home, ".local", "share", "balise");
    }
}
