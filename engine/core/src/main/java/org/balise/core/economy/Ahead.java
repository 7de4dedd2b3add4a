package org.balise.core.economy;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.balise.api.answer.Dossier;
import org.balise.api.assess.Applicability;
import org.balise.api.assess.Truth;
import org.balise.api.questionnaire.Question;
import org.balise.api.rule.Proof;
import org.balise.api.rule.Rule;
import org.balise.core.score.Duties;
import org.balise.core.score.Scope;
import org.balise.core.score.Standing;

/** The evidence that nothing calls for by the next gate. */
final class Ahead {
    private final Scope scope;
    private final Set<String> due = new HashSet<>();

    Ahead(Scope scope) {
        this.scope = scope;
        Standing standing = Standing.of(scope.index().book().lifecycle(), scope.worlds());
        for (Rule.Duty duty : scope.index().rules(Rule.Duty.class)) {
            Proof proof = duty.proof();
            if (proof != null && calledFor(duty, standing)) {
                proof.facts().forEach(fact -> due.addAll(scope.index().questionsOf(fact)));
            }
        }
    }

    private boolean calledFor(Rule.Duty duty, Standing standing) {
        return scope.inForce(duty)
                && scope.firings().applicability(duty.id()) != Applicability.CLEAR
                && Duties.dueBy(duty, standing.latest());
    }

    /** The questions about it that have no answer; none that are certainly not asked. */
    Set<String> among(Dossier dossier) {
        Set<String> ahead = new TreeSet<>();
        for (Question question : scope.index().questions()) {
            String id = question.id();
            boolean shown = scope.worlds().asked().get(id) != Truth.NO;
            if (shown
                    && scope.index().asksForEvidence(id)
                    && !question.notOfferedMeansNo()
                    && !due.contains(id)
                    && !dossier.answers().containsKey(id)) {
                ahead.add(id);
            }
        }
        return ahead;
    }
}
