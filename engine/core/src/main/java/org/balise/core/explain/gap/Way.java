package org.balise.core.explain.gap;

import java.util.List;
import org.balise.api.answer.Answer;
import org.balise.api.answer.Dossier;

/**
 * One alternative of a condition, and the fewest answers that keep it from holding.
 *
 * @param alternative its name, or empty
 * @param changes in the order of the questionnaire; never empty
 * @param conclusions the derived facts that do not hold and would have to, in order of id: the scope of a law, a kind
 *     of information…
 */
public record Way(String alternative, List<Change> changes, List<String> conclusions) {

    public Way {
        changes = List.copyOf(changes);
        conclusions = List.copyOf(conclusions);
    }

    /** The dossier with these answers instead of its own. */
    public Dossier applyTo(Dossier dossier) {
        Dossier changed = dossier;
        for (Change change : changes) {
            changed = changed.with(Answer.of(change.question(), change.example()));
        }
        return changed;
    }
}
