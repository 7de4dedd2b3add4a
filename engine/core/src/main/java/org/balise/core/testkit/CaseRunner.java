package org.balise.core.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.balise.api.answer.AnswerValue;
import org.balise.api.assess.Applicability;
import org.balise.api.fact.FactDefinition;
import org.balise.api.pack.RuleBook;
import org.balise.api.rule.Rule;
import org.balise.core.fact.WorldBuilder;
import org.balise.core.fact.Worlds;
import org.balise.core.rules.RuleIndex;
import org.balise.core.rules.RuleRunner;
import org.balise.core.score.Duties;
import org.balise.core.score.Scope;
import org.balise.core.score.Standing;
import org.balise.core.score.Tracer;
import org.balise.core.yaml.Expectation;
import org.balise.core.yaml.RuleCase;

/** Runs the cases that stand beside rules, and checks that each given fact of a case matters. */
public final class CaseRunner {
    private static final Set<Expectation> APPLIES = EnumSet.of(
            Expectation.MET,
            Expectation.BREACHED,
            Expectation.TO_DEMONSTRATE,
            Expectation.UPCOMING,
            Expectation.PHASING_IN,
            Expectation.ALTERNATIVE,
            Expectation.TRIGGERED);

    private final RuleBook book;
    private final RuleRunner rules;
    private final RuleIndex index;
    private final WorldBuilder worlds;

    public CaseRunner(RuleBook book, RuleRunner rules) {
        this.book = book;
        this.rules = rules;
        this.index = new RuleIndex(book);
        this.worlds = new WorldBuilder(index);
    }

    /** A case that came out otherwise than it says. */
    public record Mismatch(RuleCase ruleCase, Expectation was) {}

    /** A given fact of a case that changes nothing, whatever its value: the case says too much or the rule too little. */
    public record IdleFact(RuleCase ruleCase, String fact) {}

    /** The cases that came out otherwise than they say, in the order given. */
    public List<Mismatch> mismatches(Collection<RuleCase> cases) {
        List<Mismatch> mismatches = new ArrayList<>();
        for (RuleCase ruleCase : cases) {
            Expectation was = outcome(ruleCase);
            if (was != ruleCase.expect()) {
                mismatches.add(new Mismatch(ruleCase, was));
            }
        }
        return mismatches;
    }

    /** The given facts that do not matter, in the cases where the rule applies. */
    public List<IdleFact> idleFacts(Collection<RuleCase> cases) {
        List<IdleFact> idle = new ArrayList<>();
        for (RuleCase ruleCase : cases) {
            if (APPLIES.contains(ruleCase.expect())) {
                ruleCase.given().keySet().stream()
                        .filter(fact -> !tellsWhatWasUsed(fact, ruleCase))
                        .filter(fact -> !matters(fact, ruleCase))
                        .forEach(fact -> idle.add(new IdleFact(ruleCase, fact)));
            }
        }
        return idle;
    }

    /**
     * What a case comes to.
     *
     * @throws IllegalArgumentException when its rule is not in the book
     */
    public Expectation outcome(RuleCase ruleCase) {
        Rule rule = book.rules().get(ruleCase.rule());
        if (rule == null) {
            throw new IllegalArgumentException("no rule " + ruleCase.rule());
        }
        LocalDate given = ruleCase.asOf();
        LocalDate asOf = given == null ? rule.head().checkedOn() : given;
        if (!rule.head().inForce().contains(asOf)) {
            return Expectation.NOT_IN_FORCE;
        }
        Worlds built = worlds.ofGiven(ruleCase.given(), asOf);
        Scope scope = new Scope(index, asOf, built, rules.run(built.certain(), built.additional(), built.parameters()));
        if (rule instanceof Rule.Duty duty) {
            return ofDuty(new Duties(scope, new Tracer(scope), Standing.at(ruleCase.gate())), duty);
        }
        return ofOther(scope.firings().applicability(rule.id()));
    }

    private static Expectation ofDuty(Duties duties, Rule.Duty duty) {
        return switch (duties.finding(duty).status()) {
            case MET -> Expectation.MET;
            case BREACHED -> Expectation.BREACHED;
            case TO_DEMONSTRATE -> Expectation.TO_DEMONSTRATE;
            case UPCOMING -> Expectation.UPCOMING;
            case PHASING_IN -> Expectation.PHASING_IN;
            case UNDETERMINED -> Expectation.UNDETERMINED_DUTY;
            case NOT_APPLICABLE -> Expectation.NOT_APPLICABLE;
            case ALTERNATIVE -> Expectation.ALTERNATIVE;
        };
    }

    private static Expectation ofOther(Applicability applicability) {
        return switch (applicability) {
            case TRIGGERED -> Expectation.TRIGGERED;
            case UNDETERMINED -> Expectation.UNDETERMINED;
            case CLEAR -> Expectation.NOT_APPLICABLE;
        };
    }

    /** A means of proof that was not used stays so whatever half of it was done: the case says which half. */
    private boolean tellsWhatWasUsed(String fact, RuleCase ruleCase) {
        return ruleCase.expect() == Expectation.ALTERNATIVE
                && book.rules().get(ruleCase.rule()) instanceof Rule.Duty duty
                && duty.proof() != null
                && duty.proof().facts().contains(fact);
    }

    private boolean matters(String fact, RuleCase ruleCase) {
        return otherValues(fact, ruleCase).stream().anyMatch(value -> {
            TreeMap<String, AnswerValue> changed = new TreeMap<>(ruleCase.given());
            changed.put(fact, value);
            RuleCase mutant = new RuleCase(
                    ruleCase.place(),
                    ruleCase.rule(),
                    ruleCase.name(),
                    ruleCase.asOf(),
                    ruleCase.gate(),
                    changed,
                    ruleCase.expect());
            return outcome(mutant) != ruleCase.expect();
        });
    }

    private List<AnswerValue> otherValues(String factId, RuleCase ruleCase) {
        FactDefinition fact = book.facts().get(factId);
        AnswerValue given = ruleCase.given().get(factId);
        if (fact == null || given == null) {
            throw new IllegalArgumentException("no fact " + factId);
        }
        List<AnswerValue> values = new ArrayList<>(every(fact));
        values.remove(given);
        return values;
    }

    private List<AnswerValue> every(FactDefinition fact) {
        return switch (fact.type()) {
            case YES_NO -> List.of(new AnswerValue.YesNo(true), new AnswerValue.YesNo(false));
            case ONE_OF ->
                fact.options().stream()
                        .map(option -> (AnswerValue) new AnswerValue.Choice(option))
                        .toList();
            case SOME_OF -> someOf(fact);
            case AMOUNT -> amounts(fact);
            case TEXT, DATE -> List.of();
        };
    }

    private static List<AnswerValue> someOf(FactDefinition fact) {
        List<AnswerValue> values = new ArrayList<>();
        values.add(new AnswerValue.Choices(List.of()));
        fact.options().forEach(option -> values.add(new AnswerValue.Choices(List.of(option))));
        return values;
    }

    /** Both ends of the range, and every value that some parameter takes inside it. */
    private List<AnswerValue> amounts(FactDefinition fact) {
        List<AnswerValue> values = new ArrayList<>();
        if (fact.range() != null) {
            values.add(new AnswerValue.Quantity(fact.range().min()));
            values.add(new AnswerValue.Quantity(fact.range().max()));
            book.parameters().values().stream()
                    .flatMap(series -> series.values().values().stream())
                    .filter(fact.range()::contains)
                    .forEach(value -> values.add(new AnswerValue.Quantity(value)));
        }
        return values;
    }
}
