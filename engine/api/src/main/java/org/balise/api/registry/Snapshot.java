package org.balise.api.registry;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A fiscal year as it was frozen. Never changed: a correction makes the next revision.
 *
 * @param revision 1, 2, 3…
 * @param collectedOn the date to which the collection refers
 * @param frozenOn when it was frozen
 * @param reason why a revision was made; null for the first
 * @param bodies every body that is expected to declare, in order of id, whether it declared or not
 * @param declarations in order of initiative
 * @param kinships the decisions in force when it was frozen, in order of their two ids
 * @param sha256 of its canonical form, in lower-case hexadecimal
 */
public record Snapshot(
        FiscalYear year,
        int revision,
        LocalDate collectedOn,
        LocalDate frozenOn,
        @Nullable String reason,
        List<PublicBody> bodies,
        List<Declaration> declarations,
        List<Kinship> kinships,
        String sha256) {

    public Snapshot {
        bodies = List.copyOf(bodies);
        declarations = List.copyOf(declarations);
        kinships = List.copyOf(kinships);
    }
}
