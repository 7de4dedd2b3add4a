package org.balise.core.analysis.prove;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.balise.api.rule.Condition;
import org.balise.api.rule.Literal;
import org.balise.api.rule.Rule;
import org.balise.api.rule.RuleKind;

/** Showing that a duty is met never makes a risk, a floor or another duty apply. */
final class MonotonyChecks {
    private final Report report;

    MonotonyChecks(Report report) {
        this.report = report;
    }

    void check() {
        Map<String, String> proofs = new TreeMap<>();
        for (Rule rule : report.index().book().rules().values()) {
            // A condition repeated in a proof only keeps the duty from being met before it is known to apply.
            Set<String> own = new TreeSet<>();
            positive(rule.head().condition(), own);
            EffectChecks.proofs(rule)
                    .flatMap(proof -> proof.facts().stream())
                    .filter(fact -> !own.contains(fact))
                    .forEach(fact -> proofs.putIfAbsent(fact, rule.id()));
        }
        Set<String> duties = new TreeSet<>();
        for (Rule rule : report.index().book().rules().values()) {
            Set<String> read = new TreeSet<>();
            positive(rule.head().condition(), read);
            read.retainAll(proofs.keySet());
            if (rule instanceof Rule.Factor
                    || rule instanceof Rule.Floor
                    || rule.head().kind() == RuleKind.PROHIBITION) {
                read.forEach(fact -> found(rule, fact));
            } else if (rule instanceof Rule.Duty) {
                duties.addAll(read);
            }
        }
        for (String fact : duties) {
            String proved = Objects.requireNonNull(proofs.get(fact));
            report.proof(
                    "PROOF-BRINGS-DUTIES",
                    report.rule(proved),
                    List.of(proved, fact),
                    report.names().rule(proved),
                    report.names().fact(fact));
        }
    }

    private void positive(Condition condition, Set<String> facts) {
        condition.alternatives().stream()
                .flatMap(way -> way.literals().stream())
                .filter(Literal.IsYes.class::isInstance)
                .map(Literal::fact)
                .filter(facts::add)
                .forEach(fact -> {
                    if (report.index().book().rules().get(fact) instanceof Rule.Derivation derivation) {
                        positive(derivation.head().condition(), facts);
                    }
                });
    }

    private void found(Rule rule, String fact) {
        report.proof(
                "PROOF-RAISES-RISK",
                report.rule(rule.id()),
                List.of(rule.id(), fact),
                report.names().rule(rule.id()),
                report.names().fact(fact));
    }
}
