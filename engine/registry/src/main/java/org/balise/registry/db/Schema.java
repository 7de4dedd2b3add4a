package org.balise.registry.db;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.Set;
import org.balise.api.problem.Problem;
import org.balise.api.problem.ProblemsException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;

/** The structure of the tables: which one a registry has, and how it gets that of this version. */
final class Schema {
    /** No registry at all. */
    static final String MISSING = "REGISTRY-MISSING";

    /** A registry whose structure this version can bring to its own. */
    static final String OLDER = "REGISTRY-OLDER";

    private static final int CURRENT = 3;

    /** As PostgreSQL says it, and H2: of one table, of one that has a name close to it, of an empty database. */
    private static final Set<String> NO_SUCH_TABLE = Set.of("42P01", "42S02", "42S03", "42S04");

    private Schema() {}

    /**
     * The version of the structure; empty when there is none.
     *
     * @throws ProblemsException when the database does not say
     */
    static String version(Connection connection, Location location) {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select \"version\" from \"flyway_schema_history\" where"
                        + " \"success\" and \"version\" is not null order by \"installed_rank\" desc")) {
            return rows.next() ? rows.getString(1) : "";
        } catch (SQLException e) {
            if (NO_SUCH_TABLE.contains(String.valueOf(e.getSQLState()))) {
                return "";
            }
            throw SqlProblems.of(location, e);
        }
    }

    /** Why this version cannot read and write that structure; nothing when it can. */
    static Optional<String> refused(String version) {
        if (version.isEmpty()) {
            return Optional.of(MISSING);
        } else if (!version.matches("[0-9]{1,4}") || Integer.parseInt(version) > CURRENT) {
            return Optional.of("REGISTRY-VERSION");
        }
        return Integer.parseInt(version) < CURRENT ? Optional.of(OLDER) : Optional.empty();
    }

    /** Whether nothing was ever written: not even the entry that a creation ends with, nor anything that needs one. */
    static boolean unfinished(Connection connection, Location location) {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from registry_state s where s.entries = 0"
                        + " and not exists (select 1 from journal) and not exists (select 1 from body)")) {
            return rows.next() && rows.getInt(1) == 1;
        } catch (SQLException e) {
            throw SqlProblems.of(location, e);
        }
    }

    static void migrate(Location location, String url, @Nullable String user, @Nullable String password) {
        try {
            Flyway.configure(Schema.class.getClassLoader())
                    .dataSource(url, user, password)
                    .loggers("slf4j")
                    .locations("classpath:org/balise/registry/db/migration")
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            // Its message may repeat the address with what it holds.
            throw new ProblemsException(Problem.error(
                    location.label(), 0, 0, "REGISTRY-SCHEMA", e.getClass().getSimpleName()));
        }
    }
}
