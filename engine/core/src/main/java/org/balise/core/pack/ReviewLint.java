package org.balise.core.pack;

import java.util.Set;
import java.util.TreeSet;
import org.balise.api.pack.Review;
import org.balise.core.problem.DidYouMean;
import org.balise.core.yaml.Located;

/** Every review is about a rule of its own pack: one whose id is mistyped would count for nothing, silently. */
final class ReviewLint {

    private ReviewLint() {}

    static void check(PackContent pack) {
        Set<String> rules = new TreeSet<>();
        pack.rules().forEach(rule -> rules.add(rule.id()));
        for (Located<Review> review : pack.reviews()) {
            String id = review.value().rule();
            if (!rules.contains(id)) {
                pack.problems().error(review.place(), "REVIEW-RULE-UNKNOWN", id, DidYouMean.nearest(id, rules));
            }
        }
    }
}
