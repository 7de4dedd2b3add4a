package org.balise.registry.count;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.balise.api.assess.Truth;
import org.balise.api.registry.Declaration;
import org.balise.api.registry.FiscalYear;
import org.balise.api.registry.Kinship;
import org.balise.api.registry.PublicBody;
import org.balise.api.registry.PublicBody.Dated;
import org.balise.api.registry.Snapshot;
import org.balise.api.rule.Period;

/** The two synthetic collections that are shipped as examples, as frozen years. */
public final class ExampleYears {
    public static final FiscalYear FIRST = new FiscalYear(2024);
    private static final Path FOLDER = Path.of("..", "..", "exemples", "registre");
    private static final Map<String, String> CATEGORIES = Map.ofEntries(
            Map.entry("Aide à la décision, planification et/ou prédiction", "decision"),
            Map.entry("Analyse des comportements/sentiments", "comportement"),
            Map.entry("Assistant/agent conversationnel", "assistant"),
            Map.entry("Automatisation", "automatisation"),
            Map.entry("Expérience utilisateur - Personnalisation", "experience"),
            Map.entry("Formation et apprentissage assisté par l'IA", "formation"),
            Map.entry("Gestion géomatique et géospatiale", "geomatique"),
            Map.entry("Laboratoire et équipement", "laboratoire"),
            Map.entry("Système électronique connecté et intelligence ambiante", "connecte"),
            Map.entry("Traitement d'image/Imagerie médicale", "image"));
    private static final Map<String, String> STATUSES = Map.of(
            "Solution en production", "production",
            "Développement de la solution", "developpement",
            "Information indisponible", "indisponible");
    private static final Map<String, String> BENEFITS = Map.of(
            "Qualité du service", "qualite",
            "Délai", "delai",
            "Coût", "cout",
            "Productivité", "productivite",
            "Qualité des décisions", "decision",
            "Accessibilité et inclusion", "accessibilite",
            "Environnement", "environnement");

    private ExampleYears() {}

    public static Snapshot first() {
        return snapshot("collecte-2024.csv", FIRST, LocalDate.of(2024, 6, 15), List.of());
    }

    public static Snapshot second(List<Kinship> kinships) {
        return snapshot("collecte-2025.csv", FIRST.next(), LocalDate.of(2025, 6, 15), kinships);
    }

    private static Snapshot snapshot(String file, FiscalYear year, LocalDate collected, List<Kinship> kinships) {
        Map<String, PublicBody> byName = new HashMap<>();
        List<PublicBody> bodies = bodies();
        bodies.forEach(body -> {
            body.names().forEach(name -> byName.put(name.value().strip(), body));
            body.aliases().forEach(alias -> byName.put(alias.strip(), body));
        });
        List<Declaration> declarations = rows(file).stream()
                .map(row -> declaration(row, year, byName))
                .sorted(Comparator.comparing(Declaration::initiative))
                .toList();
        return new Snapshot(year, 1, collected, collected, null, bodies, declarations, kinships, "0".repeat(64));
    }

    /** The same body and name are the same initiative: what an import does when no id is given. */
    private static Declaration declaration(NamedCsvRecord row, FiscalYear year, Map<String, PublicBody> byName) {
        String name = row.getField("Nom de l’actif, du projet ou de l’initiative");
        PublicBody body =
                byName.get(row.getField("Organisme public responsable").strip());
        if (body == null) {
            throw new IllegalStateException("no body " + row);
        }
        List<String> benefits = Arrays.stream(row.getField("Bénéfices associés").split("\\|"))
                .map(String::strip)
                .map(BENEFITS::get)
                .toList();
        return new Declaration(
                body.id() + "/" + NameWords.of(name).plain().replace(' ', '-'),
                body.id(),
                year,
                name,
                null,
                CATEGORIES.get(row.getField("Catégorie")),
                Objects.requireNonNull(STATUSES.get(row.getField("Statut"))),
                benefits,
                row.getField("Cybersécurité seulement").equals("non") ? Truth.NO : Truth.UNKNOWN,
                row.getField("Portefeuille ministériel"),
                null,
                null);
    }

    private static List<PublicBody> bodies() {
        Function<NamedCsvRecord, Period> period = row -> new Period(
                LocalDate.parse(row.getField("Du")),
                row.getField("Au").isEmpty() ? null : LocalDate.parse(row.getField("Au")));
        Map<String, List<NamedCsvRecord>> byId = new TreeMap<>();
        rows("organismes.csv")
                .forEach(row -> byId.computeIfAbsent(row.getField("Identifiant"), id -> new ArrayList<>())
                        .add(row));
        return byId.entrySet().stream()
                .map(entry -> new PublicBody(
                        entry.getKey(),
                        entry.getValue().get(0).getField("Réseau"),
                        entry.getValue().stream()
                                .map(row -> new Dated(row.getField("Nom"), period.apply(row)))
                                .toList(),
                        entry.getValue().stream()
                                .map(row -> new Dated(row.getField("Portefeuille ministériel"), period.apply(row)))
                                .toList(),
                        entry.getValue().stream()
                                .flatMap(row -> Arrays.stream(
                                        row.getField("Autres noms").split("\\|")))
                                .map(String::strip)
                                .filter(alias -> !alias.isEmpty())
                                .toList()))
                .toList();
    }

    private static List<NamedCsvRecord> rows(String file) {
        try {
            String text = Files.readString(FOLDER.resolve(file), StandardCharsets.UTF_8)
                    .replace("\uFEFF", "");
            return CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(text).stream()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
