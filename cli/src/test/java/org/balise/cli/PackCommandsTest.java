package org.balise.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.balise.cli.Runner.example;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.stream.Stream;
import org.balise.cli.Runner.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** From an unreviewed pack to a signed one, with keys made here. */
class PackCommandsTest {
    private static final String DATE = "2026-11-24";

    @TempDir
    Path folder;

    private Path pack = Path.of("");
    private Path trust = Path.of("");

    @BeforeEach
    void copy() throws IOException {
        pack = folder.resolve("trousse");
        trust = folder.resolve("confiance.yaml");
        Packs.copy(Runner.EXAMPLES.resolve("trousse-ministere"), pack);
    }

    private String key(String name) {
        Path file = folder.resolve(name);
        Result result = new Runner().run("trousse", "cle", "creer", file.toString());
        assertThat(result.code()).as(result.err()).isZero();
        return result.out().lines().reduce((first, last) -> last).orElseThrow();
    }

    private void trust(String first, String second) throws IOException {
        Files.writeString(trust, """
                keys:
                  - { holder: Une juriste, role: droit, public-key: "%s", valid: { from: 2026-01-01, to: 2027-01-01 } }
                  - { holder: Un éthicien, role: ethique, public-key: "%s", valid: { from: 2026-01-01, to: 2027-01-01 } }
                packs: [{ id: ministere-exemple, minimum-version: 2026.11, roles: [droit, ethique] }]
                """.formatted(first, second));
    }

    /** Records a review of every rule as it is. */
    private void review() throws IOException {
        StringBuilder reviews = new StringBuilder("reviews:\n");
        for (JsonNode rule : reviews()) {
            reviews.append("  - { rule: ")
                    .append(rule.get("rule").asString())
                    .append(", sha256: ")
                    .append(rule.get("sha256").asString())
                    .append(", reviewer: Une juriste d’essai, date: 2026-11-24, verdict: accepted }\n");
        }
        Files.writeString(pack.resolve("reviews.yaml"), reviews);
    }

    private JsonNode reviews() {
        Result result = new Runner().run("pack", "review", pack.toString(), "--json", "-");
        return JsonMapper.shared().readTree(result.out()).get("rules");
    }

    private Result sign(String key) {
        return new Runner()
                .run(
                        "trousse",
                        "signer",
                        pack.toString(),
                        "--cle",
                        folder.resolve(key).toString(),
                        "--date",
                        DATE);
    }

    @Test
    void aPackIsReviewedThenSignedByTwoThenVerified() throws IOException {
        trust(key("a.cle"), key("b.cle"));
        Result before = new Runner().run("trousse", "relecture", pack.toString());
        assertThat(before.code()).isOne();
        assertThat(before.out())
                .contains("jamais relue")
                .contains("n’est pas signée")
                .contains("sha256 ");
        Result refused = sign("a.cle");
        assertThat(refused.code()).isEqualTo(3);
        assertThat(refused.err()).contains("REVIEW-MISSING");
        review();
        assertThat(new Runner().run("trousse", "relecture", pack.toString()).code())
                .isZero();
        assertThat(sign("a.cle").code()).isZero();
        Result alone = verify();
        assertThat(alone.code()).isEqualTo(3);
        assertThat(alone.err()).contains("SIGNATURE-APPROVERS");
        assertThat(sign("b.cle").code()).isZero();
        Result good = verify();
        assertThat(good.code()).as(good.err()).isZero();
        assertThat(good.out()).contains("Signature valide\u00a0: trousse ministere-exemple");
    }

    private Result verify() {
        return new Runner()
                .on("2026-11-25")
                .run("trousse", "verifier-signature", pack.toString(), "--confiance", trust.toString());
    }

    @Test
    void theDateOfTheCheckIsAnInput() throws IOException {
        trust(key("a.cle"), key("b.cle"));
        review();
        sign("a.cle");
        sign("b.cle");
        Result late = new Runner()
                .run(
                        "pack",
                        "verify-signature",
                        pack.toString(),
                        "--trust",
                        trust.toString(),
                        "--date",
                        "2027-01-01",
                        "--language",
                        "en");
        assertThat(late.code()).isEqualTo(3);
        assertThat(late.err()).contains("SIGNATURE-KEY-EXPIRED").contains("is not valid on 2027-01-01");
    }

    @Test
    void aPrivateKeyIsForItsOwnerAloneAndIsNeverPrinted() throws IOException {
        Result made = new Runner()
                .run("trousse", "cle", "creer", folder.resolve("a.cle").toString());
        Path file = folder.resolve("a.cle");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        String secret = Files.readString(file).lines().skip(1).findFirst().orElseThrow();
        assertThat(made.out() + made.err()).doesNotContain(secret);
        Result again = new Runner().run("trousse", "cle", "creer", file.toString());
        assertThat(again.code()).isEqualTo(3);
        assertThat(again.err()).contains("KEY-EXISTS");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        assertThat(sign("a.cle").err()).contains("KEY-OPEN");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        Files.writeString(file, "autre chose");
        assertThat(sign("a.cle").err()).contains("KEY-UNREADABLE");
    }

    @Test
    void anAssessmentThatRequiresSignaturesRefusesEveryUnsignedPackThatOfTheProgramToo() throws IOException {
        trust(key("a.cle"), key("b.cle"));
        Result result = new Runner()
                .run(
                        "evaluer",
                        example("tri-courriels"),
                        "--trousses",
                        pack.toString(),
                        "--exiger-signature",
                        "--confiance",
                        trust.toString());
        assertThat(result.code()).isEqualTo(3);
        assertThat(result.err())
                .contains("SIGNATURE-MISSING La trousse «\u00a0ministere-exemple\u00a0» n’est pas signée")
                .contains("SIGNATURE-MISSING La trousse «\u00a0quebec\u00a0» n’est pas signée");
        assertThat(result.out()).isEmpty();
    }

    @Test
    void noSortOfCommandThatReadsRulesForgetsTheSignature() throws IOException {
        trust(key("a.cle"), key("b.cle"));
        String dossier = example("tri-courriels");
        for (String[] command : new String[][] {
            {"plan", dossier},
            {"pourquoi", dossier},
            {"regles", "lister"}
        }) {
            String[] all = Stream.concat(
                            Arrays.stream(command), Stream.of("--exiger-signature", "--confiance", trust.toString()))
                    .toArray(String[]::new);
            Result result = new Runner().run(all);
            assertThat(result.err()).as(String.join(" ", command)).contains("SIGNATURE-MISSING");
        }
    }

    @Test
    void aSignatureIsRequiredOfSomebodyInParticular() {
        Result result = new Runner().run("evaluer", example("tri-courriels"), "--exiger-signature");
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("--confiance");
    }

    @Test
    void aResultOfSignedPacksIsFoundAgainAndSaysThatTheSignatureWasNot() throws IOException {
        Path json = folder.resolve("r.json");
        new Runner().run("evaluer", example("tri-courriels"), "--json", json.toString());
        String signature = "\"signature\": { \"keys\": [\"%s\", \"%s\"], \"checked-on\": \"2026-11-24\" }"
                .formatted("a".repeat(64), "b".repeat(64));
        Files.writeString(
                json, Files.readString(json).replaceFirst("(\"sha256\": \"[0-9a-f]{64}\")", "$1, " + signature));
        Result result = new Runner().run("verifier", json.toString());
        assertThat(result.code()).as(result.out()).isZero();
        assertThat(result.out()).contains("n’a pas été vérifiée");
    }
}
