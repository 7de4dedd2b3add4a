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
    public Inspected {
        problems = List.copyOf(problems);
    }

    /** Whether rules may be analysed: the book is there, and what it says of facts can be trusted. */
    public boolean sound() {
        return contents.isPresent()
                && problems.stream().noneMatch(problem -> problem.severity() == Problem.Severity.ERROR);
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
