package org.balise.core.pack;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.balise.api.pack.RuleBook;
import org.balise.api.questionnaire.Question;
import org.balise.api.rule.Condition;
import org.balise.api.rule.Literal;
import org.balise.api.rule.Proof;
import org.balise.api.rule.Rule;
import org.jspecify.annotations.Nullable;

/**
 * Whenever a duty or a factor applies, the questions about its proofs are asked. Otherwise a body could not show what
 * it does, and would be told for ever that nothing shows it.
 *
 * <p>What holds when a condition holds is worked out by cases: a fact that is known was asked, so one of the ways in
 * which its question is shown holds too. The number of cases is bounded; past it less is known, never more.
 */
final class AskableLint {
    private static final int MOST_CASES = 512;

    private final Uses uses;
    private final Map<String, Condition> derivations = new TreeMap<>();

    AskableLint(RuleBook book, Uses uses) {
        this.uses = uses;
        for (Rule rule : book.rules().values()) {
            if (rule instanceof Rule.Derivation) {
                derivations.put(rule.id(), rule.head().condition());
            }
        }
    }

    void check(PackContent pack) {
        for (PlacedRule placed : pack.rules()) {
            for (Proof proof : Uses.proofs(placed.rule())) {
                boolean askable = placed.rule().head().condition().alternatives().stream()
                        .allMatch(alternative ->
                                cases(alternative.literals()).stream().allMatch(known -> askable(proof, known)));
                if (!askable) {
                    pack.problems()
                            .error(placed.place(), "PROOF-NOT-ASKED", placed.id(), String.join(", ", proof.facts()));
                }
            }
        }
    }

    /** Whether the proof can be given by answering questions that are asked. */
    private boolean askable(Proof proof, Set<Literal> known) {
        if (proof instanceof Proof.AnyOf any) {
            return any.parts().stream().anyMatch(part -> askable(part, known));
        }
        if (proof instanceof Proof.AllOf all) {
            return all.parts().stream().allMatch(part -> askable(part, known));
        }
        return uses.producers(((Proof.Given) proof).fact()).stream()
                .anyMatch(question -> holds(question.visibleWhen(), known));
    }

    private boolean holds(Condition condition, Set<Literal> known) {
        return condition.alternatives().stream()
                .anyMatch(alternative -> alternative.literals().stream().allMatch(literal -> holds(literal, known)));
    }

    private boolean holds(Literal literal, Set<Literal> known) {
        if (known.contains(literal)) {
            return true;
        }
        Condition derivation = literal instanceof Literal.IsYes ? derivations.get(literal.fact()) : null;
        return derivation != null && holds(derivation, known);
    }

    /** Everything known, in each of the cases that together cover all the ways for the literals to hold. */
    private List<Set<Literal>> cases(List<Literal> literals) {
        List<Set<Literal>> closed = new ArrayList<>();
        Deque<Partial> open = new ArrayDeque<>();
        open.push(new Partial(new LinkedHashSet<>(literals), new HashSet<>()));
        while (!open.isEmpty()) {
            Partial partial = open.pop();
            Literal next = partial.next();
            if (next == null) {
                closed.add(partial.known());
                continue;
            }
            partial.explained().add(next);
            Condition because = because(next);
            if (because == null
                    || open.size() + closed.size() + because.alternatives().size() > MOST_CASES) {
                open.push(partial);
            } else {
                because.alternatives().forEach(way -> open.push(partial.with(way.literals())));
            }
        }
        return closed;
    }

    /** What must hold for that literal to hold; null when nothing more can be said. */
    private @Nullable Condition because(Literal literal) {
        Condition derivation = derivations.get(literal.fact());
        if (derivation != null) {
            return derivation;
        }
        List<Question> producers = uses.producers(literal.fact());
        return producers.size() == 1 ? producers.get(0).visibleWhen() : null;
    }

    private record Partial(Set<Literal> known, Set<Literal> explained) {

        @Nullable
        Literal next() {
            return known.stream()
                    .filter(literal -> !explained.contains(literal))
                    .findFirst()
                    .orElse(null);
        }

        Partial with(List<Literal> more) {
            Set<Literal> extended = new LinkedHashSet<>(known);
            extended.addAll(more);
            return new Partial(extended, new HashSet<>(explained));
        }
    }
}
