package org.balise.registry;

import java.util.Comparator;

/**
 * Something wrong in the journal, or in what it vouches for.
 *
 * @param entry the number of the entry concerned
 * @param last the last of the entries concerned, all that follow the first; most often the first itself
 */
public record JournalFinding(Kind kind, long entry, long last) implements Comparable<JournalFinding> {
    private static final Comparator<JournalFinding> ORDER = Comparator.comparingLong(JournalFinding::entry)
            .thenComparing(JournalFinding::kind)
            .thenComparingLong(JournalFinding::last);

    /** What is wrong. */
    public enum Kind {
        /** No entry has that number, nor those that follow up to the last, although later ones exist. */
        MISSING("missing"),
        /** The entry does not have the digest that it states, or is no entry at all. */
        ALTERED("altered"),
        /** The entry does not follow the one before it: something was removed, added or moved. */
        UNCHAINED("unchained"),
        /** What the entry wrote is no longer what it wrote. */
        CONTENT_ALTERED("content-altered"),
        /** Something says that it was written by this entry, which does not exist. */
        CONTENT_ORPHAN("content-orphan"),
        /** The journal ends before a point that it is known to have reached, or differs there. */
        CUT_OFF("cut-off"),
        /** A receipt, an assessment or a frozen year does not have the digest under which it is kept. */
        KEPT_ALTERED("kept-altered");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    public JournalFinding(Kind kind, long entry) {
        this(kind, entry, entry);
    }

    /** However many are missing in a row, one finding tells. */
    public static JournalFinding missing(long first, long last) {
        return new JournalFinding(Kind.MISSING, first, last);
    }

    @Override
    public int compareTo(JournalFinding other) {
        return ORDER.compare(this, other);
    }
}
