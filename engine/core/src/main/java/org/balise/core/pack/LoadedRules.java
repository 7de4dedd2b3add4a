package org.balise.core.pack;

import java.util.List;
import java.util.SortedMap;
import java.util.function.Supplier;
import org.balise.api.pack.RuleBook;
import org.balise.api.pack.RuleReview;
import org.balise.api.problem.ProblemsException;
import org.balise.core.drools.RuleEngine;
import org.balise.core.yaml.RuleCase;

/**
 * Packs ready for use: as data, and as an engine that runs them.
 *
 * @param beside what no assessment reads, read once it is asked for
 */
public record LoadedRules(RuleBook book, RuleEngine engine, Beside beside) {

    /**
     * What stands beside the rules of packs.
     *
     * @param cases of all rules
     * @param reviews which version of each rule this is, and who reviewed it, by rule id
     */
    record Beside(Supplier<List<RuleCase>> cases, Supplier<SortedMap<String, RuleReview>> reviews) {}

    /**
     * The cases of all rules.
     *
     * @throws ProblemsException with everything that keeps a case from being read
     */
    public List<RuleCase> cases() {
        return beside.cases().get();
    }

    /** Which version of each rule this is, and who reviewed it, by rule id. */
    public SortedMap<String, RuleReview> reviews() {
        return beside.reviews().get();
    }
}
