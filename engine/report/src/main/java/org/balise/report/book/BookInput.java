package org.balise.report.book;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.balise.api.pack.RuleBook;
import org.balise.api.pack.RuleReview;

/**
 * What a rule book is made from.
 *
 * @param rules all that is said of the rules
 * @param cases by rule id, in the order of their files
 * @param reviews who reviewed each rule, by rule id; a rule that is absent was not reviewed
 * @param examples what the rules conclude on example dossiers, in the order of their files; may be empty
 */
public record BookInput(
        RuleBook rules,
        SortedMap<String, List<BookCase>> cases,
        SortedMap<String, RuleReview> reviews,
        List<BookExample> examples) {
    public BookInput {
        SortedMap<String, List<BookCase>> copies = new TreeMap<>();
        cases.forEach((rule, list) -> copies.put(rule, List.copyOf(list)));
        cases = Collections.unmodifiableSortedMap(copies);
        reviews = Collections.unmodifiableSortedMap(new TreeMap<>(reviews));
        examples = List.copyOf(examples);
    }
}
