package org.balise.core.pack;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.balise.api.pack.Review;
import org.balise.api.pack.RuleDigest;
import org.balise.api.pack.RuleReview;
import org.balise.core.yaml.Located;

/** Puts the reviews of packs beside the rules that they are about. */
final class PackReviews {

    private PackReviews() {}

    /** Every rule of these packs, by id. */
    static SortedMap<String, RuleReview> of(List<PackContent> packs) {
        SortedMap<String, RuleReview> reviews = new TreeMap<>();
        for (PackContent pack : packs) {
            Map<String, List<Review>> byRule = pack.reviews().stream()
                    .map(Located::value)
                    .sorted(Comparator.comparing(Review::date))
                    .collect(Collectors.groupingBy(Review::rule));
            for (RuleDigest digest : RuleDigests.of(pack)) {
                reviews.put(digest.rule(), new RuleReview(digest, byRule.getOrDefault(digest.rule(), List.of())));
            }
        }
        return reviews;
    }
}
