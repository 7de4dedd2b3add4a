package org.balise.registry.db;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.Function;

/** Reads rows one at a time, and tells those that hold what the registry never writes. */
final class Rows {
    private Rows() {}

    /** Makes something of a row; what does not fit is an {@link IllegalArgumentException}. */
    interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    /** What is done with what each row holds. */
    interface Use<T> {
        void of(T read) throws SQLException;
    }

    /** What is done about a row that cannot be read. */
    interface Unreadable {
        /** Nothing is told from a table in which someone changed a row. */
        Unreadable REFUSED = (entry, cause) -> {
            throw new UnreadableRowException(entry, cause);
        };

        /**
         * Tells of that row, or refuses it.
         *
         * @param entry the entry of the journal that the row says it comes from
         */
        void at(long entry, RuntimeException cause) throws SQLException;
    }

    /**
     * Reads every row.
     *
     * @param row has a column {@code entry}
     */
    static <T> void each(ResultSet row, Reading<T> reading, Use<T> use, Unreadable unreadable) throws SQLException {
        while (row.next()) {
            T read;
            try {
                read = reading.of(row);
            } catch (IllegalArgumentException | DateTimeException e) {
                unreadable.at(row.getLong("entry"), e);
                continue;
            }
            use.of(read);
        }
    }

    /** A text that is never missing. */
    static String text(ResultSet row, int column) throws SQLException {
        String text = row.getString(column);
        if (text == null) {
            throw new IllegalArgumentException("column " + column + " is empty");
        }
        return text;
    }

    /** A date that is never missing. */
    static LocalDate date(ResultSet row, int column) throws SQLException {
        Date date = row.getDate(column);
        if (date == null) {
            throw new IllegalArgumentException("column " + column + " is empty");
        }
        return date.toLocalDate();
    }

    /** The value of that code. */
    static <E> E coded(E[] values, Function<E, String> code, String wanted) {
        return Arrays.stream(values)
                .filter(value -> code.apply(value).equals(wanted))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown code"));
    }
}
