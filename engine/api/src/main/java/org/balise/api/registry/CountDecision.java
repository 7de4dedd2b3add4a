package org.balise.api.registry;

import java.util.List;
import org.balise.api.rule.Rule;

/**
 * What the counting rules say of one initiative.
 *
 * @param because the rules that decide, in order of id; those that might apply when nothing is decided; empty when no
 *     rule says anything of the initiative, which is then undetermined
 */
public record CountDecision(CountOutcome outcome, List<Rule.Count> because) {

    public CountDecision {
        because = List.copyOf(because);
    }
}
