package org.balise.api.registry;

import java.time.LocalDate;

/**
 * What a person decided of two initiatives that look related. Nothing is merged or split by a program.
 *
 * @param kind what the one is to the other
 * @param from the id of the earlier initiative, or of the one that is kept
 * @param to the id of the later initiative, or of its duplicate
 * @param year the first fiscal year for which it counts
 * @param decidedBy name or position
 * @param reason in the words of that person
 */
public record Kinship(
        Kind kind, String from, String to, FiscalYear year, String decidedBy, LocalDate decidedOn, String reason) {

    /** How two initiatives are related. */
    public enum Kind {
        /** The second is the first under another id. */
        SAME("meme"),
        /** The second is one of the parts that the first was split into. */
        SPLIT("scission"),
        /** The first was merged into the second. */
        MERGE("fusion"),
        /** The second repeats the first within a year and is not counted. */
        DUPLICATE("doublon"),
        /** They look alike and are not related; the proposal is not made again. */
        DISTINCT("distinctes");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }
}
