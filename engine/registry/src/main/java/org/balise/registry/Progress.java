package org.balise.registry;

/** Told from time to time how far a long reading or writing is. */
public interface Progress {
    /** For those who do not look. */
    Progress NONE = (done, total) -> {};

    /**
     * How far it is.
     *
     * @param done rows done
     * @param total rows in all
     */
    void at(int done, int total);
}
