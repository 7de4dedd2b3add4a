package org.balise.core.explain.reach;

import java.util.List;
import org.balise.api.answer.Answer;
import org.balise.api.answer.AnswerValue;
import org.balise.api.norm.Gate;
import org.jspecify.annotations.Nullable;

/** Something that a body can rightly do. Describing the same system in other words is not among them. */
public sealed interface Act {

    /** The question whose answer becomes another one. */
    String question();

    /** The answer once it is done. */
    Answer answer();

    /**
     * Put a measure in place and keep its proof.
     *
     * @param fact the means of proof
     * @param rules the duties, factors and floors in the way that it serves, in order of id
     * @param gate the first gate by which one of the duties is due; null when none of them has one
     * @param role the role that answers for the first of the duties; null when it serves no duty
     * @param equivalent whether it stands in the place of other proofs: a demonstration that the body has to make
     */
    record Prove(
            String question,
            String fact,
            List<String> rules,
            @Nullable Gate gate,
            @Nullable String role,
            boolean equivalent)
            implements Act {
        public Prove {
            rules = List.copyOf(rules);
        }

        @Override
        public Answer answer() {
            return Answer.of(question, new AnswerValue.YesNo(true));
        }
    }

    /**
     * Build the system in another way.
     *
     * @param from the answer as it is
     * @param to the answer once the design is changed
     */
    record Redesign(String question, AnswerValue from, AnswerValue to) implements Act {
        @Override
        public Answer answer() {
            return Answer.of(question, to);
        }
    }
}
