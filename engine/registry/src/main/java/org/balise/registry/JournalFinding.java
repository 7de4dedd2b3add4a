package org.balise.registry;

/**
 * Something wrong in the journal, or in what it vouches for.
 *
 * @param entry the number of the entry concerned
 */
public record JournalFinding(Kind kind, long entry) implements Comparable<JournalFinding> {

    /** What is wrong. */
    public enum Kind {
        /** No entry has that number although later ones exist. */
        MISSING,
        /** The entry does not have the digest that it states. */
        ALTERED,
        /** The entry does not follow the one before it: something was removed, added or moved. */
        UNCHAINED,
        /** What the entry wrote is no longer what it wrote. */
        CONTENT_ALTERED,
        /** Something says that it was written by this entry, which does not exist. */
        CONTENT_ORPHAN,
        /** The journal ends before a point that it is known to have reached, or differs there. */
        CUT_OFF,
        /** A receipt or a frozen year does not have the digest under which it is kept. */
        KEPT_ALTERED
    }

    @Override
    public int compareTo(JournalFinding other) {
        int byEntry = Long.compare(entry, other.entry);
        return byEntry == 0 ? kind.compareTo(other.kind) : byEntry;
    }
}
