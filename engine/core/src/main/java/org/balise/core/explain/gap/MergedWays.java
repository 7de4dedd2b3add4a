package org.balise.core.explain.gap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Ways told once: those that ask for the same answers, and those that differ by one option of one question. */
final class MergedWays {
    private MergedWays() {}

    /**
     * What two ways have in common when they differ at most by the option that one question wants.
     *
     * @param others the changes but that one
     * @param option whether they want an option of that question
     */
    private record Rest(List<String> conclusions, List<Change> others, boolean option) {}

    /** The ways in their order, each standing where the first of those merged into it stood. */
    static List<Way> of(List<Way> ways) {
        List<Way> merged = new ArrayList<>(ways);
        for (String question : questions(ways)) {
            merged = merged(merged, question);
        }
        return List.copyOf(merged);
    }

    private static Set<String> questions(List<Way> ways) {
        Set<String> questions = new LinkedHashSet<>();
        ways.forEach(way -> way.changes().forEach(change -> questions.add(change.question())));
        return questions;
    }

    private static List<Way> merged(List<Way> ways, String question) {
        Map<Rest, Way> byRest = new LinkedHashMap<>();
        for (Way way : ways) {
            byRest.merge(rest(way, question), way, (first, next) -> first.or(next, question));
        }
        return new ArrayList<>(byRest.values());
    }

    private static Rest rest(Way way, String question) {
        List<Change> others = way.changes().stream()
                .filter(change -> !change.wantsOneOptionOf(question))
                .toList();
        return new Rest(way.conclusions(), others, others.size() < way.changes().size());
    }
}
