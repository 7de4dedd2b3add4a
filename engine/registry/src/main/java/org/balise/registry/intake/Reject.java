package org.balise.registry.intake;

import java.util.List;
import org.balise.api.problem.Problem;

/**
 * A row that is not taken.
 *
 * @param reasons everything that is wrong with it, with the place of each
 */
public record Reject(Sheet.Row row, List<Problem> reasons) {
    public Reject {
        reasons = List.copyOf(reasons);
    }
}
