package org.balise.core.score;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.balise.api.assess.Truth;
import org.balise.api.rule.ParameterSeries;
import org.balise.api.rule.Proof;
import org.balise.api.rule.Rule;
import org.balise.core.fact.Worlds;
import org.balise.core.rules.Firings;
import org.balise.core.rules.RuleIndex;

/**
 * What all scoring reads: the rules, the date, the worlds and what fired in them.
 *
 * @param asOf rules not in force on this date conclude nothing
 */
public record Scope(RuleIndex index, LocalDate asOf, Worlds worlds, Firings firings) {

    public boolean inForce(Rule rule) {
        return rule.head().inForce().contains(asOf);
    }

    /** Kleene's value of a proof. */
    public Truth truth(Proof proof) {
        return truth(proof, worlds::given);
    }

    /**
     * Kleene's value of a proof.
     *
     * @param given whether each means of proof is given
     */
    static Truth truth(Proof proof, Function<String, Truth> given) {
        if (proof instanceof Proof.Given one) {
            return given.apply(one.fact());
        }
        boolean any = proof instanceof Proof.AnyOf;
        Truth truth = any ? Truth.NO : Truth.YES;
        for (Proof part : any ? ((Proof.AnyOf) proof).parts() : ((Proof.AllOf) proof).parts()) {
            truth = any ? truth.or(truth(part, given)) : truth.and(truth(part, given));
        }
        return truth;
    }

    /**
     * The value of a parameter on the date of the assessment.
     *
     * @throws IllegalStateException when there is none: a missing weight must never count as zero
     */
    public BigDecimal parameter(String id) {
        ParameterSeries series = index.book().parameters().get(id);
        return Optional.ofNullable(series)
                .flatMap(values -> values.on(asOf))
                .orElseThrow(() -> new IllegalStateException("no value of " + id + " on " + asOf));
    }
}
