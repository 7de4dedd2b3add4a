package org.balise.api.fact;

/**
 * One thing held true, in the form that rules read. An unknown answer is the absence of a fact, never a {@link No}.
 *
 * <p>Facts are looked up all the time, so each writes out its equality, which is that of a record: what Java would put
 * together for it at run time takes as long as reading a dossier.
 */
public sealed interface Fact permits Yes, No, Selected, Amount {

    /** The id in the dictionary, such as {@code public.interaction}. */
    String fact();
}
