package org.balise.core.rules;

import java.util.Collection;
import org.balise.api.fact.Fact;
import org.balise.api.fact.Parameter;

/** Runs the rules of a book. Implementations are safe to use from several threads. */
public interface RuleRunner {

    /**
     * Runs every rule in both worlds, whatever its dates.
     *
     * @param certain what is known
     * @param additional what only some completion of the unknown answers makes true
     * @param parameters the values on the date of the assessment
     */
    Firings run(
            Collection<? extends Fact> certain,
            Collection<? extends Fact> additional,
            Collection<Parameter> parameters);
}
