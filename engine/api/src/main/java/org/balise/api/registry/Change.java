package org.balise.api.registry;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Why the number of initiatives changed between two counts. The steps add up to the difference, exactly, both for what
 * is certain and for what is possible.
 *
 * @param steps in order of kind, then of name
 */
public record Change(Count before, Count after, List<Step> steps) {

    /** What happened to an initiative. The kinds from {@code RENAMED} on change no number. */
    public enum Kind {
        NEW("nouvelle"),
        /** It was declared and left out, and is counted now. */
        ENTERED("devenue-comptee"),
        /** It was counted in a year before the earlier one, not in the earlier one, and is counted again. */
        REACTIVATED("reactivee"),
        SPLIT("scission"),
        MERGED("fusion"),
        /** It is declared and left out by a rule, such as one that was abandoned. */
        RETIRED("retiree"),
        /** It is no longer declared, which does not say that it ended. */
        NOT_DECLARED("plus-declaree"),
        /** A revision of the same year, a duplicate that a person settled, or a tool found to be shared. */
        CORRECTED("corrigee"),
        /** What was unknown of it became known, or the reverse. */
        SETTLED("precisee"),
        RENAMED("renommee"),
        RECLASSIFIED("reclassee"),
        /** Its portfolio has another label in the same family. */
        RELABELLED("portefeuille-relibelle"),
        /** Another body or another family of portfolios answers for it. */
        MOVED("transferee"),
        /** It was counted in both years, under another status. */
        PROGRESSED("statut-change");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /** The code used in files. */
        public String code() {
            return code;
        }

        public boolean changesNumber() {
            return compareTo(RENAMED) < 0;
        }
    }

    /**
     * One initiative, or several that belong together.
     *
     * @param before the ids of the earlier year, in order
     * @param after the ids of the later year, in order
     * @param name of the later year where there is one
     * @param body the id of the body that answers for it
     * @param certain what it adds to the number that is certain
     * @param possible what it adds to the number that is possible
     * @param from what it was, for a kind that changes no number; empty otherwise
     * @param to what it is, likewise
     */
    public record Step(
            Kind kind,
            List<String> before,
            List<String> after,
            String name,
            String body,
            int certain,
            int possible,
            String from,
            String to) {
        public Step {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }
    }

    public Change {
        steps = List.copyOf(steps);
    }

    /** The steps of one kind. */
    public List<Step> of(Kind kind) {
        return steps.stream().filter(step -> step.kind() == kind).toList();
    }

    /** What each kind adds to the number that is certain, in order of kind; kinds without a step are left out. */
    public Map<Kind, Integer> certainByKind() {
        Map<Kind, Integer> sums = new EnumMap<>(Kind.class);
        steps.forEach(step -> sums.merge(step.kind(), step.certain(), Math::addExact));
        return Collections.unmodifiableMap(sums);
    }
}
