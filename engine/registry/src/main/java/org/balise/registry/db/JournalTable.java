package org.balise.registry.db;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.balise.registry.Act;
import org.balise.registry.Anchor;
import org.balise.registry.JournalEntry;
import org.balise.registry.RegistryLimits;
import org.balise.registry.journal.Chain;
import org.balise.registry.journal.WrittenEntry;

/** The journal, and the row that says where it stands. */
record JournalTable(Connection connection) {
    private static final String INSERT = "insert into journal (entry, done_at, done_by, action, subject, why,"
            + " content_sha256, previous_sha256, sha256) values (?, ?, ?, ?, ?, ?, ?, ?, ?)";

    /** Where the journal stands. */
    Anchor head() throws SQLException {
        return standing().orElseThrow(() -> new SQLException("registry_state is empty"));
    }

    /** Where the journal is said to stand; nothing when the row that says it is gone. */
    Optional<Anchor> standing() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select entries, head from registry_state where id = 1")) {
            return row.next() ? Optional.of(new Anchor(row.getLong(1), row.getString(2))) : Optional.empty();
        }
    }

    /** Adds an entry for what is about to be written in this transaction. */
    long add(Act act, JournalEntry.Action action, String subject, String contentSha256) throws SQLException {
        String kept = RegistryLimits.cut(subject, RegistryLimits.SUBJECT);
        JournalEntry entry = Chain.next(head(), act, action, kept, contentSha256);
        try (PreparedStatement insert = connection.prepareStatement(INSERT);
                PreparedStatement move =
                        connection.prepareStatement("update registry_state set entries = ?, head = ? where id = 1")) {
            insert.setLong(1, entry.number());
            insert.setString(2, act.at().toString());
            insert.setString(3, act.who());
            insert.setString(4, action.code());
            insert.setString(5, kept);
            insert.setString(6, act.why());
            insert.setString(7, contentSha256);
            insert.setString(8, entry.previousSha256());
            insert.setString(9, entry.sha256());
            Database.one(insert);
            move.setLong(1, entry.number());
            move.setString(2, entry.sha256());
            Database.one(move);
        }
        return entry.number();
    }

    /** The whole journal, by number. */
    List<JournalEntry> all() throws SQLException {
        return every(row -> written(row).read());
    }

    /** The whole journal to the letter, by number. */
    List<WrittenEntry> written() throws SQLException {
        return every(JournalTable::written);
    }

    private <T> List<T> every(Rows.Reading<T> reading) throws SQLException {
        List<T> entries = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select entry, done_at, done_by, action, subject, why,"
                        + " content_sha256, previous_sha256, sha256 from journal order by entry")) {
            Rows.each(row, reading, entries::add, Rows.Unreadable.REFUSED);
        }
        return entries;
    }

    private static WrittenEntry written(ResultSet row) throws SQLException {
        return new WrittenEntry(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getString(9));
    }
}
