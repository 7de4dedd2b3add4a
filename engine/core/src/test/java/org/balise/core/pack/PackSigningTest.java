package org.balise.core.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.balise.api.problem.ProblemsException;
import org.balise.core.sign.SigningKey;
import org.balise.core.sign.TrustFile;
import org.junit.jupiter.api.Test;

/** Only what was reviewed as it is can be signed, each key signs once, and keys are read as they were written. */
class PackSigningTest extends SignedByTwo {

    @Test
    void onlyWhatIsReviewedAsItIsCanBeSigned() throws IOException {
        pack = new SmallPack().folder(folder.resolve("brut"));
        assertBlocked("REVIEW-MISSING");
        pack = reviewed(folder.resolve("change"));
        Path texts = file("essais/01-public.yaml");
        Files.writeString(texts, Files.readString(texts).replace("juste", "bien juste"));
        assertBlocked("REVIEW-STALE");
        pack = reviewed(folder.resolve("remarque"));
        Path reviews = file("reviews.yaml");
        String accepted = Files.readString(reviews);
        Files.writeString(
                reviews,
                accepted.replace(
                        "verdict: accepted",
                        "verdict: accepted, remarks: [{ id: r, part: text, says: À revoir, state: open }]"));
        assertBlocked("REVIEW-OPEN");
        Files.writeString(reviews, accepted.replace("accepted", "to-change"));
        assertBlocked("REVIEW-TO-CHANGE");
    }

    private void assertBlocked(String code) {
        assertThatThrownBy(() -> new PackApproval(pack).sign(lawyer, SIGNED))
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining(code);
    }

    @Test
    void allSignTheSameContentAndEachKeyOnce() throws IOException {
        assertThatThrownBy(() -> sign(lawyer)).hasMessageContaining("SIGNATURE-TWICE");
        Files.writeString(file("README.md"), "Autre chose\n");
        assertThatThrownBy(() -> sign(stranger)).hasMessageContaining("SIGNATURE-STALE");
    }

    @Test
    void aKeyComesBackFromItsFileAndNeverShowsItself() {
        SigningKey read = SigningKey.read(lawyer.secret()).orElseThrow();
        assertThat(read.id()).isEqualTo(lawyer.id());
        String secret = new String(lawyer.secret(), StandardCharsets.US_ASCII)
                .lines()
                .skip(1)
                .findFirst()
                .orElseThrow();
        assertThat(lawyer.toString()).contains(lawyer.id()).doesNotContain(secret);
        String other = new String(stranger.secret(), StandardCharsets.US_ASCII);
        String mixed = new String(lawyer.secret(), StandardCharsets.US_ASCII)
                .replaceFirst("(?s)-----BEGIN PUBLIC.*", other.substring(other.indexOf("-----BEGIN PUBLIC")));
        assertThat(SigningKey.read(mixed.getBytes(StandardCharsets.US_ASCII))).isEmpty();
        assertThat(SigningKey.read(new byte[0])).isEmpty();
    }

    @Test
    void aTrustFileWithAKeyThatCannotBeReadIsRefused() {
        String other = Base64.getEncoder().encodeToString(new byte[44]);
        assertThatThrownBy(() ->
                        TrustFile.read("confiance.yaml", """
                keys: [{ holder: Personne, role: droit, public-key: "%s", valid: { from: 2026-01-01 } }]
                packs: []
                """.formatted(other).getBytes(StandardCharsets.UTF_8)))
                .hasMessageContaining("TRUST-KEY [Personne]");
    }
}
