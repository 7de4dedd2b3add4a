package org.balise.report.book;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.balise.api.pack.RuleBook;

/**
 * What a rule book is made from.
 *
 * @param rules all that is said of the rules
 * @param cases by rule id, in the order of their files
 * @param examples what the rules conclude on example dossiers, in the order of their files; may be empty
 */
public record BookInput(RuleBook rules, SortedMap<String, List<BookCase>> cases, List<BookExample> examples) {
    public BookInput {
        SortedMap<String, List<BookCase>> copies = new TreeMap<>();
        cases.forEach((rule, list) -> copies.put(rule, List.copyOf(list)));
        cases = Collections.unmodifiableSortedMap(copies);
        examples = List.copyOf(examples);
    }
}
