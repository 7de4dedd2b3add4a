package org.balise.core.drl;

import java.util.List;
import org.balise.api.rule.Condition.Alternative;
import org.balise.api.rule.Literal;

/**
 * One DRL rule, which is one alternative of a rule of the pack.
 *
 * @param id the id of the rule of the pack
 * @param alternative the words after the id, or empty
 * @param verb what it concludes
 * @param tests its literals, in the order of its patterns
 * @param line of the rule, from 1
 * @param column of its name, from 1
 */
public record DrlRule(String id, String alternative, Verb verb, List<Test> tests, int line, int column) {

    public DrlRule {
        tests = List.copyOf(tests);
    }

    /** The two things that a consequence can say. */
    public enum Verb {
        /** The rule applies. */
        APPLIES("applies"),
        /** The fact whose id is the id of the rule holds. */
        DERIVES("derives");

        private final String method;

        Verb(String method) {
            this.method = method;
        }

        /** The name of the method of {@link org.balise.api.spi.Conclude}. */
        public String method() {
            return method;
        }
    }

    /**
     * A literal and where it is written.
     *
     * @param line of the fact's id, from 1
     * @param column of the fact's id, from 1
     */
    public record Test(Literal literal, int line, int column) {}

    /** The name of the DRL rule: the id, then the alternative when it has a name. */
    public String name() {
        return alternative.isEmpty() ? id : id + ": " + alternative;
    }

    /** The condition of this rule alone. */
    public Alternative toAlternative() {
        return new Alternative(alternative, tests.stream().map(Test::literal).toList());
    }
}
