package org.balise.registry.db;

import java.sql.SQLException;

/** A row holds what the registry never writes: it was altered. */
final class UnreadableRowException extends SQLException {
    private static final long serialVersionUID = 1L;

    private final long entry;

    /**
     * @param entry the entry of the journal that the row says it comes from
     */
    UnreadableRowException(long entry, RuntimeException cause) {
        super("a row of entry " + entry + " cannot be read", cause);
        this.entry = entry;
    }

    long entry() {
        return entry;
    }
}
