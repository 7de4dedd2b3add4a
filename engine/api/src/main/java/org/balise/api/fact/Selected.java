package org.balise.api.fact;

import org.jspecify.annotations.Nullable;

/**
 * An option was chosen.
 *
 * @param option the stable code of the option, as the dictionary lists it
 */
public record Selected(String fact, String option) implements Fact {

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Selected selected && fact.equals(selected.fact) && option.equals(selected.option);
    }

    @Override
    public int hashCode() {
        return 31 * fact.hashCode() + option.hashCode();
    }
}
