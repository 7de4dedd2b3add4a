package org.balise.registry.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.balise.registry.example.ExampleBodies.Body;
import org.balise.registry.example.SyntheticCollections.Row;
import org.junit.jupiter.api.Test;

/** The files of {@code exemples/registre} are those made here; {@code -Dgolden.update=true} writes them. */
class ExampleFilesTest {
    private static final Path FOLDER = Path.of("../../exemples/registre");
    private static final String MARK = "\ufeff";
    private static final String END = "\r\n";

    private final Portrait portrait = Portrait.read();
    private final SyntheticCollections.Pair pair = new SyntheticCollections(portrait).make();

    @Test
    void theCollectionsHaveThePublishedTotals() {
        check(pair.first(), 0, "2024", Body::before);
        check(pair.second(), 1, "2025", Body::after);
    }

    private void check(List<Row> rows, int collection, String year, Function<Body, String> portfolio) {
        assertThat(rows).hasSize(portrait.total(year));
        assertThat(rows.stream().map(row -> row.body().id()).distinct()).hasSize(portrait.bodies(year));
        assertThat(rows.stream().map(row -> row.body().id() + row.name()).distinct())
                .hasSameSizeAs(rows);
        assertThat(totals(rows, Row::category)).isEqualTo(positive(portrait.totals("category", collection)));
        assertThat(totals(rows, Row::status)).isEqualTo(positive(portrait.totals("status", collection)));
        assertThat(totals(rows, row -> portfolio.apply(row.body())))
                .isEqualTo(positive(portrait.totals("portfolio", collection)));
    }

    @Test
    void theFilesAreThoseMadeHere() throws IOException {
        same("organismes.csv", bodies());
        same("collecte-2024.csv", collection(pair.first(), Body::before));
        same("collecte-2025.csv", collection(pair.second(), Body::after));
    }

    private static Map<String, Integer> totals(List<Row> rows, Function<Row, String> by) {
        return rows.stream().collect(Collectors.toMap(by, row -> 1, Integer::sum, TreeMap::new));
    }

    private static Map<String, Integer> positive(Map<String, Integer> totals) {
        Map<String, Integer> kept = new TreeMap<>(totals);
        kept.values().removeIf(total -> total == 0);
        return kept;
    }

    private static String bodies() {
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.of(
                "Identifiant",
                "Nom",
                "Réseau",
                "Portefeuille ministériel",
                "Du",
                "Au",
                "Autres noms",
                "Origine du nom"));
        for (Body body : ExampleBodies.all()) {
            String origin = body.fictitious() ? "fictif" : "portrait public de 2025, selon un tiers";
            String aliases = String.join(" | ", body.aliases());
            boolean moved = !body.before().equals(body.after());
            lines.add(List.of(
                    body.id(),
                    body.name(),
                    body.network(),
                    body.before(),
                    "2024-04-01",
                    moved ? "2025-03-31" : "",
                    aliases,
                    origin));
            if (moved) {
                lines.add(List.of(
                        body.id(),
                        body.name(),
                        body.network(),
                        body.after(),
                        ExampleBodies.RELABELLED,
                        "",
                        aliases,
                        origin));
            }
        }
        return table(lines);
    }

    private static String collection(List<Row> rows, Function<Body, String> portfolio) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.of(
                "Nom de l’actif, du projet ou de l’initiative",
                "Catégorie",
                "Organisme public responsable",
                "Portefeuille ministériel",
                "Bénéfices associés",
                "Statut",
                "Cybersécurité seulement"));
        rows.forEach(row -> lines.add(List.of(
                row.name(),
                row.category(),
                row.body().name(),
                portfolio.apply(row.body()),
                String.join(" | ", row.benefits()),
                row.status(),
                "non")));
        return table(lines);
    }

    private static String table(List<List<String>> lines) {
        return MARK
                + lines.stream()
                        .map(line -> line.stream().map(ExampleFilesTest::cell).collect(Collectors.joining(";")) + END)
                        .collect(Collectors.joining());
    }

    private static String cell(String value) {
        return value.contains(";") || value.contains("\"") ? '"' + value.replace("\"", "\"\"") + '"' : value;
    }

    private static void same(String name, String content) throws IOException {
        Path file = FOLDER.resolve(name);
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, content, StandardCharsets.UTF_8);
        }
        assertThat(Files.readString(file, StandardCharsets.UTF_8)).as(name).isEqualTo(content);
    }
}
