package org.balise.registry.intake;

import java.util.List;
import org.balise.api.problem.Problem;

/**
 * What a file gives.
 *
 * @param mapping how it was read
 * @param taken what can be kept
 * @param rejects the rows that cannot, in order
 * @param notices what was understood in a way that a person should know
 */
public record Intake<T>(Mapping mapping, List<T> taken, List<Reject> rejects, List<Problem> notices) {
    public Intake {
        taken = List.copyOf(taken);
        rejects = List.copyOf(rejects);
        notices = List.copyOf(notices);
    }
}
