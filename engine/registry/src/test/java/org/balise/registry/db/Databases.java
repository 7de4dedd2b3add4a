package org.balise.registry.db;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The two databases on which every test runs. */
@SuppressWarnings("ImmutableEnumChecker") // the server is started once, when first needed
public enum Databases {
    H2 {
        @Override
        public Location location(Path folder) {
            return new Location.InFile(folder.resolve("registre"));
        }

        @Override
        Connection connect(Location location) throws SQLException {
            String url =
                    "jdbc:h2:file:" + ((Location.InFile) location).file() + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE";
            return DriverManager.getConnection(url, "sa", "");
        }
    },
    POSTGRESQL {
        private @Nullable EmbeddedPostgres server;
        private int number;

        @Override
        public synchronized Location location(Path folder) {
            try {
                EmbeddedPostgres running = server;
                if (running == null) {
                    running = EmbeddedPostgres.builder().start();
                    server = running;
                }
                String name = "registre" + ++number;
                try (Connection connection = running.getPostgresDatabase().getConnection();
                        Statement statement = connection.createStatement()) {
                    statement.execute("create database " + name);
                }
                return new Location.OnServer(running.getJdbcUrl("postgres", name), null, "secret-never-shown");
            } catch (IOException | SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        Connection connect(Location location) throws SQLException {
            return DriverManager.getConnection(((Location.OnServer) location).url());
        }
    };

    /** A place where there is no registry yet. */
    public abstract Location location(Path folder);

    /** A way around the registry, as an ill-meaning person would have. */
    abstract Connection connect(Location location) throws SQLException;

    void change(Location location, String... statements) {
        try (Connection connection = connect(location);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Removes all that the database itself forbids, but empty columns: an ill-meaning person owns the tables. */
    void unbind(Location location) {
        List<String> statements = new ArrayList<>();
        try (Connection connection = connect(location);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select table_name, constraint_name"
                        + " from information_schema.table_constraints where table_schema = 'public'"
                        + " and table_name <> 'flyway_schema_history' and constraint_name not like '%not_null'"
                        + " order by case constraint_type when 'FOREIGN KEY' then 0 else 1 end")) {
            while (row.next()) {
                statements.add(
                        "alter table " + row.getString(1) + " drop constraint \"" + row.getString(2) + "\" cascade");
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        change(location, statements.toArray(String[]::new));
    }
}
