package org.balise.registry;

import org.balise.api.registry.FiscalYear;
import org.jspecify.annotations.Nullable;

/**
 * A change of status of one initiative, from one declaration to the next.
 *
 * @param before the status it had, or null for the first declaration
 * @param status the status from then on
 * @param entry the entry of the journal that tells who declared it and why
 */
public record StatusChange(FiscalYear year, @Nullable String before, String status, long entry) {}
