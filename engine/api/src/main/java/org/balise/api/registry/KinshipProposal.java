package org.balise.api.registry;

import java.util.List;

/**
 * Initiatives that look related. A program proposes and a person decides.
 *
 * @param from the earlier initiatives, or the one to keep
 * @param to the later ones, or the duplicate
 * @param score how alike they are, from 0 to 100
 * @param reasons what makes them alike, and what does not
 */
public record KinshipProposal(Kinship.Kind kind, List<String> from, List<String> to, int score, List<Reason> reasons) {

    /** One thing that two initiatives have in common, or not. */
    public enum Reason {
        SAME_NAME("meme-nom"),
        NEAR_NAME("nom-proche"),
        /** The names hold other numbers, which speaks against it. */
        OTHER_NUMBER("autre-numero"),
        SAME_BODY("meme-organisme"),
        OTHER_BODY("autre-organisme"),
        SAME_CATEGORY("meme-categorie"),
        OTHER_CATEGORY("autre-categorie"),
        NEAR_DESCRIPTION("description-proche"),
        /** The one is not declared any more in the year in which the other appears. */
        GONE_AND_NEW("disparue-et-apparue"),
        /** The names of the parts take up the name of the whole. */
        PARTS_OF_NAME("nom-repris");

        private final String code;

        Reason(String code) {
            this.code = code;
        }

        /** The code used in files. */
        public String code() {
            return code;
        }
    }

    public KinshipProposal {
        from = List.copyOf(from);
        to = List.copyOf(to);
        reasons = List.copyOf(reasons);
    }
}
