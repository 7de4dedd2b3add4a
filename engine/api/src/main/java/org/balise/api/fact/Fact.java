package org.balise.api.fact;

/**
 * One thing held true, in the form that rules read. An unknown answer is the absence of a fact, never a {@link No}.
 */
public sealed interface Fact permits Yes, No, Selected, Amount {

    /** The id in the dictionary, such as {@code public.interaction}. */
    String fact();
}
