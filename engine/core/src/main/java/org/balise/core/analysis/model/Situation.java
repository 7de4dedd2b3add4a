package org.balise.core.analysis.model;

import java.util.List;
import org.balise.api.assess.Applicability;
import org.balise.api.assess.Truth;
import org.balise.api.fact.Fact;
import org.balise.api.fact.Yes;
import org.balise.api.rule.Condition;
import org.balise.api.rule.Literal;
import org.balise.api.rule.Proof;
import org.balise.api.rule.Rule;
import org.balise.core.fact.Worlds;
import org.balise.core.rules.FactBase;
import org.balise.core.rules.RuleIndex;

/** One dossier, complete or not, with what holds in it for certain and what may hold. */
public final class Situation {
    private final Worlds worlds;
    private final FactBase certain;
    private final FactBase possible;

    private Situation(RuleIndex index, Worlds worlds) {
        this.worlds = worlds;
        List<Rule.Derivation> derivations = index.rules(Rule.Derivation.class);
        this.certain = base(worlds.certain(), worlds, derivations);
        this.possible = base(worlds.possible(), worlds, derivations);
    }

    public static Situation of(RuleIndex index, Worlds worlds) {
        return new Situation(index, worlds);
    }

    private static FactBase base(Iterable<Fact> facts, Worlds worlds, List<Rule.Derivation> derivations) {
        FactBase base = new FactBase(worlds.parameters());
        facts.forEach(base::add);
        boolean grew = true;
        while (grew) {
            grew = false;
            for (Rule.Derivation rule : derivations) {
                grew |= base.holds(rule.head().condition()) && base.add(new Yes(rule.id()));
            }
        }
        return base;
    }

    public Applicability of(Condition condition) {
        if (certain.holds(condition)) {
            return Applicability.TRIGGERED;
        }
        return possible.holds(condition) ? Applicability.UNDETERMINED : Applicability.CLEAR;
    }

    public Applicability of(Rule rule) {
        return of(rule.head().condition());
    }

    public Truth of(Literal literal) {
        if (certain.holds(literal)) {
            return Truth.YES;
        }
        return possible.holds(literal) ? Truth.UNKNOWN : Truth.NO;
    }

    /** Kleene's value of a proof. */
    public Truth of(Proof proof) {
        if (proof instanceof Proof.Given given) {
            return of(new Literal.IsYes(given.fact()));
        }
        if (proof instanceof Proof.AnyOf any) {
            return any.parts().stream().map(this::of).reduce(Truth.NO, Truth::or);
        }
        return ((Proof.AllOf) proof).parts().stream().map(this::of).reduce(Truth.YES, Truth::and);
    }

    public Truth asked(String question) {
        return worlds.asked().getOrDefault(question, Truth.NO);
    }
}
