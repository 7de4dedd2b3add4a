package org.balise.cli.interview;

import org.balise.api.answer.AnswerValue;

/** What a person typed after a question. */
sealed interface Reply {

    record Given(AnswerValue value) implements Reply {}

    /** Go on and leave the question as it is. */
    record Skip() implements Reply {}

    record Back() implements Reply {}

    record Stop() implements Reply {}

    record Help() implements Reply {}

    /** All the lines of a checklist were answered. */
    record Ticked() implements Reply {}

    /** Ask the lines of a checklist one by one, to explain an answer. */
    record OneByOne() implements Reply {}

    /** Say why. */
    record Explain() implements Reply {}

    /**
     * Not an answer to this question.
     *
     * @param message the key of the sentence that says so
     * @param argument what was typed, or what is accepted
     */
    record Wrong(String message, String argument) implements Reply {}
}
