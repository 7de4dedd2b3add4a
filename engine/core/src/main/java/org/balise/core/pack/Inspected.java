package org.balise.core.pack;

import java.util.List;
import java.util.Optional;
import org.balise.api.pack.RuleBook;
import org.balise.api.problem.Problem;
import org.balise.core.drl.DrlFile;
import org.balise.core.yaml.Acknowledgement;
import org.balise.core.yaml.RuleCase;

/**
 * Packs read for those who write rules: with their cases, and with the place of everything.
 *
 * @param problems everything that the lints refuse, in order of file and place
 * @param contents nothing when the problems keep the packs from being put together
 */
public record Inspected(List<Problem> problems, Optional<Contents> contents) {
    private static final List<String> HARMLESS = List.of("CASE-", "FR-", "EN-");

    public Inspected {
        problems = List.copyOf(problems);
    }

    /**
     * What keeps rules from being analysed. Mistakes in cases and in typography do not: a draft can be looked at before
     * its cases are put right.
     */
    public List<Problem> obstacles() {
        return problems.stream()
                .filter(problem -> problem.severity() == Problem.Severity.ERROR)
                .filter(problem -> HARMLESS.stream().noneMatch(problem.code()::startsWith))
                .toList();
    }

    /** Whether rules may be analysed: the book is there, and what it says of facts can be trusted. */
    public boolean sound() {
        return contents.isPresent() && obstacles().isEmpty();
    }

    /**
     * What the packs hold.
     *
     * @param drl the conditions as they were written
     * @param cases of every rule, in the order of the files
     * @param acknowledgements what the authors mean to keep
     */
    public record Contents(
            RuleBook book,
            List<DrlFile> drl,
            List<RuleCase> cases,
            List<Acknowledgement> acknowledgements,
            Places places) {
        public Contents {
            drl = List.copyOf(drl);
            cases = List.copyOf(cases);
            acknowledgements = List.copyOf(acknowledgements);
        }
    }
}
