package org.balise.registry.db;

import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;
import org.balise.api.problem.Problem;
import org.balise.api.problem.ProblemsException;
import org.balise.registry.Act;
import org.balise.registry.Registry;
import org.jspecify.annotations.Nullable;

/** Creates registries and opens them. */
public final class Registries {
    /** Without a trace file: on a disk that cannot be written, the database would print its own faults. */
    private static final String FILE_OPTIONS =
            ";TRACE_LEVEL_FILE=0;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0;IFEXISTS=";

    /** The file has its own permissions on the disk; the name of the user inside it protects nothing. */
    private static final String FILE_USER = "sa";

    /** Another program may only be passing by: wait five seconds before giving up. */
    private static final int ATTEMPTS = 20;

    private static final long PAUSE_MILLISECONDS = 250;

    private Registries() {}

    /**
     * Creates an empty registry.
     *
     * @throws ProblemsException when there is one already, or when it cannot be written there
     */
    public static Registry create(Location location, Act act) {
        if (location instanceof Location.InFile file) {
            NewFile.create(file, act);
        } else {
            createOnServer((Location.OnServer) location, act);
        }
        return open(location);
    }

    /**
     * Opens a registry.
     *
     * @throws ProblemsException when there is none, when it cannot be reached or was made by a later version
     */
    public static Registry open(Location location) {
        find(location);
        Connection connection = connect(location, true);
        Database database = new Database(connection, location);
        boolean opened = false;
        try {
            String schema = Schema.version(connection, location);
            Optional<String> refused = refused(connection, location, schema);
            if (refused.isPresent()) {
                throw problem(location, refused.get(), schema);
            }
            Registry registry = new SqlRegistry(database);
            opened = true;
            return registry;
        } finally {
            if (!opened) {
                database.close();
            }
        }
    }

    /** The database would make a file that is missing, and tell a folder as a disk that cannot be written. */
    private static void find(Location location) {
        if (location instanceof Location.InFile file && !Files.isRegularFile(file.onDisk())) {
            throw problem(location, Files.exists(file.onDisk()) ? "REGISTRY-NOT-FILE" : Schema.MISSING);
        }
    }

    /** Tables without a registry in them are what a creation that was cut short left on a server. */
    private static Optional<String> refused(Connection connection, Location location, String schema) {
        Optional<String> refused = Schema.refused(schema);
        boolean readable = refused.isEmpty() || refused.get().equals(Schema.OLDER);
        return readable && Schema.unfinished(connection, location) ? Optional.of(Schema.MISSING) : refused;
    }

    /**
     * Brings a registry of an earlier version to the structure of this one. All that it holds stays as it is, and the
     * journal tells of it. Killed halfway, it is only to be run again.
     *
     * @return the structure that it had; nothing when it has that of this version already
     * @throws ProblemsException when there is none, when it cannot be reached or was made by a later version
     */
    public static Optional<String> upgrade(Location location, Act act) {
        find(location);
        // Held until the end: in a file, no other program comes in between.
        Connection connection = connect(location, true);
        try (Database database = new Database(connection, location)) {
            String before = Schema.version(connection, location);
            Optional<String> refused = refused(connection, location, before);
            if (refused.isEmpty()) {
                return Optional.empty();
            } else if (!refused.get().equals(Schema.OLDER)) {
                throw problem(location, refused.get(), before);
            }
            migrate(location);
            new SqlRegistry(database).upgraded(before, Schema.version(connection, location), act);
            return Optional.of(before);
        }
    }

    static void migrate(Location location) {
        if (location instanceof Location.InFile file) {
            Schema.migrate(file, url(file, true), FILE_USER, "");
        } else {
            Location.OnServer server = (Location.OnServer) location;
            Schema.migrate(server, server.url(), server.user(), server.password());
        }
    }

    private static void createOnServer(Location.OnServer server, Act act) {
        Connection connection = connect(server, false);
        try (Database database = new Database(connection, server)) {
            if (!refused(connection, server, Schema.version(connection, server)).equals(Optional.of(Schema.MISSING))) {
                throw database.problem("REGISTRY-EXISTS");
            }
            migrate(server);
            new SqlRegistry(database).created(server.label(), act);
        }
    }

    static Connection connect(Location location, boolean existing) {
        try {
            return location instanceof Location.InFile file
                    ? connect(file, existing)
                    : connect((Location.OnServer) location);
        } catch (SQLException e) {
            throw SqlProblems.of(location, e);
        }
    }

    private static Connection connect(Location.InFile file, boolean existing) throws SQLException {
        String url = url(file, existing);
        for (int attempt = 1; ; attempt++) {
            try {
                return DriverManager.getConnection(url, FILE_USER, "");
            } catch (SQLException e) {
                if (!SqlProblems.locked(e) || attempt == ATTEMPTS || !paused()) {
                    throw e;
                }
            }
        }
    }

    /** A semicolon would end the path, and what follows would be read as settings. */
    private static String url(Location.InFile file, boolean existing) {
        String path = file.file().toString();
        if (path.indexOf(';') >= 0) {
            throw problem(file, "REGISTRY-PATH");
        }
        return "jdbc:h2:file:" + path + FILE_OPTIONS + existing;
    }

    /** Waits a little; false when the wait was interrupted, which whoever interrupted it is left to see. */
    private static boolean paused() {
        try {
            Thread.sleep(PAUSE_MILLISECONDS);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static Connection connect(Location.OnServer server) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("ApplicationName", "balise");
        properties.setProperty("connectTimeout", "10");
        properties.setProperty("reWriteBatchedInserts", "true");
        properties.setProperty("options", "-c lock_timeout=10s");
        put(properties, "user", server.user());
        put(properties, "password", server.password());
        return DriverManager.getConnection(server.url(), properties);
    }

    private static void put(Properties properties, String key, @Nullable String value) {
        if (value != null) {
            properties.setProperty(key, value);
        }
    }

    private static ProblemsException problem(Location location, String code, String... arguments) {
        return new ProblemsException(Problem.error(location.label(), 0, 0, code, arguments));
    }
}
