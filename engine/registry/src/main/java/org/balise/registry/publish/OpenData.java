package org.balise.registry.publish;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.balise.api.pack.RuleBook;
import org.balise.api.problem.ProblemsException;
import org.balise.api.registry.Count;
import org.balise.api.registry.FiscalYear;
import org.balise.api.text.Bilingual;
import org.balise.api.text.Language;
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
    private static final String REVIEWED_NAMES = "noms-relus.csv";
    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");
    private static final ObjectWriter WRITER = JsonMapper.shared()
            .writer()
            .with(new DefaultPrettyPrinter().withObjectIndenter(INDENT).withArrayIndenter(INDENT));

    public OpenData {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
        replacements = List.copyOf(replacements);
    }

    /**
     * One file to download.
     *
     * @param format as catalogues name it, such as {@code CSV}
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared, never leaves this package
    record Resource(String file, String format, String mediaType, Bilingual title, byte[] content) {

        String sha256() {
            try {
                return HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(content));
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /**
     * The package of a count.
     *
     * @param reviewed by id of initiative, the name that a person gives it
     * @throws ProblemsException with everything that must not be published
     */
    public static OpenData of(Count count, RuleBook book, Map<String, String> reviewed) {
        PortraitRows portrait = PortraitRows.of(count, book, reviewed);
        List<Resource> resources = resources(count, portrait, book);
        SortedMap<String, byte[]> files = new TreeMap<>();
        resources.forEach(resource -> files.put(resource.file(), resource.content()));
        files.put("ckan-package.json", json(CkanPackage.of(count, resources)));
        files.put("dcat.jsonld", json(DcatDataset.of(count, resources)));
        List<List<String>> names = portrait.replacements().stream()
                .filter(Replacement::reviewed)
                .map(name -> List.of(name.initiative(), name.published()))
                .toList();
        files.put(REVIEWED_NAMES, PortraitCsv.write(List.of("initiative", "nom"), names));
        return new OpenData(files, portrait.rows().size(), portrait.replacements());
    }

    /** Whether a file belongs to the package of another fiscal year. */
    public static boolean ofAnotherYear(String file, FiscalYear year) {
        return file.startsWith(STEM) && !file.startsWith(stem(year));
    }

    private static String stem(FiscalYear year) {
        return STEM + year.start();
    }

    private static List<Resource> resources(Count count, PortraitRows portrait, RuleBook book) {
        String stem = stem(count.year());
        List<DictionaryEntry> dictionary = DictionaryEntry.all(book);
        List<String> headers = dictionary.stream().map(DictionaryEntry::header).toList();
        List<List<String>> rows =
                portrait.rows().stream().map(PortraitRow::cells).toList();
        List<String> dictionaryHeaders = List.of(
                "champ",
                "obligatoire",
                "definition_fr",
                "definition_en",
                "format_fr",
                "format_en",
                "valeurs_fr",
                "valeurs_en");
        List<List<String>> entries = dictionary.stream().map(OpenData::entry).toList();
        byte[] workbook = PortraitXlsx.write(
                List.of(
                        new PortraitXlsx.Sheet("Portrait", headers, rows),
                        new PortraitXlsx.Sheet("Dictionnaire", dictionaryHeaders, entries)),
                count.collectedOn());
        List<Resource> resources = new ArrayList<>();
        resources.add(new Resource(
                stem + ".csv",
                "CSV",
                "text/csv",
                PublishTexts.say("resource.csv", count.year()),
                PortraitCsv.write(headers, rows)));
        resources.add(new Resource(
                stem + ".xlsx",
                "XLSX",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                PublishTexts.say("resource.xlsx", count.year()),
                workbook));
        resources.add(new Resource(
                "dictionnaire-de-donnees.csv",
                "CSV",
                "text/csv",
                PublishTexts.say("resource.dictionary"),
                PortraitCsv.write(dictionaryHeaders, entries)));
        return resources;
    }

    private static List<String> entry(DictionaryEntry entry) {
        return List.of(
                entry.header(),
                entry.field().mandatory() ? "oui/yes" : "non/no",
                entry.definition().fr(),
                entry.definition().en(),
                entry.format().fr(),
                entry.format().en(),
                values(entry, Language.FR),
                values(entry, Language.EN));
    }

    private static String values(DictionaryEntry entry, Language language) {
        return entry.values().stream()
                .map(value -> value.in(language))
                .collect(Collectors.joining(PortraitRow.BETWEEN));
    }

    private static byte[] json(JsonNode document) {
        return (WRITER.writeValueAsString(document) + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
