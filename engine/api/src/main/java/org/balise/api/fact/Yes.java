package org.balise.api.fact;

import org.jspecify.annotations.Nullable;

/** The answer to a yes-no fact is yes. */
public record Yes(String fact) implements Fact {

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Yes yes && fact.equals(yes.fact);
    }

    @Override
    public int hashCode() {
        return fact.hashCode();
    }
}
