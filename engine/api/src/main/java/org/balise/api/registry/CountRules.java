package org.balise.api.registry;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The counting rules of a pack, as the registry asks them. Implementations are safe to use from several threads. */
public interface CountRules {

    /**
     * What the rules in force on a date say of an initiative.
     *
     * @param network of the body that declares, an option of {@code organisme.type}; null when it is not known
     * @param asOf the date to which the collection refers
     * @throws IllegalArgumentException when no counting rule is in force on that date: no count is better than a wrong
     *     one
     */
    CountDecision decide(Declaration declaration, @Nullable String network, LocalDate asOf);
}
