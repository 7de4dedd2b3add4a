package org.balise.registry.db;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.balise.api.problem.Problem;
import org.balise.api.problem.ProblemsException;
import org.balise.registry.Act;
import org.balise.registry.Registry;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;

/** Creates registries and opens them. */
public final class Registries {
    /** The schema that this version reads and writes. */
    private static final String SCHEMA = "1";

    private static final String FILE_OPTIONS =
            ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0;IFEXISTS=";

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
            createFile(file, act);
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
        if (location instanceof Location.InFile file && !Files.exists(file.onDisk())) {
            throw problem(location, "REGISTRY-MISSING");
        }
        Connection connection = connect(location, true);
        Database database = new Database(connection, location);
        String schema = schema(connection);
        if (!schema.equals(SCHEMA)) {
            database.close();
            throw problem(location, schema.isEmpty() ? "REGISTRY-MISSING" : "REGISTRY-VERSION", schema);
        }
        return new SqlRegistry(database);
    }

    private static void createOnServer(Location.OnServer server, Act act) {
        Connection connection = connect(server, false);
        try (Database database = new Database(connection, server)) {
            if (!schema(connection).isEmpty()) {
                throw database.problem("REGISTRY-EXISTS");
            }
            migrate(server, server.url(), server.user(), server.password());
            new SqlRegistry(database).created(server.label(), act);
        }
    }

    /** Made under another name and moved when complete: killed at any moment, there is a whole registry or none. */
    private static void createFile(Location.InFile file, Act act) {
        Path place = file.onDisk();
        if (Files.exists(place)) {
            throw problem(file, "REGISTRY-EXISTS");
        }
        Location.InFile draft = new Location.InFile(
                Path.of(file.file() + "." + ProcessHandle.current().pid() + ".tmp"));
        try {
            Path folder = place.getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Files.deleteIfExists(draft.onDisk());
            try (Database database = new Database(connect((Location) draft, false), draft)) {
                migrate(draft, url(draft, true), FILE_USER, "");
                new SqlRegistry(database).created(String.valueOf(place.getFileName()), act);
            }
            onlyForItsOwner(draft.onDisk());
            if (Files.exists(place)) {
                throw problem(file, "REGISTRY-EXISTS");
            }
            Files.move(draft.onDisk(), place, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw problem(file, "REGISTRY-NOT-WRITABLE", String.valueOf(e.getMessage()));
        } finally {
            discard(draft.onDisk());
        }
    }

    private static void discard(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            file.toFile().deleteOnExit();
        }
    }

    private static void onlyForItsOwner(Path file) throws IOException {
        if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
    }

    private static Connection connect(Location location, boolean existing) {
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
                if (!SqlProblems.locked(e) || attempt == ATTEMPTS) {
                    throw e;
                }
                pause();
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

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
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

    /** The version of the schema; empty when there is none. */
    private static String schema(Connection connection) {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select \"version\" from \"flyway_schema_history\" where"
                        + " \"success\" and \"version\" is not null order by \"installed_rank\" desc")) {
            return rows.next() ? rows.getString(1) : "";
        } catch (SQLException e) {
            return "";
        }
    }

    private static void migrate(Location location, String url, @Nullable String user, @Nullable String password) {
        try {
            Flyway.configure(Registries.class.getClassLoader())
                    .dataSource(url, user, password)
                    .loggers("slf4j")
                    .locations("classpath:org/balise/registry/db/migration")
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            // Its message may repeat the address with what it holds.
            throw problem(location, "REGISTRY-SCHEMA", e.getClass().getSimpleName());
        }
    }

    private static ProblemsException problem(Location location, String code, String... arguments) {
        return new ProblemsException(Problem.error(location.label(), 0, 0, code, arguments));
    }
}
