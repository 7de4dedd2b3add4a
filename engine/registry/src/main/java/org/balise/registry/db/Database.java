package org.balise.registry.db;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import org.balise.api.problem.Problem;
import org.balise.api.problem.ProblemsException;

/** One connection, used for one transaction at a time. */
final class Database implements AutoCloseable {
    private final Connection connection;
    private final Location location;

    Database(Connection connection, Location location) {
        this.connection = connection;
        this.location = location;
    }

    /** Work done within a transaction. */
    interface Work<T> {
        T run(Connection connection) throws SQLException;
    }

    /** Reads everything as it stood at one moment. */
    <T> T read(Work<T> work) {
        return transaction(Connection.TRANSACTION_REPEATABLE_READ, work);
    }

    /**
     * Writes, all or nothing. The row that says where the journal stands is locked first: of two programs that write at
     * once, the second waits for the first and then sees what it wrote.
     */
    <T> T write(Work<T> work) {
        return transaction(Connection.TRANSACTION_READ_COMMITTED, connection -> {
            try (Statement lock = connection.createStatement()) {
                lock.execute("select entries from registry_state where id = 1 for update");
            }
            return work.run(connection);
        });
    }

    private synchronized <T> T transaction(int isolation, Work<T> work) {
        try {
            connection.setTransactionIsolation(isolation);
            connection.setAutoCommit(false);
            boolean done = false;
            try {
                T result = work.run(connection);
                connection.commit();
                done = true;
                return result;
            } finally {
                if (!done) {
                    rollBack();
                }
            }
        } catch (SQLException e) {
            throw SqlProblems.of(location, e);
        }
    }

    /** A connection that broke has nothing left to undo, and its first error is the one to tell. */
    private void rollBack() {
        try {
            connection.rollback();
        } catch (SQLException e) {
            closeQuietly();
        }
    }

    private void closeQuietly() {
        try {
            connection.close();
        } catch (SQLException e) {
            // The database is gone already; whoever uses it next is told.
            assert e != null;
        }
    }

    /** A problem with the registry as a whole. */
    ProblemsException problem(String code, String... arguments) {
        return new ProblemsException(Problem.error(location.label(), 0, 0, code, arguments));
    }

    String label() {
        return location.label();
    }

    /** One change of exactly one row. */
    static void one(PreparedStatement statement) throws SQLException {
        if (statement.executeUpdate() != 1) {
            throw new SQLException("one row was expected to change");
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw SqlProblems.of(location, e);
        }
    }
}
