package org.balise.api.fact;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A quantity was given.
 *
 * @param value in the unit that the dictionary gives for the fact
 */
public record Amount(String fact, BigDecimal value) implements Fact {

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Amount amount && fact.equals(amount.fact) && value.equals(amount.value);
    }

    @Override
    public int hashCode() {
        return 31 * fact.hashCode() + value.hashCode();
    }
}
