package org.balise.core.pack;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import org.balise.api.pack.PackSignature;
import org.balise.api.pack.RuleReview;
import org.balise.api.problem.ProblemsException;
import org.balise.core.problem.Place;
import org.balise.core.sign.SignatureCheck;
import org.balise.core.sign.SignatureDemand;
import org.balise.core.sign.SignedFiles;
import org.balise.core.sign.Signer;
import org.balise.core.sign.SigningKey;

/** One pack, as its reviewers and approvers see it: its reviews, and its signature. */
public final class PackApproval {
    private final PackSession session = new PackSession();
    private final PackContent pack;

    /**
     * Reads a pack.
     *
     * @param path a folder, a zip or a jar
     * @throws ProblemsException with everything that is wrong in its files
     */
    public PackApproval(Path path) {
        session.add(PackLoader.open(path, session.problems()), true);
        session.throwIfErrors();
        this.pack = session.packs().get(0);
        ReviewLint.check(pack);
        session.throwIfErrors();
    }

    public String id() {
        return pack.manifest().id();
    }

    public String version() {
        return pack.manifest().version();
    }

    /** Where the review of each rule stands, by rule id. */
    public SortedMap<String, RuleReview> reviews() {
        return PackReviews.of(List.of(pack));
    }

    /** Whether there is a signature file, whatever it is worth. */
    public boolean carriesSignature() {
        return signed().envelope() != null;
    }

    /**
     * Who approved the pack.
     *
     * @throws ProblemsException with everything that refuses it
     */
    public PackSignature verify(SignatureDemand demand) {
        var signature = new SignatureCheck(demand).check(signed(), pack.problems());
        session.throwIfErrors();
        return signature.orElseThrow();
    }

    /**
     * The signature file with one more signature.
     *
     * @param on the day of the signature
     * @throws ProblemsException with every rule that is not reviewed as it is, every remark that is open, and all else
     *     that stands in the way
     */
    public byte[] sign(SigningKey key, LocalDate on) {
        reviews().values().forEach(this::blockUnlessAccepted);
        var envelope = Signer.sign(signed(), key, on, pack.problems());
        session.throwIfErrors();
        return envelope.orElseThrow();
    }

    private void blockUnlessAccepted(RuleReview review) {
        Place place = Place.of(PackReader.REVIEWS);
        String rule = review.digest().rule();
        switch (review.state()) {
            case ACCEPTED -> {}
            case UNREVIEWED ->
                pack.problems()
                        .error(place, "REVIEW-MISSING", rule, review.digest().sha256());
            case STALE ->
                pack.problems()
                        .error(place, "REVIEW-STALE", rule, review.digest().sha256());
            case OPEN -> pack.problems().error(place, "REVIEW-OPEN", rule);
            case TO_CHANGE -> pack.problems().error(place, "REVIEW-TO-CHANGE", rule);
        }
    }

    private SignedFiles signed() {
        return SignedFiles.of(id(), version(), pack.files().everything());
    }
}
