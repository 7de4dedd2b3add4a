package org.balise.registry;

import org.balise.api.registry.Declaration;

/**
 * A declaration as it was kept at one time.
 *
 * @param version 1, 2, 3… for one initiative and one fiscal year
 * @param entry the entry of the journal that tells who kept it and why
 * @param withdrawn whether that version withdraws the declaration, which then no longer counts
 */
public record DeclarationVersion(Declaration declaration, int version, long entry, boolean withdrawn) {

    /** A version that stands. */
    public DeclarationVersion(Declaration declaration, int version, long entry) {
        this(declaration, version, entry, false);
    }
}
