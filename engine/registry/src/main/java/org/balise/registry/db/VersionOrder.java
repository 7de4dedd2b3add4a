package org.balise.registry.db;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Whether the versions of each body and of each declaration are numbered 1, 2, 3… as their entries follow each other, and
 * the last one is current. No digest holds these numbers: another order would put old content back, or hide the new.
 */
record VersionOrder(Connection connection) {
    private static final int FETCHED_AT_ONCE = 5000;

    private static final String BODIES = "select v.body, 0, v.version, v.entry, b.version from body_version v"
            + " left join body b on b.id = v.body order by v.body, v.version";
    private static final String DECLARATIONS = "select v.initiative, v.fiscal_year, v.version, v.entry, d.version"
            + " from declaration_version v left join declaration d on d.initiative = v.initiative"
            + " and d.fiscal_year = v.fiscal_year order by v.initiative, v.fiscal_year, v.version";

    /**
     * @param current the version that is said to be current; 0 when none is
     */
    private record Place(String id, int year, int version, long entry, int current) {
        boolean sameSubject(@Nullable Place other) {
            return other != null && id.equals(other.id) && year == other.year;
        }
    }

    /** Gives the entries of the versions that are out of order. */
    void verify(LongConsumer misplaced) throws SQLException {
        verify(BODIES, misplaced);
        verify(DECLARATIONS, misplaced);
    }

    private void verify(String query, LongConsumer misplaced) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setFetchSize(FETCHED_AT_ONCE);
            try (ResultSet row = statement.executeQuery()) {
                Place last = null;
                while (row.next()) {
                    Place place =
                            new Place(row.getString(1), row.getInt(2), row.getInt(3), row.getLong(4), row.getInt(5));
                    if (!place.sameSubject(last)) {
                        end(last, misplaced);
                        last = null;
                    }
                    int before = last == null ? 0 : last.version();
                    long entryBefore = last == null ? 0 : last.entry();
                    if (place.version() != before + 1 || place.entry() <= entryBefore) {
                        misplaced.accept(place.entry());
                    }
                    last = place;
                }
                end(last, misplaced);
            }
        }
    }

    private static void end(@Nullable Place last, LongConsumer misplaced) {
        if (last != null && last.version() != last.current()) {
            misplaced.accept(last.entry());
        }
    }
}
