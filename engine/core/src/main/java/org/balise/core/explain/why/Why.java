package org.balise.core.explain.why;

import java.util.List;
import org.balise.core.explain.Topic;

/**
 * Why something holds.
 *
 * @param rules what it rests on, what weighs most first
 * @param principles the principles whose points make the level, for the level only
 */
public record Why(Topic topic, List<RuleStanding> rules, List<Integer> principles) {

    public Why {
        rules = List.copyOf(rules);
        principles = List.copyOf(principles);
    }
}
