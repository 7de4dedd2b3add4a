package org.balise.core.pack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import org.balise.api.pack.PackSignature;
import org.balise.core.sign.SignatureDemand;
import org.balise.core.sign.SignedFiles;
import org.balise.core.sign.SigningKey;
import org.balise.core.sign.TrustFile;
import org.balise.core.yaml.Trust;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A small pack whose only rule is reviewed, signed by a lawyer and by an ethicist before each test. */
abstract class SignedByTwo {
    static final LocalDate SIGNED = LocalDate.of(2026, 11, 24);
    static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    final SigningKey lawyer = SigningKey.create();
    final SigningKey ethicist = SigningKey.create();
    final SigningKey stranger = SigningKey.create();

    @TempDir
    Path folder;

    Path pack = Path.of("");

    @BeforeEach
    void signByTwoPeople() throws IOException {
        pack = reviewed(folder.resolve("essai"));
        sign(lawyer);
        sign(ethicist);
    }

    /** A pack whose only rule is reviewed as it is. */
    static Path reviewed(Path into) throws IOException {
        new SmallPack().with("README.md", "Essai\n").folder(into);
        String digest = Objects.requireNonNull(new PackApproval(into).reviews().get("juger-du-public"))
                .digest()
                .sha256();
        Files.writeString(into.resolve("reviews.yaml"), """
                reviews:
                  - { rule: juger-du-public, sha256: %s, reviewer: Une juriste, date: 2026-11-24, verdict: accepted }
                """.formatted(digest));
        return into;
    }

    void sign(SigningKey key) throws IOException {
        Files.write(pack.resolve(SignedFiles.NAME), new PackApproval(pack).sign(key, SIGNED));
    }

    Trust trust(String lawyerUntil, String holder, String pack) {
        return TrustFile.read(
                "confiance.yaml", """
                keys:
                  - { holder: Une juriste, role: droit, public-key: "%s", valid: { from: 2026-01-01, to: %s } }
                  - { holder: %s, role: ethique, public-key: "%s", valid: { from: 2026-01-01 } }
                packs:
                  - %s
                """.formatted(lawyer.publicKey(), lawyerUntil, holder, ethicist.publicKey(), pack)
                        .getBytes(StandardCharsets.UTF_8));
    }

    Trust trust() {
        return trust("2027-01-01", "Un éthicien", "{ id: essai, minimum-version: 1.0, roles: [droit, ethique] }");
    }

    PackSignature verify(Trust trust, LocalDate on) {
        return new PackApproval(pack).verify(new SignatureDemand(trust, on));
    }

    Path file(String path) {
        return pack.resolve(path);
    }
}
