package org.balise.api.assess;

import java.util.List;

/**
 * A reading of texts in tension on which this assessment rests.
 *
 * @param reading its id
 * @param option the code of the option followed
 * @param rules the rules that follow it and apply, may apply, or would with another option, in order of id
 */
public record ReadingUsed(String reading, String option, List<String> rules) {
    public ReadingUsed {
        rules = List.copyOf(rules);
    }
}
