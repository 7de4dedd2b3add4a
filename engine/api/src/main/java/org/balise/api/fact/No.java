package org.balise.api.fact;

import org.jspecify.annotations.Nullable;

/** The answer to a yes-no fact is no: said by a person, never assumed. */
public record No(String fact) implements Fact {

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof No no && fact.equals(no.fact);
    }

    @Override
    public int hashCode() {
        return ~fact.hashCode();
    }
}
