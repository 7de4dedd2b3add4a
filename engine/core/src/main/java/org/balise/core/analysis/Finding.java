package org.balise.core.analysis;

import java.util.List;
import org.balise.api.answer.Dossier;
import org.balise.api.text.Bilingual;
import org.balise.core.problem.Place;
import org.balise.core.yaml.Acknowledgement;
import org.jspecify.annotations.Nullable;

/**
 * One thing that an analysis found in the rules.
 *
 * @param source what found it
 * @param code stable, in capitals with hyphens
 * @param place where it is written
 * @param about ids of rules, questions, facts or parameters, the one to change first
 * @param text what is wrong and what to do, for a person
 * @param example the smallest dossier that shows it; null when none can
 * @param acknowledged the entry by which the authors say that they mean it; null when they do not
 */
public record Finding(
        Source source,
        String code,
        Place place,
        List<String> about,
        Bilingual text,
        @Nullable Dossier example,
        @Nullable Acknowledgement acknowledged) {

    public Finding {
        about = List.copyOf(about);
    }

    /** What finds things. */
    public enum Source {
        /** What reading the files tells. */
        LINT("lint"),
        /** What holds for every dossier. */
        PROOF("proof"),
        /** What the cases beside the rules tell. */
        CASES("cases");

        private final String code;

        Source(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    /** Whether it counts as a defect. */
    public boolean open() {
        return acknowledged == null;
    }

    /** The same, meant by the authors of the pack. */
    public Finding acknowledged(Acknowledgement by) {
        return new Finding(source, code, place, about, text, example, by);
    }
}
