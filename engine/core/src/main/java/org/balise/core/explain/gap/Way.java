package org.balise.core.explain.gap;

import java.util.ArrayList;
import java.util.List;
import org.balise.api.answer.Answer;
import org.balise.api.answer.Dossier;

/**
 * One alternative of a condition, and a set of the fewest answers that keep it from holding.
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

    /** The same, where the option that another way wants of a question would do as well. */
    Way or(Way other, String question) {
        List<Change> merged = new ArrayList<>();
        for (int i = 0; i < changes.size(); i++) {
            Change change = changes.get(i);
            merged.add(change.wantsOneOptionOf(question) ? change.or(other.changes.get(i)) : change);
        }
        return new Way(alternative, merged, conclusions);
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
