package org.balise.environment;

import java.util.List;
import org.balise.api.environment.Interval;
import org.balise.api.fact.Range;
import org.balise.api.questionnaire.Question;

/** All that a question lets people answer. */
record Accepted(Question question) {

    /** The codes of the options; those of yes and no when there are none. */
    List<String> codes() {
        return question.options().isEmpty()
                ? List.of("oui", "non")
                : question.options().stream().map(Question.Option::code).toList();
    }

    /** The greatest amount. */
    double most() {
        Range range = question.range();
        return range == null ? 0 : range.max().doubleValue();
    }

    /** The documented interval, widened to every amount. */
    Interval around(Interval documented) {
        Range range = question.range();
        double min = range == null ? 0 : range.min().doubleValue();
        double max = range == null ? documented.max() : range.max().doubleValue();
        return new Interval(Math.min(min, documented.min()), documented.central(), Math.max(max, documented.max()));
    }
}
