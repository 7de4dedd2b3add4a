package org.balise.registry.db;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.balise.api.registry.PublicBody;
import org.balise.api.rule.Period;
import org.jspecify.annotations.Nullable;

/** Bodies, version by version. */
record BodyTable(Connection connection) {
    private static final String NAME = "nom";
    private static final String PORTFOLIO = "portefeuille";
    private static final String ALIAS = "autre-nom";

    private static final String SELECT =
            "select v.body, v.version, v.network, v.entry, t.part, t.content, t.valid_from,"
                    + " t.valid_to from body_version v left join body_text t on t.body = v.body and t.version = v.version";
    private static final String CURRENT = " join body b on b.id = v.body and b.version = v.version";
    private static final String ORDER = " order by v.entry, v.body, v.version, t.part, t.ordinal";

    /** A body as it was kept at one time. */
    record Version(PublicBody body, int version, long entry) {}

    /** Every body as last kept, by id. */
    SortedMap<String, Version> current() throws SQLException {
        SortedMap<String, Version> bodies = new TreeMap<>();
        select(SELECT + CURRENT + ORDER, version -> bodies.put(version.body().id(), version), Rows.Unreadable.REFUSED);
        return bodies;
    }

    /** Reads every version of every body, by entry of the journal. */
    void everyVersion(Rows.Use<Version> use, Rows.Unreadable unreadable) throws SQLException {
        select(SELECT + ORDER, use, unreadable);
    }

    private void select(String query, Rows.Use<Version> use, Rows.Unreadable unreadable) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            Draft draft = null;
            while (row.next()) {
                if (draft == null || !draft.is(row.getString(1), row.getInt(2))) {
                    finish(draft, use, unreadable);
                    draft = new Draft(
                            row.getString(1), row.getInt(2), row.getString(3), row.getLong(4), new ArrayList<>());
                }
                String part = row.getString(5);
                if (part != null) {
                    draft.texts().add(new Text(part, row.getString(6), date(row.getDate(7)), date(row.getDate(8))));
                }
            }
            finish(draft, use, unreadable);
        }
    }

    private static @Nullable LocalDate date(@Nullable Date date) {
        return date == null ? null : date.toLocalDate();
    }

    private static void finish(@Nullable Draft draft, Rows.Use<Version> use, Rows.Unreadable unreadable)
            throws SQLException {
        if (draft == null) {
            return;
        }
        Version version;
        try {
            version = draft.finished();
        } catch (IllegalArgumentException e) {
            unreadable.at(draft.entry(), e);
            return;
        }
        use.of(version);
    }

    private record Text(
            String part,
            String content,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {

        PublicBody.Dated dated() {
            if (from == null) {
                throw new IllegalArgumentException(part + " without a date");
            }
            return new PublicBody.Dated(content, new Period(from, to));
        }

        String undated() {
            if (from != null || to != null) {
                throw new IllegalArgumentException(part + " with a date");
            }
            return content;
        }
    }

    /** A body while its rows are read. */
    private record Draft(String id, int version, String network, long entry, List<Text> texts) {

        boolean is(String otherId, int otherVersion) {
            return id.equals(otherId) && version == otherVersion;
        }

        /** The body; an {@link IllegalArgumentException} when the registry never wrote such rows. */
        Version finished() {
            List<PublicBody.Dated> names = new ArrayList<>();
            List<PublicBody.Dated> portfolios = new ArrayList<>();
            List<String> aliases = new ArrayList<>();
            for (Text text : texts) {
                switch (text.part()) {
                    case NAME -> names.add(text.dated());
                    case PORTFOLIO -> portfolios.add(text.dated());
                    case ALIAS -> aliases.add(text.undated());
                    default -> throw new IllegalArgumentException("unknown part");
                }
            }
            return new Version(new PublicBody(id, network, names, portfolios, aliases), version, entry);
        }
    }

    /** Adds versions; the version 1 of a body makes it known. */
    void insert(List<Version> versions) throws SQLException {
        try (PreparedStatement first = connection.prepareStatement("insert into body (version, id) values (?, ?)");
                PreparedStatement next = connection.prepareStatement("update body set version = ? where id = ?");
                PreparedStatement added = connection.prepareStatement(
                        "insert into body_version (body, version, network, entry) values (?, ?, ?, ?)");
                PreparedStatement text = connection.prepareStatement("insert into body_text (body, version, part,"
                        + " ordinal, content, valid_from, valid_to) values (?, ?, ?, ?, ?, ?, ?)")) {
            for (Version kept : versions) {
                PreparedStatement current = kept.version() == 1 ? first : next;
                current.setInt(1, kept.version());
                current.setString(2, kept.body().id());
                Database.one(current);
                added.setString(1, kept.body().id());
                added.setInt(2, kept.version());
                added.setString(3, kept.body().network());
                added.setLong(4, kept.entry());
                Database.one(added);
                dated(text, kept, NAME, kept.body().names());
                dated(text, kept, PORTFOLIO, kept.body().portfolios());
                int ordinal = 0;
                for (String alias : kept.body().aliases()) {
                    text(text, kept, ALIAS, ordinal++, alias, null);
                }
            }
            text.executeBatch();
        }
    }

    private static void dated(PreparedStatement text, Version kept, String part, List<PublicBody.Dated> values)
            throws SQLException {
        int ordinal = 0;
        for (PublicBody.Dated value : values) {
            text(text, kept, part, ordinal++, value.value(), value.validity());
        }
    }

    private static void text(
            PreparedStatement text, Version kept, String part, int ordinal, String content, @Nullable Period validity)
            throws SQLException {
        text.setString(1, kept.body().id());
        text.setInt(2, kept.version());
        text.setString(3, part);
        text.setInt(4, ordinal);
        text.setString(5, content);
        LocalDate to = validity == null ? null : validity.to();
        text.setDate(6, validity == null ? null : Date.valueOf(validity.from()));
        text.setDate(7, to == null ? null : Date.valueOf(to));
        text.addBatch();
    }
}
