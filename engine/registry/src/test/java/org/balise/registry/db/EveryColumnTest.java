package org.balise.registry.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Whatever column of whatever table is changed is found, on both databases: every value that a column holds is replaced
 * in turn by one that it does not hold, by the next one that it does, and by none where none is allowed. The columns that
 * nothing vouches for are named here.
 */
class EveryColumnTest {
    /** The structure of the tables, which is checked when a registry is opened. */
    private static final Set<String> NOT_OF_THE_REGISTRY = Set.of("flyway_schema_history");

    /** By column, why changing it changes nothing that anybody is told. */
    private static final Map<String, String> NOT_VOUCHED_FOR = Map.of(
            "initiative.id",
            "repeats the ids of the declarations, which are vouched for",
            "body_text.ordinal",
            "only orders the texts of a body, and their order is vouched for");

    @TempDir
    private Path folder = Path.of("");

    private record Column(String table, String name, boolean nullable) {
        String id() {
            return table + "." + name;
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyChangeIsFound(Databases databases) throws SQLException {
        FullRegistry full = FullRegistry.made(databases, folder);
        databases.unbind(full.location());
        try (Connection connection = databases.connect(full.location())) {
            List<Column> columns = columns(connection);
            assertThat(columns).extracting(Column::id).containsAll(NOT_VOUCHED_FOR.keySet());
            connection.setAutoCommit(false);
            for (Column column : columns) {
                List<Object> values = values(connection, column);
                assertThat(values).as("values of " + column.id()).isNotEmpty();
                if (!NOT_VOUCHED_FOR.containsKey(column.id())) {
                    changesAreFound(connection, full, column, values);
                }
            }
        }
    }

    private static void changesAreFound(Connection connection, FullRegistry full, Column column, List<Object> values)
            throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            Object value = values.get(i);
            List<@Nullable Object> others = new ArrayList<>();
            others.add(other(value));
            if (i + 1 < values.size()) {
                others.add(values.get(i + 1));
            }
            if (column.nullable()) {
                others.add(null);
            }
            for (Object other : others) {
                update(connection, column, value, other);
                assertThat(new Verification(connection)
                                .run(List.of(full.head()))
                                .findings())
                        .as(column.id() + ": " + value + " → " + other)
                        .isNotEmpty();
                connection.rollback();
            }
        }
    }

    private static List<Column> columns(Connection connection) throws SQLException {
        List<Column> columns = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select c.table_name, c.column_name, c.is_nullable"
                        + " from information_schema.columns c join information_schema.tables t"
                        + " on t.table_schema = c.table_schema and t.table_name = c.table_name"
                        + " where c.table_schema = 'public' and t.table_type = 'BASE TABLE'"
                        + " order by c.table_name, c.ordinal_position")) {
            while (row.next()) {
                if (!NOT_OF_THE_REGISTRY.contains(row.getString(1))) {
                    columns.add(new Column(
                            row.getString(1), row.getString(2), row.getString(3).equals("YES")));
                }
            }
        }
        return columns;
    }

    private static List<Object> values(Connection connection, Column column) throws SQLException {
        List<Object> values = new ArrayList<>();
        String query = "select distinct " + column.name() + " from " + column.table() + " where " + column.name()
                + " is not null order by 1";
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            while (row.next()) {
                values.add(row.getObject(1));
            }
        }
        return values;
    }

    private static void update(Connection connection, Column column, Object value, @Nullable Object other)
            throws SQLException {
        String query = "update " + column.table() + " set " + column.name() + " = ? where " + column.name() + " = ?";
        try (PreparedStatement update = connection.prepareStatement(query)) {
            update.setObject(1, other);
            update.setObject(2, value);
            assertThat(update.executeUpdate()).isPositive();
        }
    }

    /** A value of the same type and size that is close to this one. */
    private static Object other(Object value) {
        if (value instanceof String text) {
            return text.isEmpty() ? "x" : (text.charAt(0) == 'a' ? "b" : "a") + text.substring(1);
        } else if (value instanceof Integer number) {
            return number + 100;
        } else if (value instanceof Long number) {
            return number + 100;
        } else if (value instanceof Date date) {
            return Date.valueOf(date.toLocalDate().plusDays(1));
        } else if (value instanceof Boolean bool) {
            return !bool;
        } else if (value instanceof byte[] bytes) {
            byte[] changed = bytes.clone();
            changed[changed.length / 2] ^= 1;
            return changed;
        }
        throw new IllegalArgumentException("a type that no column had: " + value.getClass());
    }
}
