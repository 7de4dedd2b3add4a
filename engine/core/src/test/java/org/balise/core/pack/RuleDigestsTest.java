package org.balise.core.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.balise.api.pack.RuleReview;
import org.balise.api.problem.ProblemsException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleDigestsTest {
    private static final String RULE = "juger-du-public";

    @TempDir
    Path folder;

    private int packs;

    @Test
    void layoutAndCommentsAndTheOrderOfKeysDoNotCount() throws IOException {
        String digest = digest(pack -> pack);
        assertThat(digest(pack -> pack.replace("essais/01-public.drl", "when", "// pourquoi\n\n  when")))
                .isEqualTo(digest);
        assertThat(digest(pack -> pack.replace("essais/01-public.yaml", "  kind: judgement\n", "")
                        .replace("essais/01-public.yaml", "role: personne", "role: personne\n  kind: judgement")))
                .isEqualTo(digest);
    }

    @Test
    void theConditionTheTextsAndTheCasesCount() throws IOException {
        String digest = digest(pack -> pack);
        assertThat(List.of(
                        digest(pack -> pack.replace("essais/01-public.drl", "Yes", "No")),
                        digest(pack -> pack.replace("essais/01-public.yaml", "Est-ce juste?", "Est-ce bien juste?")),
                        digest(pack -> pack.replace("essais/01-public.cases.yaml", "une }", "deux }"))))
                .doesNotContain(digest)
                .doesNotHaveDuplicates();
    }

    @Test
    void whatIsOutsideTheRuleDoesNotCount() throws IOException {
        assertThat(digest(pack -> pack.replace("pack.yaml", "version: 1.0", "version: 1.1")))
                .isEqualTo(digest(pack -> pack));
    }

    @Test
    void aReviewHoldsUntilTheRuleChanges() throws IOException {
        String digest = digest(pack -> pack);
        String accepted = review(digest, "accepted", "");
        assertThat(review(pack -> pack).state()).isEqualTo(RuleReview.State.UNREVIEWED);
        assertThat(review(pack -> pack.with("reviews.yaml", accepted)).state()).isEqualTo(RuleReview.State.ACCEPTED);
        assertThat(review(pack -> pack.with("reviews.yaml", accepted).replace("essais/01-public.drl", "Yes", "No"))
                        .state())
                .isEqualTo(RuleReview.State.STALE);
    }

    @Test
    void anOpenRemarkStaysOpenWhenTheRuleChanges() throws IOException {
        String remark = "    remarks: [{ id: r1, part: text, says: À revoir, state: open }]\n";
        String reviews = review(digest(pack -> pack), "accepted", remark);
        assertThat(review(pack -> pack.with("reviews.yaml", reviews).replace("essais/01-public.drl", "Yes", "No"))
                        .state())
                .isEqualTo(RuleReview.State.OPEN);
    }

    @Test
    void theLastWordOfAReviewerCounts() throws IOException {
        String digest = digest(pack -> pack);
        String refused = review(digest, "to-change", "");
        assertThat(review(pack -> pack.with("reviews.yaml", refused)).state()).isEqualTo(RuleReview.State.TO_CHANGE);
        String then = refused
                + review(digest, "accepted", "").replace("reviews:\n", "").replace("11-24", "11-25");
        assertThat(review(pack -> pack.with("reviews.yaml", then)).state()).isEqualTo(RuleReview.State.ACCEPTED);
    }

    @Test
    void aReviewOfAnUnknownRuleIsRefused() throws IOException {
        String reviews = review("a".repeat(64), "accepted", "").replace(RULE, "juger-du-publik");
        Path pack = new SmallPack().with("reviews.yaml", reviews).folder(folder.resolve("wrong"));
        assertThatThrownBy(() -> new PackLoader(SmallPack.classPath(Files.createDirectory(folder.resolve("q"))))
                        .load(List.of(pack), "essai-questions"))
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining("reviews.yaml:2:5 REVIEW-RULE-UNKNOWN [juger-du-publik, juger-du-public]");
    }

    private static String review(String digest, String verdict, String remarks) {
        return """
                reviews:
                  - rule: %s
                    sha256: %s
                    reviewer: Une juriste
                    date: 2026-11-24
                    verdict: %s
                """.formatted(RULE, digest, verdict) + remarks;
    }

    private String digest(UnaryOperator<SmallPack> change) throws IOException {
        return review(change).digest().sha256();
    }

    private RuleReview review(UnaryOperator<SmallPack> change) throws IOException {
        packs++;
        Path pack = change.apply(new SmallPack()).folder(folder.resolve("p" + packs));
        return Objects.requireNonNull(new PackApproval(pack).reviews().get(RULE));
    }
}
