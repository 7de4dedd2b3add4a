package org.balise.registry.db;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
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

    /** Reads every decision, in the order in which they were taken or withdrawn. */
    void everyVersion(Rows.Use<Version> use, Rows.Unreadable unreadable) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select kind, initiative_from, initiative_to,"
                        + " fiscal_year, decided_by, decided_on, reason, in_force, entry from kinship order by entry");
                ResultSet row = statement.executeQuery()) {
            Rows.each(row, KinshipTable::version, use, unreadable);
        }
    }

    private static Version version(ResultSet row) throws SQLException {
        Kinship kinship = new Kinship(
                Rows.coded(Kinship.Kind.values(), Kinship.Kind::code, row.getString(1)),
                row.getString(2),
                row.getString(3),
                new FiscalYear(row.getInt(4)),
                row.getString(5),
                Rows.date(row, 6),
                row.getString(7));
        return new Version(kinship, row.getBoolean(8), row.getLong(9));
    }

    /** The decisions in force, in order of their two ids. */
    List<Kinship> inForce() throws SQLException {
        Map<Subject, Version> last = new LinkedHashMap<>();
        everyVersion(
                version -> {
                    Kinship kinship = version.kinship();
                    last.put(new Subject(kinship.kind(), kinship.from(), kinship.to()), version);
                },
                Rows.Unreadable.REFUSED);
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
}
