package org.balise.core.score;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.balise.api.assess.Applicability;
import org.balise.api.assess.Truth;
import org.balise.api.fact.Fact;
import org.balise.api.questionnaire.Question;
import org.balise.api.rule.Condition;
import org.balise.api.rule.Literal;
import org.balise.api.rule.Proof;
import org.balise.core.rules.Firing;

/**
 * Which questions decide what is not settled yet: from a rule that may apply, or a proof that may be given, through
 * derived facts and the visibility of questions, down to the questions that a person can answer. What no question
 * collected here can change is settled.
 */
public final class Dependence {
    private final Scope scope;
    private final Map<String, Set<String>> reasonsByQuestion = new HashMap<>();

    public Dependence(Scope scope) {
        this.scope = scope;
    }

    /**
     * What decides whether a rule applies; nothing once that is settled.
     *
     * @param reason what hangs on it, usually the id of the rule
     */
    public void onApplicability(String rule, String reason) {
        if (scope.firings().applicability(rule) == Applicability.UNDETERMINED) {
            scope.firings().of(rule).forEach(firing -> onFiring(firing, reason));
        }
    }

    private void onFiring(Firing firing, String reason) {
        for (Fact fact : firing.facts()) {
            List<Firing> derivedBy = fact.fact().equals(firing.rule())
                    ? List.of()
                    : scope.firings().of(fact.fact());
            if (!derivedBy.isEmpty()) {
                if (!derivedBy.get(0).certain()) {
                    derivedBy.forEach(derivation -> onFiring(derivation, reason));
                }
            } else if (!scope.worlds().certain().contains(fact)) {
                onFact(fact.fact(), reason);
            }
        }
    }

    /** What decides whether a proof is given: only the parts of it that are not settled. */
    public void onProof(Proof proof, String reason) {
        if (scope.truth(proof) != Truth.UNKNOWN) {
            return;
        }
        if (proof instanceof Proof.Given given) {
            onFact(given.fact(), reason);
        } else if (proof instanceof Proof.AnyOf any) {
            any.parts().forEach(part -> onProof(part, reason));
        } else if (proof instanceof Proof.AllOf all) {
            all.parts().forEach(part -> onProof(part, reason));
        }
    }

    /** What decides a condition on facts that questions feed. */
    public void onCondition(Condition condition, String reason) {
        facts(condition).forEach(fact -> onFact(fact, reason));
    }

    /** The questions that give a fact its value. */
    public void onFact(String fact, String reason) {
        sources(fact)
                .forEach(question -> reasonsByQuestion
                        .computeIfAbsent(question, id -> new HashSet<>())
                        .add(reason));
    }

    /** The questions that feed a fact, or that a calculator reads to settle it. */
    private List<String> sources(String fact) {
        List<String> fed = scope.index().questionsOf(fact);
        return fed.isEmpty() ? scope.worlds().calculatedFrom(fact) : fed;
    }

    /**
     * For each question that decides something, what it decides. A question that decides whether another one is asked
     * decides what that one decides.
     */
    public Map<String, Set<String>> reasonsByQuestion() {
        List<Question> perhaps = scope.index().questions().stream()
                .filter(question -> scope.worlds().asked().get(question.id()) == Truth.UNKNOWN)
                .toList();
        boolean grew = true;
        while (grew) {
            grew = false;
            for (Question question : perhaps) {
                grew |= passOn(question);
            }
        }
        return reasonsByQuestion;
    }

    /** Gives the reasons of a question to those that decide whether it is asked; false when they had them all. */
    private boolean passOn(Question question) {
        Set<String> reasons = reasonsByQuestion.getOrDefault(question.id(), Set.of());
        boolean grew = false;
        for (String fact : reasons.isEmpty() ? List.<String>of() : facts(question.visibleWhen())) {
            for (String source : sources(fact)) {
                if (!source.equals(question.id())) {
                    grew |= reasonsByQuestion
                            .computeIfAbsent(source, id -> new HashSet<>())
                            .addAll(reasons);
                }
            }
        }
        return grew;
    }

    private static List<String> facts(Condition condition) {
        return condition.alternatives().stream()
                .flatMap(alternative -> alternative.literals().stream())
                .map(Literal::fact)
                .distinct()
                .toList();
    }
}
