package org.balise.core.explain.gap;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.balise.api.answer.Answer;
import org.balise.api.answer.AnswerValue;
import org.jspecify.annotations.Nullable;

/**
 * One answer that would have to be different.
 *
 * @param question its id
 * @param now the answer as it is; null when there is none
 * @param wants all that the other answer would have to say
 * @param otherOptions options that would do as well as the only one wanted, in the order of the question
 * @param example an answer that says it
 */
public record Change(
        String question, @Nullable Answer now, List<Want> wants, List<Want.Option> otherOptions, AnswerValue example) {

    public Change {
        wants = List.copyOf(wants);
        otherOptions = List.copyOf(otherOptions);
    }

    /** Whether all that is wanted is an option of that question. */
    boolean wantsOneOptionOf(String id) {
        return question.equals(id) && wants.size() == 1 && wants.get(0) instanceof Want.Option;
    }

    /** The same, where the options that another change wants would do as well. */
    Change or(Change other) {
        List<Want.Option> options = new ArrayList<>(otherOptions);
        Stream.concat(other.wants.stream(), other.otherOptions.stream())
                .map(Want.Option.class::cast)
                .filter(option -> !wants.contains(option) && !options.contains(option))
                .forEach(options::add);
        return new Change(question, now, wants, options, example);
    }
}
