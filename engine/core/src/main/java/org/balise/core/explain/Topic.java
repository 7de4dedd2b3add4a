package org.balise.core.explain;

/** What a person asks about. */
public sealed interface Topic {

    /** The level of risk. */
    record OfLevel() implements Topic {}

    /** The verdict for the next gate. */
    record OfVerdict() implements Topic {}

    /** A rule: a duty, a factor, a floor, a derived fact… */
    record OfRule(String id) implements Topic {}

    /** An entry of the corpus, and the rules that it founds. */
    record OfNorm(String corpus) implements Topic {}

    /** A principle of the Énoncé. */
    record OfPrinciple(int number) implements Topic {}

    /** A question. */
    record OfQuestion(String id) implements Topic {}
}
