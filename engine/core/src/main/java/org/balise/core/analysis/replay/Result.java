package org.balise.core.analysis.replay;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.balise.api.assess.Applicability;
import org.balise.api.assess.Assessment;
import org.balise.api.assess.DutyFinding;
import org.balise.api.assess.DutyStatus;
import org.balise.api.assess.LevelRange;
import org.balise.api.assess.Verdict;

/**
 * What was, or would be, said of a dossier.
 *
 * @param duties the status of each duty by id, those without object left out
 * @param risks the factors and floors that apply or may apply, with how firmly
 */
public record Result(
        LevelRange inherent,
        LevelRange residual,
        Verdict verdict,
        SortedMap<String, DutyStatus> duties,
        SortedMap<String, Applicability> risks) {

    public Result {
        duties = Collections.unmodifiableSortedMap(new TreeMap<>(duties));
        risks = Collections.unmodifiableSortedMap(new TreeMap<>(risks));
    }

    public static Result of(Assessment assessment) {
        TreeMap<String, DutyStatus> duties = new TreeMap<>();
        for (DutyFinding finding : assessment.duties()) {
            if (finding.status() != DutyStatus.NOT_APPLICABLE) {
                duties.put(finding.rule(), finding.status());
            }
        }
        TreeMap<String, Applicability> risks = new TreeMap<>();
        assessment.risk().principles().stream()
                .flatMap(principle -> principle.lines().stream())
                .filter(line -> line.applicability() != Applicability.CLEAR)
                .forEach(line -> risks.put(line.rule(), line.applicability()));
        assessment.risk().floors().forEach(floor -> risks.put(floor.rule(), floor.applicability()));
        return new Result(
                assessment.risk().inherent(),
                assessment.risk().residual(),
                assessment.advice().verdict(),
                duties,
                risks);
    }
}
