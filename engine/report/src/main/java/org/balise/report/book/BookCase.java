package org.balise.report.book;

import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.balise.api.answer.AnswerValue;
import org.balise.api.norm.Gate;
import org.jspecify.annotations.Nullable;

/**
 * One case of a rule, as it is shown: its author's sentence, what is known and what should come out.
 *
 * @param name a French sentence
 * @param asOf the date of the case; null for the day on which the rule was last compared with its source
 * @param gate the next gate
 * @param given values by fact; what is absent is not known
 * @param expected the code of the result, such as {@code non-conforme}
 */
public record BookCase(
        String name, @Nullable LocalDate asOf, Gate gate, SortedMap<String, AnswerValue> given, String expected) {
    public BookCase {
        given = Collections.unmodifiableSortedMap(new TreeMap<>(given));
    }
}
