package org.balise.cli.house;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.balise.api.pack.RuleBook;
import org.balise.core.analysis.compare.Comparison;
import org.balise.core.analysis.coverage.CaseCoverage;
import org.balise.core.analysis.prove.Verification;
import org.balise.core.analysis.replay.Replay;
import org.balise.registry.Registry;
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
     * @param source where the kept dossiers are
     * @param on the day on which the other rules are read; null for the day of each dossier
     * @throws org.balise.api.problem.ProblemsException when a pack is not sound, or a kept dossier unreadable
     */
    Replayed replay(List<Path> packs, Source source, @Nullable LocalDate on, String questionnaire);

    /** Where kept dossiers are. */
    sealed interface Source {
        /** A folder of dossiers, results and reports. */
        record InFolder(Path folder) implements Source {}

        /**
         * The last assessed declaration of each initiative of a registry.
         *
         * @param registry stays open until the replay is done
         * @param label what may be shown of its place
         */
        record InRegistry(Registry registry, String label) implements Source {}
    }

    /** What a replay gave, and the rules of both sides. */
    record Replayed(Replay.Work work, RuleBook before, RuleBook after) {}
}
