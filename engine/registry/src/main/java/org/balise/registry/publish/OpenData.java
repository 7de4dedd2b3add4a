package org.balise.registry.publish;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.balise.api.pack.RuleBook;
import org.balise.api.problem.ProblemsException;
import org.balise.api.registry.Count;
import org.balise.api.registry.FiscalYear;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * The open-data package of one count, as files by name. The same count and the same book give the same bytes.
 *
 * @param files the content of each file
 * @param published how many initiatives it holds
 * @param replacements the names that are not published as declared; no file holds a declared name that was replaced
 */
public record OpenData(SortedMap<String, byte[]> files, int published, List<Replacement> replacements) {
    private static final String STEM = "portrait-utilisations-ia-";
    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");
    private static final ObjectWriter WRITER = JsonMapper.shared()
            .writer()
            .with(new DefaultPrettyPrinter().withObjectIndenter(INDENT).withArrayIndenter(INDENT));

    public OpenData {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
        replacements = List.copyOf(replacements);
    }

    /**
     * The package of a count.
     *
     * @throws ProblemsException with everything that must not be published
     */
    public static OpenData of(Count count, RuleBook book, Release release) {
        PortraitRows portrait = PortraitRows.of(count, book, release.names());
        List<List<String>> rows =
                portrait.rows().stream().map(PortraitRow::cells).toList();
        DataDictionary dictionary = DataDictionary.of(book, rows);
        List<Resource> tables = tables(count, rows, dictionary);
        Resource described = new Resource(
                "dictionnaire-de-donnees-" + count.year().start() + ".csv",
                "CSV",
                "text/csv",
                PublishTexts.say("resource.dictionary", count.year()),
                PublishTexts.say("resource.dictionary.notes"),
                PortraitCsv.write(DataDictionary.HEADERS, dictionary.cells()));
        List<Resource> resources =
                Stream.concat(tables.stream(), Stream.of(described)).toList();
        SortedMap<String, byte[]> files = new TreeMap<>();
        resources.forEach(resource -> files.put(resource.file(), resource.content()));
        files.put("ckan-package.json", json(CkanPackage.dataset()));
        files.put("ckan-revise.json", json(CkanPackage.addition(resources)));
        files.put("dcat.jsonld", json(DcatDataset.of(count, release, tables, described)));
        files.put(
                "noms-relus.csv",
                PortraitCsv.write(
                        List.of("initiative", "nom"),
                        portrait.replacements().stream()
                                .filter(Replacement::reviewed)
                                .map(name -> List.of(name.initiative(), name.published()))
                                .toList()));
        return new OpenData(files, portrait.rows().size(), portrait.replacements());
    }

    /** Whether a file belongs to the package of another fiscal year. */
    public static boolean ofAnotherYear(String file, FiscalYear year) {
        return file.startsWith(STEM) && !file.startsWith(stem(year));
    }

    static String stem(FiscalYear year) {
        return STEM + year.start();
    }

    private static List<Resource> tables(Count count, List<List<String>> rows, DataDictionary dictionary) {
        String stem = stem(count.year());
        byte[] workbook = PortraitXlsx.write(
                List.of(
                        new PortraitXlsx.Sheet("Portrait", dictionary.headers(), rows),
                        new PortraitXlsx.Sheet("Dictionnaire", DataDictionary.HEADERS, dictionary.cells())),
                count.collectedOn());
        return List.of(
                new Resource(
                        stem + ".csv",
                        "CSV",
                        "text/csv",
                        PublishTexts.say("resource.csv", count.year()),
                        Dataset.notes(count),
                        PortraitCsv.write(dictionary.headers(), rows)),
                new Resource(
                        stem + ".xlsx",
                        "XLSX",
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                        PublishTexts.say("resource.xlsx", count.year()),
                        Dataset.notes(count),
                        workbook));
    }

    private static byte[] json(JsonNode document) {
        return (WRITER.writeValueAsString(document) + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
