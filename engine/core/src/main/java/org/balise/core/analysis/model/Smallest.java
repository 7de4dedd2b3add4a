package org.balise.core.analysis.model;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.balise.api.answer.Answer;
import org.balise.api.answer.Dossier;
import org.balise.core.fact.WorldBuilder;
import org.balise.core.rules.RuleIndex;

/**
 * Takes out of a dossier every answer that does not matter to what it shows. No answer of the result can be taken out
 * without losing it; what is left out stays unknown, so the dossier shows the same whatever those answers are.
 */
public final class Smallest {
    private final RuleIndex index;
    private final WorldBuilder worlds;

    public Smallest(RuleIndex index) {
        this.index = index;
        this.worlds = new WorldBuilder(index);
    }

    public Situation situation(Dossier dossier) {
        return Situation.of(index, worlds.of(dossier));
    }

    /**
     * The smallest part of a dossier that still shows something.
     *
     * @param shown what the dossier shows
     * @return the dossier itself when it does not show it
     */
    public Dossier of(Dossier dossier, Predicate<Situation> shown) {
        return part(dossier, smaller -> shown.test(situation(smaller)));
    }

    /** The same for something that is not seen in one situation alone. */
    public static Dossier part(Dossier dossier, Predicate<Dossier> shown) {
        if (!shown.test(dossier)) {
            return dossier;
        }
        Dossier kept = dossier;
        for (int size = Math.max(1, dossier.answers().size() / 2); size > 1; size /= 2) {
            kept = without(kept, size, shown);
        }
        // One answer can become useless once a later one is gone.
        int before;
        do {
            before = kept.answers().size();
            kept = without(kept, 1, shown);
        } while (kept.answers().size() < before);
        return kept;
    }

    private static Dossier without(Dossier dossier, int size, Predicate<Dossier> shown) {
        Dossier kept = dossier;
        List<String> ids = new ArrayList<>(dossier.answers().keySet());
        for (int from = 0; from < ids.size(); from += size) {
            TreeMap<String, Answer> fewer = new TreeMap<>(kept.answers());
            ids.subList(from, Math.min(ids.size(), from + size)).forEach(fewer::remove);
            Dossier smaller = new Dossier(kept.questionnaire(), kept.asOf(), fewer);
            if (!fewer.equals(kept.answers()) && shown.test(smaller)) {
                kept = smaller;
            }
        }
        return kept;
    }
}
