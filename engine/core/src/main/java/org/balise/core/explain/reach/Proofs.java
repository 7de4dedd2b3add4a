package org.balise.core.explain.reach;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.balise.api.assess.Truth;
import org.balise.api.fact.FactDefinition;
import org.balise.api.fact.FactKind;
import org.balise.api.norm.Gate;
import org.balise.api.questionnaire.Question;
import org.balise.api.rule.Proof;
import org.balise.api.rule.Rule;
import org.balise.core.fact.Worlds;
import org.balise.core.rules.RuleIndex;
import org.balise.core.score.Scope;

/** The proofs that a body could still give. */
final class Proofs {
    private final RuleIndex index;
    private final SortedMap<String, String> questions = new TreeMap<>();

    Proofs(Scope scope) {
        this.index = scope.index();
        Worlds worlds = scope.worlds();
        for (Question question : index.questions()) {
            if (worlds.asked().get(question.id()) == Truth.YES) {
                question.feeds().stream()
                        .filter(fact -> evidence(fact) && worlds.given(fact) != Truth.YES)
                        .forEach(fact -> questions.putIfAbsent(fact, question.id()));
            }
        }
    }

    private boolean evidence(String fact) {
        FactDefinition definition = index.book().facts().get(fact);
        return definition != null && definition.kind() == FactKind.EVIDENCE;
    }

    /** The means of proof, in order of id. */
    Set<String> available() {
        return questions.keySet();
    }

    /** The same, but those that a body offers in the place of others, in a demonstration of its own. */
    Set<String> usual() {
        return questions.keySet().stream()
                .filter(fact -> !equivalent(fact))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private boolean equivalent(String fact) {
        return index.question(Objects.requireNonNull(questions.get(fact), fact)).notOfferedMeansNo();
    }

    /**
     * Giving one of them.
     *
     * @param standing the rules in the way
     */
    Act.Prove act(String fact, Set<String> standing) {
        List<Rule> served = standing.stream()
                .map(id -> index.rule(id, Rule.class))
                .filter(rule -> proofs(rule).anyMatch(fact::equals))
                .toList();
        List<Rule.Duty> duties = served.stream()
                .filter(Rule.Duty.class::isInstance)
                .map(Rule.Duty.class::cast)
                .toList();
        Gate first = duties.stream()
                .map(Rule.Duty::gate)
                .filter(Objects::nonNull)
                .sorted()
                .findFirst()
                .orElse(null);
        return new Act.Prove(
                Objects.requireNonNull(questions.get(fact), fact),
                fact,
                served.stream().map(Rule::id).toList(),
                first,
                duties.isEmpty() ? null : duties.get(0).role(),
                equivalent(fact));
    }

    private static Stream<String> proofs(Rule rule) {
        List<Proof> proofs = new ArrayList<>();
        if (rule instanceof Rule.Duty duty && duty.proof() != null) {
            proofs.add(duty.proof());
        } else if (rule instanceof Rule.Factor factor) {
            factor.measures().forEach(measure -> proofs.add(measure.proof()));
        } else if (rule instanceof Rule.Floor floor) {
            floor.liftedBy().forEach(fact -> proofs.add(new Proof.Given(fact)));
        }
        return proofs.stream().flatMap(Proof::stream);
    }
}
