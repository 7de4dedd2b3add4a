package org.balise.report.book;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.balise.api.assess.Applicability;
import org.balise.api.assess.Assessment;
import org.balise.api.assess.DutyStatus;
import org.balise.api.assess.Trace;
import org.balise.report.text.Initiative;
import org.jspecify.annotations.Nullable;

/**
 * What the rules conclude on one example dossier.
 *
 * @param file the name of its file
 * @param name the name of the initiative in its author's language; the name of the file when it has none
 * @param asOf the date on which the law was read
 * @param outcomes by rule id, for the rules that apply or may apply
 */
public record BookExample(String file, String name, LocalDate asOf, SortedMap<String, Outcome> outcomes) {
    public BookExample {
        outcomes = Collections.unmodifiableSortedMap(new TreeMap<>(outcomes));
    }

    /**
     * What one rule comes to.
     *
     * @param status where the duty stands; null for every other kind of rule
     */
    public record Outcome(
            Applicability applicability, @Nullable DutyStatus status) {}

    /** The outcomes of an assessment, deductions among them. */
    public static BookExample of(String file, Assessment assessment) {
        SortedMap<String, Outcome> outcomes = new TreeMap<>();
        assessment.duties().forEach(duty -> {
            put(outcomes, duty.rule(), duty.applicability(), duty.status());
            deductions(outcomes, duty.why());
        });
        assessment.risk().principles().stream()
                .flatMap(principle -> principle.lines().stream())
                .forEach(line -> {
                    put(outcomes, line.rule(), line.applicability(), null);
                    deductions(outcomes, line.why());
                });
        assessment.risk().floors().forEach(floor -> {
            put(outcomes, floor.rule(), floor.applicability(), null);
            deductions(outcomes, floor.why());
        });
        List.of(assessment.judgements(), assessment.contradictions(), assessment.announced())
                .forEach(traces -> applied(outcomes, traces));
        String name = Initiative.of(assessment.dossier()).name();
        return new BookExample(
                file, name == null ? file : name, assessment.receipt().asOf(), outcomes);
    }

    private static void applied(SortedMap<String, Outcome> outcomes, List<Trace> traces) {
        for (Trace trace : traces) {
            put(outcomes, trace.rule(), trace.certain() ? Applicability.TRIGGERED : Applicability.UNDETERMINED, null);
        }
        deductions(outcomes, traces);
    }

    /** The rules that deduced the facts behind a conclusion. */
    private static void deductions(SortedMap<String, Outcome> outcomes, List<Trace> why) {
        why.stream().flatMap(trace -> trace.facts().stream()).forEach(fact -> applied(outcomes, fact.derivedFrom()));
    }

    /** A rule with several alternatives leaves several traces: one that is certain decides. */
    private static void put(
            SortedMap<String, Outcome> outcomes,
            String rule,
            Applicability applicability,
            @Nullable DutyStatus status) {
        Outcome known = outcomes.get(rule);
        boolean decided = known != null && known.applicability() == Applicability.TRIGGERED;
        if (applicability != Applicability.CLEAR && !decided) {
            outcomes.put(rule, new Outcome(applicability, status));
        }
    }
}
