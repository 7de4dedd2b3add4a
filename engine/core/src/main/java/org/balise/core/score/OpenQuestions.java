package org.balise.core.score;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.balise.api.answer.Answer;
import org.balise.api.answer.AnswerValue;
import org.balise.api.answer.Dossier;
import org.balise.api.assess.Applicability;
import org.balise.api.assess.OpenQuestion;
import org.balise.api.assess.OpenQuestion.State;
import org.balise.api.assess.Truth;
import org.balise.api.fact.Fact;
import org.balise.api.questionnaire.Question;
import org.balise.api.rule.Literal;
import org.balise.api.rule.Proof;
import org.balise.api.rule.Rule;
import org.balise.core.rules.Firing;
import org.jspecify.annotations.Nullable;

/** The questions whose answer is not known and may settle some rule. */
public final class OpenQuestions {
    private final Scope scope;
    private final Map<String, State> states = new HashMap<>();
    private final Map<String, Set<String>> rulesByQuestion = new HashMap<>();

    public OpenQuestions(Scope scope, Dossier dossier) {
        this.scope = scope;
        scope.index().questions().forEach(question -> {
            State state = state(question, dossier.answers().get(question.id()));
            if (state != null) {
                states.put(question.id(), state);
            }
        });
    }

    /** In the order of the questionnaire; questions that can settle nothing are left out. */
    public List<OpenQuestion> list() {
        scope.index().book().rules().values().stream()
                // A count is no part of an assessment: asking for what only it reads would settle nothing here.
                .filter(rule -> !(rule instanceof Rule.Count))
                .filter(scope::inForce)
                .forEach(this::collect);
        followVisibility();
        List<OpenQuestion> open = new ArrayList<>();
        scope.index().questions().stream().map(Question::id).forEach(id -> {
            State state = states.get(id);
            Set<String> rules = rulesByQuestion.get(id);
            if (state != null && rules != null) {
                open.add(new OpenQuestion(id, state, rules.stream().sorted().toList()));
            }
        });
        return open;
    }

    private @Nullable State state(Question question, @Nullable Answer answer) {
        Truth asked = scope.worlds().asked().getOrDefault(question.id(), Truth.NO);
        boolean answered =
                answer == null ? question.notOfferedMeansNo() : !(answer.value() instanceof AnswerValue.Unknown);
        if (asked == Truth.NO || answered || !question.type().readByRules()) {
            return null;
        }
        if (asked == Truth.UNKNOWN) {
            return State.PERHAPS;
        }
        return answer == null ? State.UNANSWERED : State.UNKNOWN;
    }

    private void collect(Rule rule) {
        Applicability applicability = scope.firings().applicability(rule.id());
        if (applicability == Applicability.CLEAR) {
            return;
        }
        if (applicability == Applicability.UNDETERMINED) {
            scope.firings().of(rule.id()).forEach(firing -> collectUncertain(firing, rule.id()));
        }
        if (rule instanceof Rule.Duty duty && duty.proof() != null) {
            collectUnknown(duty.proof(), rule.id());
        } else if (rule instanceof Rule.Factor factor) {
            factor.measures().forEach(measure -> collectUnknown(measure.proof(), rule.id()));
        } else if (rule instanceof Rule.Floor floor) {
            floor.liftedBy().forEach(fact -> collectUnknown(new Proof.Given(fact), rule.id()));
        }
    }

    private void collectUncertain(Firing firing, String rule) {
        for (Fact fact : firing.facts()) {
            List<Firing> derivedBy = fact.fact().equals(firing.rule())
                    ? List.of()
                    : scope.firings().of(fact.fact());
            if (!derivedBy.isEmpty()) {
                if (!derivedBy.get(0).certain()) {
                    derivedBy.forEach(derivation -> collectUncertain(derivation, rule));
                }
            } else if (!scope.worlds().certain().contains(fact)) {
                add(fact.fact(), rule);
            }
        }
    }

    private void collectUnknown(Proof proof, String rule) {
        if (scope.truth(proof) == Truth.UNKNOWN) {
            proof.facts().stream()
                    .filter(fact -> scope.worlds().given(fact) == Truth.UNKNOWN)
                    .forEach(fact -> add(fact, rule));
        }
    }

    private void add(String fact, String rule) {
        Stream.concat(scope.index().questionsOf(fact).stream(), scope.worlds().settledBy(fact).stream())
                .forEach(question -> rulesByQuestion
                        .computeIfAbsent(question, id -> new HashSet<>())
                        .add(rule));
    }

    /** A question that decides whether another one is asked matters through it. */
    private void followVisibility() {
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
    }

    /** Gives the rules of a question to those that decide whether it is asked; false when they had them all. */
    private boolean passOn(Question question) {
        Set<String> rules = rulesByQuestion.getOrDefault(question.id(), Set.of());
        boolean grew = false;
        for (String fact : rules.isEmpty() ? List.<String>of() : visibilityFacts(question)) {
            for (String source : scope.index().questionsOf(fact)) {
                if (!source.equals(question.id())) {
                    grew |= rulesByQuestion
                            .computeIfAbsent(source, id -> new HashSet<>())
                            .addAll(rules);
                }
            }
        }
        return grew;
    }

    private static List<String> visibilityFacts(Question question) {
        return question.visibleWhen().alternatives().stream()
                .flatMap(alternative -> alternative.literals().stream())
                .map(Literal::fact)
                .distinct()
                .toList();
    }
}
