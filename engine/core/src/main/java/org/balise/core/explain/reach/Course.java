package org.balise.core.explain.reach;

import java.util.List;
import org.balise.api.answer.Dossier;
import org.balise.api.assess.Verdict;
import org.balise.api.rule.Level;

/**
 * Actions that together reach the target, none of which can be left out.
 *
 * @param acts changes of design first, then proofs in the order in which they are due
 * @param residual the residual level once they are done, from its pessimistic end
 * @param verdict the verdict once they are done
 */
public record Course(List<Act> acts, Level residual, Verdict verdict) {

    public Course {
        acts = List.copyOf(acts);
    }

    /** The dossier once all is done. */
    public Dossier applyTo(Dossier dossier) {
        return applied(dossier, acts);
    }

    /** Whether it rests on a demonstration that stands in the place of proofs. */
    boolean equivalent() {
        return acts.stream().anyMatch(act -> act instanceof Act.Prove proof && proof.equivalent());
    }

    static Dossier applied(Dossier dossier, List<? extends Act> acts) {
        Dossier changed = dossier;
        for (Act act : acts) {
            changed = changed.with(act.answer());
        }
        return changed;
    }
}
