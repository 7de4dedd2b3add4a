package org.balise.api.assess;

import java.util.List;
import org.balise.api.fact.Fact;

/**
 * One way in which a rule came to apply: rule → facts → answers → questions.
 *
 * @param rule the id
 * @param alternative the words after the id in the DRL, or empty
 * @param certain true when every fact is certain
 * @param facts in the order in which the rule reads them
 */
public record Trace(String rule, String alternative, boolean certain, List<TracedFact> facts) {

    public Trace {
        facts = List.copyOf(facts);
    }

    /**
     * A fact that a rule read.
     *
     * @param certain false when it only holds for some completion of the unknown answers
     * @param questions the questions that feed it; empty for a derived fact
     * @param derivedFrom how it was derived; empty for an answered fact
     */
    public record TracedFact(Fact fact, boolean certain, List<String> questions, List<Trace> derivedFrom) {
        public TracedFact {
            questions = List.copyOf(questions);
            derivedFrom = List.copyOf(derivedFrom);
        }
    }
}
