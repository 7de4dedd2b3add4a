package org.balise.core.explain.gap;

import java.util.List;
import org.balise.core.explain.Topic;
import org.balise.core.explain.why.RuleStanding;
import org.jspecify.annotations.Nullable;

/**
 * What keeps a rule from applying, or a question from being asked.
 *
 * @param topic a rule or a question
 * @param standing where the rule stands; null for a question
 * @param state whether it applies, or whether the question is asked
 * @param ways for each alternative, the sets of the fewest answers that would have to be different, the smallest first;
 *     when it may apply, the answers that are missing rather than those that are given, if they can do it alone; empty
 *     when it applies or is not in force, or when no answers at all would do
 * @param cut true when the search was stopped at its bound, so that a smaller set may exist
 */
public record WhyNot(
        Topic topic, @Nullable RuleStanding standing, RuleStanding.State state, List<Way> ways, boolean cut) {

    public WhyNot {
        ways = List.copyOf(ways);
    }
}
