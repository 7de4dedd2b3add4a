package org.balise.api.pack;

import java.util.List;

/**
 * Where the review of one rule stands.
 *
 * @param digest the rule as it is now
 * @param reviews of this rule, whichever version, oldest first
 */
public record RuleReview(RuleDigest digest, List<Review> reviews) {

    public RuleReview {
        reviews = List.copyOf(reviews);
    }

    /** The reviews of the rule as it is now. */
    public List<Review> current() {
        return reviews.stream()
                .filter(review -> review.sha256().equals(digest.sha256()))
                .toList();
    }

    /** A remark stays open whatever becomes of the rule, until somebody says how it was settled. */
    public State state() {
        if (reviews.isEmpty()) {
            return State.UNREVIEWED;
        }
        if (reviews.stream().anyMatch(Review::open)) {
            return State.OPEN;
        }
        List<Review> current = current();
        if (current.isEmpty()) {
            return State.STALE;
        }
        boolean refused = current.stream()
                .filter(review -> current.stream()
                        .noneMatch(later -> later.reviewer().equals(review.reviewer())
                                && later.date().isAfter(review.date())))
                .anyMatch(review -> review.verdict() == Review.Verdict.TO_CHANGE);
        return refused ? State.TO_CHANGE : State.ACCEPTED;
    }

    /** The states, from the best. Only the first lets a pack be signed. */
    public enum State {
        /** Somebody accepted the rule as it is, and nothing is left to settle. */
        ACCEPTED("accepted"),
        /** Nobody reviewed it. */
        UNREVIEWED("unreviewed"),
        /** It changed since it was reviewed. */
        STALE("stale"),
        /** A remark is open. */
        OPEN("open"),
        /** A reviewer asks for a change, in the last word of that person on the rule as it is. */
        TO_CHANGE("to-change");

        private final String code;

        State(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }
}
