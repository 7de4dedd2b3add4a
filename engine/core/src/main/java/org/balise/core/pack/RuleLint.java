package org.balise.core.pack;

import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.Stream;
import org.balise.api.fact.FactDefinition;
import org.balise.api.fact.FactKind;
import org.balise.api.fact.FactType;
import org.balise.api.norm.Principle;
import org.balise.api.pack.RuleBook;
import org.balise.api.registry.DeclaredFacts;
import org.balise.api.rule.Literal;
import org.balise.api.rule.Rule;
import org.balise.core.problem.DidYouMean;
import org.balise.core.problem.Problems;

/** What a rule refers to exists and is of the right sort. */
final class RuleLint {
    private final RuleBook book;
    private final PackContent pack;
    private final Problems problems;

    RuleLint(LintSubject subject, PackContent pack) {
        this.book = subject.book();
        this.pack = pack;
        this.problems = pack.problems();
    }

    void check() {
        pack.rules().forEach(this::check);
    }

    private void check(PlacedRule placed) {
        Rule rule = placed.rule();
        principle(placed);
        proofFacts(rule).distinct().forEach(fact -> proofFact(placed, fact));
        if (rule instanceof Rule.Duty duty) {
            known(placed, "ROLE-UNKNOWN", duty.role(), book.roles().keySet());
            illustrates(placed, duty);
        } else if (rule instanceof Rule.Judgement judgement) {
            known(placed, "ROLE-UNKNOWN", judgement.role(), book.roles().keySet());
        } else if (rule instanceof Rule.Factor factor) {
            known(
                    placed,
                    "PARAMETER-UNKNOWN",
                    factor.pointsParameter(),
                    book.parameters().keySet());
        } else if (rule instanceof Rule.Derivation) {
            derivation(placed);
        } else if (rule instanceof Rule.Count) {
            Uses.literals(rule.head().condition())
                    .map(Literal::fact)
                    .distinct()
                    .filter(fact -> !DeclaredFacts.ALL.contains(fact))
                    .forEach(fact -> problems.error(
                            placed.place(), "COUNT-FACT", placed.id(), fact, String.join(", ", DeclaredFacts.ALL)));
        }
    }

    private void principle(PlacedRule placed) {
        Integer number = placed.rule().head().principle();
        boolean factor = placed.rule() instanceof Rule.Factor;
        if (number == null) {
            if (factor) {
                problems.error(placed.place(), "FACTOR-WITHOUT-PRINCIPLE", placed.id());
            }
            return;
        }
        Principle principle = book.principles().get(number);
        if (principle == null) {
            problems.error(placed.place(), "PRINCIPLE-UNKNOWN", placed.id(), number.toString());
        } else if (factor
                && placed.rule()
                        .head()
                        .inForce()
                        .from()
                        .isBefore(principle.inForce().from())) {
            // Its points would count against no principle, and be lost.
            problems.error(placed.place(), "FACTOR-BEFORE-PRINCIPLE", placed.id(), number.toString());
        }
    }

    private void illustrates(PlacedRule placed, Rule.Duty duty) {
        String id = duty.illustrates();
        if (id == null) {
            return;
        }
        known(placed, "ILLUSTRATES-UNKNOWN", id, book.rules().keySet());
        Rule target = book.rules().get(id);
        if (target != null && !(target instanceof Rule.Duty other && other.proof() != null)) {
            problems.error(placed.place(), "ILLUSTRATES-NOT-DUTY", placed.id(), id);
        }
    }

    /** Derived facts are concluded whatever the date, so a derivation must hold on every date of the pack. */
    private void derivation(PlacedRule placed) {
        FactDefinition fact = book.facts().get(placed.id());
        if (fact == null || fact.kind() != FactKind.DERIVED) {
            problems.error(placed.place(), "DERIVATION-NOT-DERIVED-FACT", placed.id());
        }
        LocalDate end = placed.rule().head().inForce().to();
        LocalDate last = book.covers().to();
        boolean begins =
                !placed.rule().head().inForce().from().isAfter(book.covers().from());
        boolean lasts = end == null || (last != null && !end.isBefore(last));
        if (!begins || !lasts) {
            problems.error(placed.place(), "DERIVATION-DATES", placed.id());
        }
    }

    private static Stream<String> proofFacts(Rule rule) {
        Stream<String> proofs = Uses.proofs(rule).stream().flatMap(proof -> proof.facts().stream());
        return rule instanceof Rule.Floor floor ? floor.liftedBy().stream() : proofs;
    }

    private void proofFact(PlacedRule placed, String id) {
        FactDefinition fact = book.facts().get(id);
        if (fact == null) {
            known(placed, "FACT-UNKNOWN", id, book.facts().keySet());
        } else if ((fact.kind() != FactKind.EVIDENCE && fact.kind() != FactKind.TRIGGER)
                || fact.type() != FactType.YES_NO) {
            problems.error(placed.place(), "PROOF-NOT-EVIDENCE", placed.id(), id);
        }
    }

    private void known(PlacedRule placed, String code, String name, Collection<String> known) {
        if (!known.contains(name)) {
            problems.error(placed.place(), code, name, DidYouMean.nearest(name, known));
        }
    }
}
