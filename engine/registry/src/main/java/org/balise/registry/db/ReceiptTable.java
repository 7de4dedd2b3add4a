package org.balise.registry.db;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.balise.registry.form.Digest;
import org.jspecify.annotations.Nullable;

/** Receipts of assessments, under their digests. */
record ReceiptTable(Connection connection) {
    private static final int FETCHED_AT_ONCE = 100;

    Optional<String> find(String sha256) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("select content from receipt where sha256 = ?")) {
            statement.setString(1, sha256);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
            }
        }
    }

    void insertIfMissing(String sha256, String content) throws SQLException {
        if (find(sha256).isPresent()) {
            return;
        }
        try (PreparedStatement insert =
                connection.prepareStatement("insert into receipt (sha256, content) values (?, ?)")) {
            insert.setString(1, sha256);
            insert.setString(2, content);
            Database.one(insert);
        }
    }

    /** Reads every receipt that a declaration rests on, with the entry of the first of them. */
    void every(Rows.Use<Kept> use) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select v.receipt, r.content, v.entry from"
                + " (select receipt, min(entry) as entry from declaration_version where receipt is not null"
                + " group by receipt) v left join receipt r on r.sha256 = v.receipt order by v.entry, v.receipt")) {
            statement.setFetchSize(FETCHED_AT_ONCE);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    use.of(new Kept(row.getString(1), row.getString(2), row.getLong(3)));
                }
            }
        }
    }

    /**
     * A receipt as it is kept.
     *
     * @param content null when it is gone
     */
    record Kept(String sha256, @Nullable String content, long entry) {
        /** Whether it is what was kept. */
        boolean intact() {
            return content != null && Digest.of(content).equals(sha256);
        }
    }
}
