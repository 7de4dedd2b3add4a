package org.balise.registry;

import org.balise.api.registry.Declaration;
import org.jspecify.annotations.Nullable;

/**
 * A declaration to keep, with what its author had seen of it.
 *
 * @param declaration as it should be kept
 * @param basis the version it replaces; 0 when there was none. Refused when another version was kept meanwhile
 * @param evidence what the assessment it is linked to rests on, or null
 */
public record Proposal(
        Declaration declaration, int basis, @Nullable Evidence evidence) {

    public Proposal(Declaration declaration, int basis) {
        this(declaration, basis, null);
    }

    /**
     * What an assessment rests on. The registry keeps both texts to the letter and never looks into them.
     *
     * @param receipt in canonical form; its digest is that of the assessment link
     * @param assessment the answers and the result, enough to try other rules on them later
     */
    public record Evidence(String receipt, String assessment) {}
}
