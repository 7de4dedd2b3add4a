package org.balise.api.pack;

import java.time.LocalDate;
import java.util.List;

/**
 * One person looked at one version of one rule.
 *
 * @param rule the id of the rule
 * @param sha256 the digest of the version reviewed, see {@link RuleDigest}
 * @param reviewer the name and the function of the person
 * @param date the day of the review
 * @param remarks in the order given
 */
public record Review(
        String rule, String sha256, String reviewer, LocalDate date, Verdict verdict, List<Remark> remarks) {

    public Review {
        remarks = List.copyOf(remarks);
    }

    /** Whether a remark of this review is still open. */
    public boolean open() {
        return remarks.stream().anyMatch(remark -> remark.state() == Remark.State.OPEN);
    }

    /** What the reviewer concludes. */
    public enum Verdict {
        /** The rule says what its source says. */
        ACCEPTED("accepted"),
        /** The rule must change first. */
        TO_CHANGE("to-change");

        private final String code;

        Verdict(String code) {
            this.code = code;
        }

        /** The code used in files. */
        public String code() {
            return code;
        }
    }
}
