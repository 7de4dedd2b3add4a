package org.balise.registry.db;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.balise.registry.form.Digest;

/** What is kept of assessments, under the digests of their receipts. */
record AssessmentTable(Connection connection) {
    private static final int FETCHED_AT_ONCE = 100;

    /** An assessment as it is kept, with the entry that kept it. */
    record Kept(String receipt, String sha256, String content, long entry) {
        /** Whether it is what was kept. */
        boolean intact() {
            return Digest.of(content).equals(sha256);
        }
    }

    Optional<Kept> find(String receipt) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "select receipt, sha256, content, entry from assessment where receipt = ?")) {
            statement.setString(1, receipt);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(kept(row)) : Optional.empty();
            }
        }
    }

    /** Reads them all, in order of entry and receipt. */
    void every(Rows.Use<Kept> use) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "select receipt, sha256, content, entry from assessment order by entry, receipt")) {
            statement.setFetchSize(FETCHED_AT_ONCE);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    use.of(kept(row));
                }
            }
        }
    }

    private static Kept kept(ResultSet row) throws SQLException {
        String content = new String(row.getBytes(3), StandardCharsets.UTF_8);
        return new Kept(row.getString(1), row.getString(2), content, row.getLong(4));
    }

    void insert(Kept kept) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into assessment (receipt, sha256, content, entry) values (?, ?, ?, ?)")) {
            insert.setString(1, kept.receipt());
            insert.setString(2, kept.sha256());
            insert.setBytes(3, kept.content().getBytes(StandardCharsets.UTF_8));
            insert.setLong(4, kept.entry());
            Database.one(insert);
        }
    }
}
