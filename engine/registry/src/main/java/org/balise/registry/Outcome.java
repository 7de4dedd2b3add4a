package org.balise.registry;

/**
 * What a change came to.
 *
 * @param added how many were not there before
 * @param changed how many were there with another content, which is kept as an earlier version
 * @param unchanged how many were there already, to the letter
 * @param entry the entry of the journal; 0 when nothing changed and nothing was written
 */
public record Outcome(int added, int changed, int unchanged, long entry) {

    /** How many there are in all. */
    public int total() {
        return added + changed + unchanged;
    }
}
