package org.balise.registry;

import org.balise.api.registry.Declaration;
import org.jspecify.annotations.Nullable;

/**
 * A declaration to keep, with what its author had seen of it.
 *
 * @param declaration as it should be kept
 * @param basis the version it replaces; 0 when there was none. Refused when another version was kept meanwhile
 * @param receipt the receipt of its assessment in canonical form, or null; its digest is that of the assessment link
 */
public record Proposal(
        Declaration declaration, int basis, @Nullable String receipt) {

    public Proposal(Declaration declaration, int basis) {
        this(declaration, basis, null);
    }
}
