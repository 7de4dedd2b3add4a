package org.balise.registry;

/**
 * A point of the journal, kept outside of it: the only way to tell that its end was cut off.
 *
 * @param entries how many entries the journal had
 * @param sha256 of the last of them; sixty-four zeros when there was none
 */
public record Anchor(long entries, String sha256) {
    /** Stands before the first entry. */
    public static final Anchor START = new Anchor(0, "0".repeat(64));

    /** Such as {@code 12:9f86d0…}. */
    @Override
    public String toString() {
        return entries + ":" + sha256;
    }
}
