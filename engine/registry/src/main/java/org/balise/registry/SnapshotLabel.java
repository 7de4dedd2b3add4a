package org.balise.registry;

import java.time.LocalDate;
import org.balise.api.registry.FiscalYear;
import org.jspecify.annotations.Nullable;

/**
 * A frozen year, without its content.
 *
 * @param declarations how many it holds
 * @param sha256 of its canonical form
 */
public record SnapshotLabel(
        FiscalYear year,
        int revision,
        LocalDate collectedOn,
        LocalDate frozenOn,
        @Nullable String reason,
        int declarations,
        String sha256) {}
