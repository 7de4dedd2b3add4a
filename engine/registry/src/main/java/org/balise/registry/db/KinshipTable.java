package org.balise.registry.db;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.balise.api.registry.FiscalYear;
import org.balise.api.registry.Kinship;

/** Decisions about initiatives that look related, in the order in which they were taken or withdrawn. */
record KinshipTable(Connection connection) {
    private static final Comparator<Kinship> ORDER =
            Comparator.comparing(Kinship::from).thenComparing(Kinship::to).thenComparing(Kinship::kind);

    /** A decision taken or withdrawn at one time. */
    record Version(Kinship kinship, boolean inForce, long entry) {}

    private record Subject(Kinship.Kind kind, String from, String to) {}

    List<Version> everyVersion() throws SQLException {
        List<Version> versions = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement("select kind, initiative_from, initiative_to,"
                        + " fiscal_year, decided_by, decided_on, reason, in_force, entry from kinship order by entry");
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                Kinship kinship = new Kinship(
                        kind(row.getString(1)),
                        row.getString(2),
                        row.getString(3),
                        new FiscalYear(row.getInt(4)),
                        row.getString(5),
                        row.getDate(6).toLocalDate(),
                        row.getString(7));
                versions.add(new Version(kinship, row.getBoolean(8), row.getLong(9)));
            }
        }
        return versions;
    }

    /** The decisions in force, in order of their two ids. */
    List<Kinship> inForce() throws SQLException {
        Map<Subject, Version> last = new LinkedHashMap<>();
        for (Version version : everyVersion()) {
            Kinship kinship = version.kinship();
            last.put(new Subject(kinship.kind(), kinship.from(), kinship.to()), version);
        }
        return last.values().stream()
                .filter(Version::inForce)
                .map(Version::kinship)
                .sorted(ORDER)
                .toList();
    }

    void insert(Version version) throws SQLException {
        Kinship kinship = version.kinship();
        try (PreparedStatement insert = connection.prepareStatement("insert into kinship (entry, kind, initiative_from,"
                + " initiative_to, fiscal_year, decided_by, decided_on, reason, in_force)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            insert.setLong(1, version.entry());
            insert.setString(2, kinship.kind().code());
            insert.setString(3, kinship.from());
            insert.setString(4, kinship.to());
            insert.setInt(5, kinship.year().start());
            insert.setString(6, kinship.decidedBy());
            insert.setDate(7, Date.valueOf(kinship.decidedOn()));
            insert.setString(8, kinship.reason());
            insert.setBoolean(9, version.inForce());
            Database.one(insert);
        }
    }

    private static Kinship.Kind kind(String code) throws SQLException {
        for (Kinship.Kind kind : Kinship.Kind.values()) {
            if (kind.code().equals(code)) {
                return kind;
            }
        }
        throw new SQLException("unknown code");
    }
}
