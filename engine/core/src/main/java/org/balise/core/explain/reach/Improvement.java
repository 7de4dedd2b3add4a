package org.balise.core.explain.reach;

import java.util.List;
import org.balise.core.score.Target;

/**
 * How a dossier can reach a target.
 *
 * @param target what was aimed at
 * @param courses the ways to reach it, the fewest actions first; empty when it is reached already or out of reach
 * @param standing when it is out of reach, the rules that stand in the way once every proof is given, in order of id
 * @param barred whether contradictory answers, or a phase that is not known, stand in the way
 * @param findOut open questions on what stands in the way now: an answer may make an action useless, or a target
 *     reachable
 * @param cut true when the search was stopped at its bound, so that a smaller set may exist
 */
public record Improvement(
        Target target,
        State state,
        List<Course> courses,
        List<String> standing,
        boolean barred,
        List<String> findOut,
        boolean cut) {

    public Improvement {
        courses = List.copyOf(courses);
        standing = List.copyOf(standing);
        findOut = List.copyOf(findOut);
    }

    /** Whether the target can be reached. */
    public enum State {
        REACHED("reached"),
        REACHABLE("reachable"),
        OUT_OF_REACH("out-of-reach");

        private final String code;

        State(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }
}
