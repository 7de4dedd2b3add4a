package org.balise.cli.house;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.balise.api.pack.RuleBook;
import org.balise.core.analysis.compare.Comparison;
import org.balise.core.analysis.coverage.CaseCoverage;
import org.balise.core.analysis.prove.Verification;
import org.balise.core.analysis.replay.Replay;
import org.jspecify.annotations.Nullable;

/** The workbench of those who write rules. A pack given takes the place of the one of the program that has its id. */
public interface Bench {

    /** Everything that can be found wrong in the packs without asking a person. */
    Verification verify(List<Path> packs, String questionnaire);

    /**
     * What the cases of the packs show of their rules.
     *
     * @throws org.balise.api.problem.ProblemsException when the packs are not sound
     */
    CaseCoverage caseCoverage(List<Path> packs, String questionnaire);

    /**
     * What changes from some packs to others.
     *
     * @param asOf the day on which both are read; null for the latest day on which both were checked
     * @throws org.balise.api.problem.ProblemsException when a pack is not sound, or does not cover that day
     */
    Comparison compare(List<Path> before, List<Path> after, @Nullable LocalDate asOf, String questionnaire);

    /**
     * What other rules would say of kept dossiers.
     *
     * @param packs the rules to try
     * @param folder of dossiers, results and reports
     * @param on the day on which the other rules are read; null for the day of each dossier
     * @throws org.balise.api.problem.ProblemsException when a pack is not sound, or a file of the folder unreadable
     */
    Replayed replay(List<Path> packs, Path folder, @Nullable LocalDate on, String questionnaire);

    /** What a replay gave, and the rules of both sides. */
    record Replayed(Replay.Work work, RuleBook before, RuleBook after) {}
}
