package org.balise.core.score;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.balise.api.answer.Answer;
import org.balise.api.answer.AnswerValue;
import org.balise.api.answer.Dossier;
import org.balise.api.assess.Applicability;
import org.balise.api.assess.OpenQuestion;
import org.balise.api.assess.OpenQuestion.State;
import org.balise.api.assess.Truth;
import org.balise.api.norm.Lifecycle;
import org.balise.api.questionnaire.Question;
import org.balise.api.rule.Proof;
import org.balise.api.rule.Rule;
import org.jspecify.annotations.Nullable;

/** The questions whose answer is not known and may settle some rule. */
public final class OpenQuestions {
    private final Scope scope;
    private final Map<String, State> states = new HashMap<>();
    private final Dependence dependence;

    public OpenQuestions(Scope scope, Dossier dossier) {
        this.scope = scope;
        this.dependence = new Dependence(scope);
        scope.index().questions().forEach(question -> {
            State state = state(question, dossier.answers().get(question.id()));
            if (state != null) {
                states.put(question.id(), state);
            }
        });
    }

    /**
     * In the order of the questionnaire; questions that can settle nothing are left out. The question that tells the
     * phase is there as long as it is not known, even when no rule reads it: the advice waits for it.
     */
    public List<OpenQuestion> list() {
        scope.index().book().rules().values().stream()
                // A count is no part of an assessment: asking for what only it reads would settle nothing here.
                .filter(rule -> !(rule instanceof Rule.Count))
                .filter(scope::inForce)
                .forEach(this::collect);
        Map<String, Set<String>> rulesByQuestion = dependence.reasonsByQuestion();
        Set<String> phase = phaseQuestions();
        List<OpenQuestion> open = new ArrayList<>();
        scope.index().questions().stream().map(Question::id).forEach(id -> {
            State state = states.get(id);
            Set<String> rules = rulesByQuestion.get(id);
            if (state != null && (rules != null || phase.contains(id))) {
                open.add(new OpenQuestion(
                        id,
                        state,
                        rules == null ? List.of() : rules.stream().sorted().toList()));
            }
        });
        return open;
    }

    private Set<String> phaseQuestions() {
        Lifecycle lifecycle = scope.index().book().lifecycle();
        return Standing.of(lifecycle, scope.worlds()).phase() == null
                ? Set.copyOf(scope.index().questionsOf(lifecycle.phaseFact()))
                : Set.of();
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
        if (scope.firings().applicability(rule.id()) == Applicability.CLEAR) {
            return;
        }
        dependence.onApplicability(rule.id(), rule.id());
        if (rule instanceof Rule.Duty duty && duty.proof() != null) {
            dependence.onProof(duty.proof(), rule.id());
        } else if (rule instanceof Rule.Factor factor) {
            factor.measures().forEach(measure -> dependence.onProof(measure.proof(), rule.id()));
        } else if (rule instanceof Rule.Floor floor) {
            floor.liftedBy().forEach(fact -> dependence.onProof(new Proof.Given(fact), rule.id()));
        }
    }
}
