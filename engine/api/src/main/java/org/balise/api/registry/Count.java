package org.balise.api.registry;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The count of a frozen fiscal year, explained to the unit.
 *
 * @param snapshotSha256 of the snapshot that was counted
 * @param lines one per declaration, in order of initiative
 * @param groups by dimension, in order of code. Every dimension but the benefits adds up to the total: an initiative
 *     has several benefits, or none
 * @param silent the bodies that declared nothing, in order of id. It may be because they use no AI: nothing tells
 */
public record Count(
        FiscalYear year,
        int revision,
        LocalDate collectedOn,
        String snapshotSha256,
        CountChoices choices,
        Tally total,
        List<CountLine> lines,
        Map<Dimension, List<Group>> groups,
        List<PublicBody> silent) {

    /** What totals are drawn by. */
    public enum Dimension {
        /** Portfolios, whatever their label of the year. */
        FAMILY("famille"),
        PORTFOLIO("portefeuille"),
        NETWORK("reseau"),
        CATEGORY("categorie"),
        STATUS("statut"),
        BODY("organisme"),
        BENEFIT("benefice");

        private final String code;

        Dimension(String code) {
            this.code = code;
        }

        /** The code used in files. */
        public String code() {
            return code;
        }

        /** Whether each initiative falls in exactly one group. */
        public boolean partition() {
            return this != BENEFIT;
        }
    }

    /**
     * One group.
     *
     * @param code of an option, a label of a portfolio or the id of a body; empty when it is not known
     */
    public record Group(String code, Tally tally) {}

    public Count {
        lines = List.copyOf(lines);
        EnumMap<Dimension, List<Group>> copy = new EnumMap<>(Dimension.class);
        groups.forEach((dimension, list) -> copy.put(dimension, List.copyOf(list)));
        groups = Collections.unmodifiableMap(copy);
        silent = List.copyOf(silent);
    }

    /** The groups of a dimension; none when nothing was declared. */
    public List<Group> by(Dimension dimension) {
        return groups.getOrDefault(dimension, List.of());
    }
}
