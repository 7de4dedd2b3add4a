package org.balise.registry.db;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Receipts of assessments, under their digests. */
record ReceiptTable(Connection connection) {

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

    /** Every receipt that a declaration rests on, with the entry of the first of them. */
    Map<String, Kept> all() throws SQLException {
        Map<String, Kept> receipts = new TreeMap<>();
        try (PreparedStatement statement = connection.prepareStatement("select r.sha256, r.content, min(v.entry)"
                        + " from receipt r join declaration_version v on v.receipt = r.sha256"
                        + " group by r.sha256, r.content");
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                receipts.put(row.getString(1), new Kept(row.getString(2), row.getLong(3)));
            }
        }
        return receipts;
    }

    record Kept(String content, long entry) {}
}
