package org.balise.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Objects;
import org.balise.cli.Runner.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The workbench, as its users call it, on a changed copy of the pack shown as an example. */
class WorkbenchCommandsTest {
    private static final Path EXAMPLE = Runner.EXAMPLES.resolve("trousse-ministere");
    private static final String DRL = "lettres/01-relecture.drl";

    @TempDir
    private Path folder;

    private Path changed;

    @BeforeEach
    void copy() throws IOException {
        changed = folder.resolve("trousse");
        Packs.copy(EXAMPLE, changed);
    }

    @Test
    void aMistypedFactIsFoundWithoutAnyProof() throws IOException {
        replace(DRL, "\"lettres.generees\"", "\"lettres.generes\"");
        Result result = new Runner().run("regles", "verifier", "--trousses", changed.toString());
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out()).contains("FACT-UNKNOWN").contains("Rien n’a été prouvé");
        JsonNode root = json(new Runner().run("rules", "verify", "--packs", changed.toString(), "--json", "-"));
        assertThat(errors("verification", root)).isEmpty();
        assertThat(root.get("proved").asBoolean()).isFalse();
        assertThat(root.at("/findings/0/code").asString()).isEqualTo("FACT-UNKNOWN");
    }

    @Test
    void twoPacksAreComparedInWordsAndInEffect() throws IOException {
        replace("parameters/lettres.yaml", threshold(), "values: { 2026-01-01: 500 }");
        Result result = new Runner().run("regles", "comparer", EXAMPLE.toString(), changed.toString());
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out())
                .contains("plus sévère")
                .contains("lettres.par-mois: 500")
                .contains("Avant\u00a0: ");
        JsonNode root = json(new Runner()
                .run("rules", "compare", EXAMPLE.toString(), changed.toString(), "--json", "-", "--language", "en"));
        assertThat(errors("comparison", root)).isEmpty();
        assertThat(root.at("/changes/0/direction").asString()).isEqualTo("stricter");
    }

    @Test
    void aPackComparedWithItselfHasNothingToTell() {
        Result result =
                new Runner().run("rules", "compare", EXAMPLE.toString(), EXAMPLE.toString(), "--language", "en");
        assertThat(result.code()).isZero();
        assertThat(result.out()).contains("No dossier is treated differently.");
    }

    @Test
    void keptDossiersAreReplayedAndListed() throws IOException {
        Path dossiers = Files.createDirectories(folder.resolve("dossiers"));
        Files.copy(Runner.EXAMPLES.resolve("brouillons-reponses.yaml"), dossiers.resolve("a.yaml"));
        Path csv = folder.resolve("liste.csv");
        Path pdf = folder.resolve("liste.pdf");
        Result result = new Runner()
                .run(
                        "regles",
                        "rejouer",
                        EXAMPLE.toString(),
                        "--dossiers",
                        dossiers.toString(),
                        "--csv",
                        csv.toString(),
                        "--pdf",
                        pdf.toString());
        assertThat(result.err()).isEmpty();
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out()).contains("1 sur 1");
        assertThat(Files.readString(csv)).contains("\"a.yaml\"");
        assertThat(new String(Files.readAllBytes(pdf), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-");
        JsonNode root = json(new Runner()
                .run("rules", "replay", EXAMPLE.toString(), "--dossiers", dossiers.toString(), "--json", "-"));
        assertThat(errors("replay", root)).isEmpty();
        assertThat(root.at("/changed/0/reasons").size()).isPositive();
    }

    @Test
    void aFileThatCannotBeReadIsNeverLeftOut() throws IOException {
        Path dossiers = Files.createDirectories(folder.resolve("dossiers"));
        Files.writeString(dossiers.resolve("mauvais.yaml"), "format: dossier/1\n");
        Result result = new Runner().run("regles", "rejouer", EXAMPLE.toString(), "--dossiers", dossiers.toString());
        assertThat(result.code()).isEqualTo(3);
        assertThat(result.err()).contains("mauvais.yaml");
    }

    @Test
    void aFolderThatCannotBeReadIsToldLikeAnyProblem() throws IOException {
        Path dossiers = Files.createDirectories(folder.resolve("dossiers"));
        Path closed = Files.createDirectory(
                dossiers.resolve("ferme"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("---------")));
        assumeThat(Files.isReadable(closed)).as("nothing is closed to root").isFalse();
        Result result = new Runner().run("regles", "rejouer", EXAMPLE.toString(), "--dossiers", dossiers.toString());
        assertThat(result.code()).isEqualTo(3);
        assertThat(result.err()).contains(closed + " FOLDER-UNREADABLE");
    }

    private String threshold() throws IOException {
        return Files.readString(changed.resolve("parameters/lettres.yaml"))
                .lines()
                .filter(line -> line.contains("values:"))
                .findFirst()
                .orElseThrow()
                .strip();
    }

    private void replace(String path, String was, String is) throws IOException {
        Path file = changed.resolve(path);
        String content = Files.readString(file);
        assertThat(content).contains(was);
        Files.writeString(file, content.replace(was, is));
    }

    private static JsonNode json(Result result) {
        return JsonMapper.shared().readTree(result.out());
    }

    private static List<Error> errors(String format, JsonNode document) throws IOException {
        String name = "/schemas/" + format + ".schema.json";
        try (InputStream stream = Objects.requireNonNull(WorkbenchCommandsTest.class.getResourceAsStream(name), name)) {
            Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(JsonMapper.shared().readTree(stream));
            return schema.validate(document);
        }
    }
}
