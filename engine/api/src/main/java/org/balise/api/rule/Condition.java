package org.balise.api.rule;

import java.util.List;

/**
 * A monotone condition in disjunctive form: it holds when every literal of at least one alternative holds. No
 * alternative at all never holds; an alternative without literals always does.
 *
 * @param alternatives each a conjunction of literals
 */
public record Condition(List<Alternative> alternatives) {

    /** Always holds. */
    public static final Condition ALWAYS = new Condition(List.of(new Alternative("", List.of())));

    public Condition {
        alternatives = List.copyOf(alternatives);
    }

    /**
     * One way for the condition to hold.
     *
     * @param name the words after the rule's id in the DRL, or empty
     * @param literals all of which must hold
     */
    public record Alternative(String name, List<Literal> literals) {
        public Alternative {
            literals = List.copyOf(literals);
        }
    }
}
