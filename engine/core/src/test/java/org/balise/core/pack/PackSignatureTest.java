package org.balise.core.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.balise.api.fact.Yes;
import org.balise.api.pack.PackSignature;
import org.balise.api.problem.ProblemsException;
import org.balise.api.rule.Period;
import org.balise.api.spi.PackProvider;
import org.balise.core.sign.SignatureDemand;
import org.balise.core.sign.SignedFiles;
import org.balise.core.sign.SigningKey;
import org.balise.core.yaml.Trust;
import org.junit.jupiter.api.Test;

/** A pack is the one that two people approved, or it is refused. */
class PackSignatureTest extends SignedByTwo {
    private static final int FLIPS = 400;

    private void refused(Trust trust, LocalDate on, String... codes) {
        Throwable thrown = catchThrowable(() -> verify(trust, on));
        assertThat(thrown).isInstanceOf(ProblemsException.class);
        assertThat(((ProblemsException) thrown).problems().stream().map(problem -> problem.code()))
                .containsExactlyInAnyOrder(codes);
    }

    @Test
    void twoApproversAreEnough() {
        PackSignature signature = verify(trust(), TODAY);
        assertThat(signature.keys()).containsExactlyInAnyOrder(lawyer.id(), ethicist.id());
        assertThat(signature.checkedOn()).isEqualTo(TODAY);
    }

    @Test
    void theReceiptOfASignedPackNamesItsApprovers() throws IOException {
        try (var classPath = SmallPack.classPath(Files.createDirectory(folder.resolve("classes")))) {
            SignatureDemand demand = new SignatureDemand(trust(), TODAY);
            PackSignature signature = new PackLoader(classPath)
                    .load(List.of(pack), "essai-questions", demand)
                    .book()
                    .packs()
                    .get(0)
                    .signature();
            assertThat(signature).isEqualTo(verify(trust(), TODAY));
            Files.delete(file("README.md"));
            assertThatThrownBy(() -> new PackLoader(classPath).load(List.of(pack), "essai-questions", demand))
                    .hasMessageContaining("SIGNATURE-FILE-MISSING");
        }
    }

    /** A pack of the class path whose rules were compiled from something else, which cannot even be loaded. */
    public static final class CompiledFromOther implements PackProvider {
        @Override
        public String root() {
            return "signed";
        }

        @Override
        public List<String> modelClasses() {
            return List.of("org.balise.absent.Model");
        }
    }

    @Test
    void theRulesThatRunAreThoseThatWereSigned() throws IOException {
        // A class path gives only what is read of a pack.
        Files.delete(file("README.md"));
        Files.delete(file(SignedFiles.NAME));
        sign(lawyer);
        sign(ethicist);
        Path classes = Files.createDirectory(folder.resolve("classes"));
        try (var classPath = SmallPack.classPath(classes)) {
            List<String> paths = new ArrayList<>();
            try (Stream<Path> files = Files.walk(pack)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    String path = pack.relativize(file).toString().replace('\\', '/');
                    paths.add(path);
                    Path copy = classes.resolve("signed").resolve(path);
                    Files.createDirectories(copy.getParent());
                    Files.copy(file, copy);
                }
            }
            Files.write(classes.resolve("signed/index"), paths);
            Files.writeString(
                    classes.resolve("META-INF/services/" + PackProvider.class.getName()),
                    CompiledFromOther.class.getName());
            Yes fact = new Yes("essai.public");
            LoadedRules unchecked = new PackLoader(classPath).load(List.of(), "essai-questions");
            assertThatThrownBy(() -> unchecked.engine().run(List.of(fact), List.of(), List.of()));

            LoadedRules signed =
                    new PackLoader(classPath).load(List.of(), "essai-questions", new SignatureDemand(trust(), TODAY));
            Files.delete(classes.resolve("signed/essais/01-public.cases.yaml"));

            assertThat(signed.engine().run(List.of(fact), List.of(), List.of()).of("juger-du-public"))
                    .hasSize(1);
            assertThat(signed.cases()).hasSize(3);
            assertThat(signed.reviews()).containsOnlyKeys("juger-du-public");
        }
    }

    @Test
    void anAlteredFileIsRefused() throws IOException {
        Path facts = file("facts.yaml");
        Files.writeString(facts, Files.readString(facts).replace("Public, en", "Publik, en"));
        refused(trust(), TODAY, "SIGNATURE-FILE-ALTERED");
    }

    @Test
    void anAlteredExplanationForPeopleIsRefused() throws IOException {
        Files.writeString(file("README.md"), "Autre chose\n");
        refused(trust(), TODAY, "SIGNATURE-FILE-ALTERED");
    }

    @Test
    void aStrippedSignatureIsRefused() throws IOException {
        Files.delete(file(SignedFiles.NAME));
        refused(trust(), TODAY, "SIGNATURE-MISSING");
    }

    @Test
    void aKeyThatIsNotTrustedDoesNotCount() throws IOException {
        Files.delete(file(SignedFiles.NAME));
        sign(lawyer);
        sign(stranger);
        refused(trust(), TODAY, "SIGNATURE-KEY-UNKNOWN", "SIGNATURE-APPROVERS");
    }

    @Test
    void aSignatureInTheNameOfAnotherKeyIsRefused() throws IOException {
        Files.delete(file(SignedFiles.NAME));
        sign(lawyer);
        sign(stranger);
        Path signature = file(SignedFiles.NAME);
        Files.writeString(signature, Files.readString(signature).replace(stranger.id(), ethicist.id()));
        refused(trust(), TODAY, "SIGNATURE-WRONG", "SIGNATURE-APPROVERS");
    }

    @Test
    void oneApproverIsNotEnough() throws IOException {
        Files.delete(file(SignedFiles.NAME));
        sign(lawyer);
        refused(trust(), TODAY, "SIGNATURE-APPROVERS");
    }

    @Test
    void twoKeysOfOnePersonCountOnce() {
        refused(
                trust("2027-01-01", "Une juriste", "{ id: essai, minimum-version: 1.0 }"),
                TODAY,
                "SIGNATURE-APPROVERS");
    }

    /** A third person makes two approvers, and leaves one person for two roles. */
    @Test
    void twoRolesNeedTwoPeople() throws IOException {
        sign(stranger);
        List<Trust.TrustedKey> keys = List.of(
                key("Une juriste", "droit", lawyer),
                key("Une juriste", "ethique", ethicist),
                key("Un ingénieur", "securite", stranger));
        refused(new Trust(keys, trust().packs()), TODAY, "SIGNATURE-ROLE-SHARED");
        List<Trust.TrustedKey> more = List.of(
                key("Une juriste", "droit", lawyer),
                key("Une juriste", "ethique", ethicist),
                key("Un ingénieur", "droit", stranger));
        assertThat(verify(new Trust(more, trust().packs()), TODAY).keys()).hasSize(3);
    }

    private static Trust.TrustedKey key(String holder, String role, SigningKey key) {
        return new Trust.TrustedKey(holder, role, key.publicKey(), new Period(LocalDate.of(2026, 1, 1), null));
    }

    @Test
    void anExpiredKeyDoesNotCount() {
        Trust trust = trust("2026-11-26", "Un éthicien", "{ id: essai, minimum-version: 1.0 }");
        refused(trust, TODAY, "SIGNATURE-KEY-EXPIRED", "SIGNATURE-APPROVERS");
        assertThat(verify(trust, TODAY.minusDays(1)).keys()).hasSize(2);
    }

    @Test
    void aSignatureFromTheFutureIsRefused() {
        refused(trust(), SIGNED.minusDays(1), "SIGNATURE-LATER");
    }

    @Test
    void aKeyThatWasNotYetValidWhenItSignedIsRefused() {
        Trust late = new Trust(
                trust().keys().stream()
                        .map(key -> new Trust.TrustedKey(
                                key.holder(), key.role(), key.publicKey(), new Period(TODAY, null)))
                        .toList(),
                trust().packs());
        refused(late, TODAY, "SIGNATURE-KEY-EXPIRED", "SIGNATURE-KEY-EXPIRED");
    }

    @Test
    void anOlderVersionIsRefused() {
        refused(
                trust("2027-01-01", "Un éthicien", "{ id: essai, minimum-version: 1.0.1 }"),
                TODAY,
                "SIGNATURE-DOWNGRADE");
    }

    @Test
    void theSignatureOfAnotherVersionIsRefused() throws IOException {
        Path manifest = file("pack.yaml");
        Files.writeString(manifest, Files.readString(manifest).replace("version: 1.0", "version: 1.1"));
        refused(trust(), TODAY, "SIGNATURE-OTHER-PACK", "SIGNATURE-FILE-ALTERED");
    }

    @Test
    void anExtraFileIsRefused() throws IOException {
        Files.writeString(file("lisez-moi.txt"), "Bonjour\n");
        Files.writeString(file("parametres.yaml"), "parameters: []\n");
        Path extra = Files.createDirectories(file("parameters")).resolve("plus.yaml");
        Files.move(file("parametres.yaml"), extra);
        refused(trust(), TODAY, "SIGNATURE-FILE-EXTRA", "SIGNATURE-FILE-EXTRA");
    }

    @Test
    void aMissingFileIsRefused() throws IOException {
        Files.delete(file("README.md"));
        Files.delete(file("roles.yaml"));
        refused(trust(), TODAY, "SIGNATURE-FILE-MISSING", "SIGNATURE-FILE-MISSING");
    }

    @Test
    void aPackOrARoleThatTheTrustFileDoesNotNameIsRefused() {
        refused(
                trust("2027-01-01", "Un éthicien", "{ id: autre, minimum-version: 1.0 }"),
                TODAY,
                "SIGNATURE-PACK-UNKNOWN");
        refused(
                trust("2027-01-01", "Un éthicien", "{ id: essai, minimum-version: 1.0, roles: [securite] }"),
                TODAY,
                "SIGNATURE-ROLE");
    }

    @Test
    void anotherKindOfStatementIsRefused() throws IOException {
        Path signature = file(SignedFiles.NAME);
        Files.writeString(signature, Files.readString(signature).replace("vnd.in-toto+json", "json"));
        refused(trust(), TODAY, "SIGNATURE-FORM");
    }

    @Test
    void anyFlippedBitOfAnyFileIsRefused() throws IOException {
        Random random = new Random(20261126);
        List<Path> files;
        try (Stream<Path> walk = Files.walk(pack)) {
            files = walk.filter(Files::isRegularFile).sorted().toList();
        }
        for (int i = 0; i < FLIPS; i++) {
            Path file = files.get(random.nextInt(files.size()));
            byte[] whole = Files.readAllBytes(file);
            byte[] flipped = whole.clone();
            int place = random.nextInt(flipped.length);
            flipped[place] ^= (byte) (1 << random.nextInt(8));
            Files.write(file, flipped);
            assertThat(catchThrowable(() -> verify(trust(), TODAY)))
                    .as("%s, byte %d", file, place)
                    .isInstanceOf(ProblemsException.class);
            Files.write(file, whole);
        }
        assertThat(verify(trust(), TODAY).keys()).hasSize(2);
    }
}
