package org.balise.registry.db;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.balise.api.assess.LevelRange;
import org.balise.api.assess.Truth;
import org.balise.api.assess.Verdict;
import org.balise.api.registry.AssessmentLink;
import org.balise.api.registry.Declaration;
import org.balise.api.registry.FiscalYear;
import org.balise.api.rule.Level;
import org.balise.registry.DeclarationVersion;
import org.balise.registry.Progress;
import org.balise.registry.StatusChange;
import org.jspecify.annotations.Nullable;

/** Initiatives and their declarations, version by version. */
record DeclarationTable(Connection connection) {
    private static final int BATCH = 1000;
    private static final int FETCHED_AT_ONCE = 5000;

    private static final String SELECT =
            "select v.initiative, v.body, v.fiscal_year, v.name, v.description, v.category,"
                    + " v.status, v.benefits, v.cybersecurity, v.portfolio, v.shared_tool, v.assessed_as_of, v.residual_min,"
                    + " v.residual_max, v.verdict, v.receipt, v.version, v.entry, v.withdrawn from declaration_version v";
    private static final String CURRENT = " join declaration d on d.initiative = v.initiative"
            + " and d.fiscal_year = v.fiscal_year and d.version = v.version";
    private static final String INSERT = "insert into declaration_version (initiative, body, fiscal_year, name,"
            + " description, category, status, benefits, cybersecurity, portfolio, shared_tool, assessed_as_of,"
            + " residual_min, residual_max, verdict, receipt, version, entry, withdrawn)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    List<DeclarationVersion> ofYear(FiscalYear year) throws SQLException {
        return list(SELECT + CURRENT + " where d.fiscal_year = ?", year.start());
    }

    /** Of each initiative, the last year whose declaration stands. */
    List<DeclarationVersion> last() throws SQLException {
        return list(SELECT + CURRENT
                + " where not v.withdrawn and d.fiscal_year = (select max(o.fiscal_year) from declaration o"
                + " join declaration_version w on w.initiative = o.initiative and w.fiscal_year = o.fiscal_year"
                + " and w.version = o.version where o.initiative = d.initiative and not w.withdrawn)");
    }

    List<DeclarationVersion> ofInitiative(String initiative) throws SQLException {
        return list(SELECT + " where v.initiative = ?", initiative);
    }

    /** Reads every version, in order of entry, initiative and year. */
    void everyVersion(Rows.Use<DeclarationVersion> use, Rows.Unreadable unreadable) throws SQLException {
        select(SELECT + " order by v.entry, v.initiative, v.fiscal_year", use, unreadable);
    }

    /** Every change of status of an initiative, in order of entry and year. */
    List<StatusChange> statuses(String initiative) throws SQLException {
        List<StatusChange> changes = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement("select fiscal_year, status_before, status,"
                + " entry from status_change where initiative = ? order by entry, fiscal_year")) {
            statement.setString(1, initiative);
            try (ResultSet row = statement.executeQuery()) {
                Rows.each(row, DeclarationTable::statusChange, changes::add, Rows.Unreadable.REFUSED);
            }
        }
        return changes;
    }

    private static StatusChange statusChange(ResultSet row) throws SQLException {
        return new StatusChange(new FiscalYear(row.getInt(1)), row.getString(2), row.getString(3), row.getLong(4));
    }

    private List<DeclarationVersion> list(String query, Object... parameters) throws SQLException {
        List<DeclarationVersion> versions = new ArrayList<>();
        select(query, versions::add, Rows.Unreadable.REFUSED, parameters);
        return versions;
    }

    private void select(
            String query, Rows.Use<DeclarationVersion> use, Rows.Unreadable unreadable, Object... parameters)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setFetchSize(FETCHED_AT_ONCE);
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            try (ResultSet row = statement.executeQuery()) {
                Rows.each(row, DeclarationTable::version, use, unreadable);
            }
        }
    }

    private static DeclarationVersion version(ResultSet row) throws SQLException {
        String benefits = row.getString(8);
        Declaration declaration = new Declaration(
                row.getString(1),
                row.getString(2),
                new FiscalYear(row.getInt(3)),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                benefits.isEmpty() ? List.of() : Arrays.asList(benefits.split(" ")),
                Rows.coded(Truth.values(), Truth::code, row.getString(9)),
                row.getString(10),
                row.getString(11),
                link(row));
        return new DeclarationVersion(declaration, row.getInt(17), row.getLong(18), row.getBoolean(19));
    }

    private static @Nullable AssessmentLink link(ResultSet row) throws SQLException {
        if (row.getDate(12) == null) {
            return null;
        }
        return new AssessmentLink(
                Rows.date(row, 12),
                new LevelRange(Level.valueOf(Rows.text(row, 13)), Level.valueOf(Rows.text(row, 14))),
                Rows.coded(Verdict.values(), Verdict::code, Rows.text(row, 15)),
                Rows.text(row, 16));
    }

    /** Which of the initiatives are known already. */
    Set<String> initiatives() throws SQLException {
        Set<String> known = new HashSet<>();
        try (PreparedStatement statement = connection.prepareStatement("select id from initiative");
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                known.add(row.getString(1));
            }
        }
        return known;
    }

    /** Adds versions; the version 1 of an unknown initiative makes it known. */
    void insert(List<DeclarationVersion> versions, Set<String> knownInitiatives, Progress progress)
            throws SQLException {
        try (PreparedStatement initiative = connection.prepareStatement("insert into initiative (id) values (?)");
                PreparedStatement first = connection.prepareStatement(
                        "insert into declaration (version, initiative, fiscal_year) values (?, ?, ?)");
                PreparedStatement next = connection.prepareStatement(
                        "update declaration set version = ? where initiative = ? and fiscal_year = ?");
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            Set<String> known = new HashSet<>(knownInitiatives);
            int waiting = 0;
            for (DeclarationVersion version : versions) {
                Declaration declaration = version.declaration();
                if (known.add(declaration.initiative())) {
                    initiative.setString(1, declaration.initiative());
                    initiative.addBatch();
                }
                PreparedStatement current = version.version() == 1 ? first : next;
                current.setInt(1, version.version());
                current.setString(2, declaration.initiative());
                current.setInt(3, declaration.year().start());
                current.addBatch();
                fill(insert, version);
                insert.addBatch();
                if (++waiting % BATCH == 0) {
                    flush(initiative, first, next, insert);
                    progress.at(waiting, versions.size());
                }
            }
            flush(initiative, first, next, insert);
            progress.at(versions.size(), versions.size());
        }
    }

    /** In an order that the references between tables allow. */
    private static void flush(PreparedStatement... statements) throws SQLException {
        for (PreparedStatement statement : statements) {
            statement.executeBatch();
        }
    }

    private static void fill(PreparedStatement insert, DeclarationVersion version) throws SQLException {
        Declaration declaration = version.declaration();
        AssessmentLink link = declaration.assessment();
        insert.setString(1, declaration.initiative());
        insert.setString(2, declaration.body());
        insert.setInt(3, declaration.year().start());
        insert.setString(4, declaration.name());
        insert.setString(5, declaration.description());
        insert.setString(6, declaration.category());
        insert.setString(7, declaration.status());
        insert.setString(8, String.join(" ", declaration.benefits()));
        insert.setString(9, declaration.cybersecurity().code());
        insert.setString(10, declaration.portfolio());
        insert.setString(11, declaration.sharedTool());
        if (link == null) {
            insert.setNull(12, Types.DATE);
            for (int column = 13; column <= 16; column++) {
                insert.setNull(column, Types.VARCHAR);
            }
        } else {
            insert.setDate(12, Date.valueOf(link.asOf()));
            insert.setString(13, link.residual().min().name());
            insert.setString(14, link.residual().max().name());
            insert.setString(15, link.verdict().code());
            insert.setString(16, link.receiptSha256());
        }
        insert.setInt(17, version.version());
        insert.setLong(18, version.entry());
        insert.setBoolean(19, version.withdrawn());
    }
}
