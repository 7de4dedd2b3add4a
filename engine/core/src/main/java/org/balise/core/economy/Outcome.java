package org.balise.core.economy;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.balise.api.assess.Applicability;
import org.balise.api.assess.Assessment;
import org.balise.api.assess.DutyStatus;
import org.balise.api.assess.LevelRange;
import org.balise.api.assess.Trace;
import org.balise.api.assess.Verdict;
import org.balise.api.disclosure.DisclosureDue;
import org.balise.api.disclosure.DisclosureFile;

/**
 * The result that the economy of questions keeps: two dossiers with the same outcome are treated in the same way by
 * the authorised person. It holds the two global levels, the verdict, where each <em>binding</em> duty due by the next
 * gate stands, what must be disclosed, the contradictions and the questions put to a person. It leaves out what decides
 * nothing at this gate: recommendations, duties due later, and the level of a principle that is not the highest.
 *
 * @param inherent the global level without measures
 * @param residual the global level with measures
 * @param duties by duty id, for those that are binding and due: whether it is in order, which is the same whether it is
 *     met or does not apply; absent when it is
 * @param disclosures the ids of what is to be disclosed
 * @param contradictions the ids of the rules that found one
 * @param judgements the ids of the questions put to a person
 */
public record Outcome(
        LevelRange inherent,
        LevelRange residual,
        Verdict verdict,
        SortedMap<String, DutyStatus> duties,
        SortedSet<String> disclosures,
        SortedSet<String> contradictions,
        SortedSet<String> judgements) {

    public Outcome {
        duties = Collections.unmodifiableSortedMap(new TreeMap<>(duties));
        disclosures = Collections.unmodifiableSortedSet(new TreeSet<>(disclosures));
        contradictions = Collections.unmodifiableSortedSet(new TreeSet<>(contradictions));
        judgements = Collections.unmodifiableSortedSet(new TreeSet<>(judgements));
    }

    /** The outcome of an assessment, with what it gives to disclose. */
    public static Outcome of(Assessment assessment, DisclosureFile disclosure) {
        TreeMap<String, DutyStatus> duties = new TreeMap<>();
        assessment.duties().stream()
                .filter(duty -> duty.binding() && duty.dueNow())
                .filter(duty -> duty.status() != DutyStatus.MET && duty.status() != DutyStatus.NOT_APPLICABLE)
                .forEach(duty -> duties.put(duty.rule(), duty.status()));
        return new Outcome(
                assessment.risk().inherent(),
                assessment.risk().residual(),
                assessment.advice().verdict(),
                duties,
                disclosure.due().stream()
                        .filter(due -> due.applicability() == Applicability.TRIGGERED)
                        .map(DisclosureDue::kind)
                        .map(kind -> kind.id())
                        .collect(Collectors.toCollection(TreeSet::new)),
                rules(assessment.contradictions()),
                rules(assessment.judgements()));
    }

    private static SortedSet<String> rules(List<Trace> traces) {
        return traces.stream().map(Trace::rule).collect(Collectors.toCollection(TreeSet::new));
    }
}
