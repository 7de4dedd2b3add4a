package org.balise.registry.db;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.balise.api.registry.FiscalYear;
import org.balise.registry.SnapshotLabel;

/** Frozen years, as the bytes that were frozen. */
record SnapshotTable(Connection connection) {

    /** The last revision of a year, and the digest of what it says. */
    record Last(int revision, String substanceSha256) {}

    /** A frozen year with the digest of what it says and the entry that froze it. */
    record Kept(SnapshotLabel label, String substanceSha256, long entry) {}

    Optional<Last> last(FiscalYear year) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "select revision, substance_sha256 from snapshot" + " where fiscal_year = ? order by revision desc")) {
            statement.setInt(1, year.start());
            statement.setMaxRows(1);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(new Last(row.getInt(1), row.getString(2))) : Optional.empty();
            }
        }
    }

    /** Every frozen year, by year and revision. */
    List<Kept> all() throws SQLException {
        List<Kept> kept = new ArrayList<>();
        every(kept::add, Rows.Unreadable.REFUSED);
        return kept;
    }

    /** Reads them all, by year and revision. */
    void every(Rows.Use<Kept> use, Rows.Unreadable unreadable) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                        "select fiscal_year, revision, collected_on, frozen_on, reason, declarations, sha256,"
                                + " substance_sha256, entry from snapshot order by fiscal_year, revision");
                ResultSet row = statement.executeQuery()) {
            Rows.each(row, SnapshotTable::kept, use, unreadable);
        }
    }

    private static Kept kept(ResultSet row) throws SQLException {
        SnapshotLabel label = new SnapshotLabel(
                new FiscalYear(row.getInt(1)),
                row.getInt(2),
                Rows.date(row, 3),
                Rows.date(row, 4),
                row.getString(5),
                row.getInt(6),
                row.getString(7));
        return new Kept(label, row.getString(8), row.getLong(9));
    }

    /** The bytes with the digest under which they are kept. */
    @SuppressWarnings("ArrayRecordComponent") // never compared nor changed
    record Bytes(byte[] content, String sha256) {}

    Optional<Bytes> bytes(FiscalYear year, int revision) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "select content, sha256 from snapshot where fiscal_year = ? and revision = ?")) {
            statement.setInt(1, year.start());
            statement.setInt(2, revision);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(new Bytes(row.getBytes(1), row.getString(2))) : Optional.empty();
            }
        }
    }

    void insert(SnapshotLabel label, String substanceSha256, byte[] content, long entry) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("insert into snapshot (fiscal_year, revision,"
                + " collected_on, frozen_on, reason, declarations, substance_sha256, sha256, content, entry)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            insert.setInt(1, label.year().start());
            insert.setInt(2, label.revision());
            insert.setDate(3, Date.valueOf(label.collectedOn()));
            insert.setDate(4, Date.valueOf(label.frozenOn()));
            insert.setString(5, label.reason());
            insert.setInt(6, label.declarations());
            insert.setString(7, substanceSha256);
            insert.setString(8, label.sha256());
            insert.setBytes(9, content);
            insert.setLong(10, entry);
            Database.one(insert);
        }
    }
}
