package org.balise.registry.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.balise.api.pack.RuleBook;
import org.balise.api.text.Language;

/**
 * The data dictionary of one publication.
 *
 * @param entries one per field, in order
 * @param lengths for each field, how many characters its longest value has in this publication
 */
record DataDictionary(List<DictionaryEntry> entries, List<Integer> lengths) {
    static final List<String> HEADERS = List.of(
            "champ",
            "nom_technique",
            "type",
            "longueur_max",
            "obligatoire",
            "cle",
            "definition_fr",
            "definition_en",
            "format_fr",
            "format_en",
            "valeurs_fr",
            "valeurs_en");

    DataDictionary {
        entries = List.copyOf(entries);
        lengths = List.copyOf(lengths);
    }

    /**
     * The dictionary for some rows.
     *
     * @param rows the cells of each, in the order of the fields
     */
    static DataDictionary of(RuleBook book, List<List<String>> rows) {
        List<DictionaryEntry> entries = DictionaryEntry.all(book);
        List<Integer> lengths = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            int column = i;
            lengths.add(rows.stream()
                    .mapToInt(row ->
                            row.get(column).codePointCount(0, row.get(column).length()))
                    .max()
                    .orElse(0));
        }
        return new DataDictionary(entries, lengths);
    }

    /** The headers of the published table. */
    List<String> headers() {
        return entries.stream().map(DictionaryEntry::header).toList();
    }

    /** The rows of the dictionary itself, under {@link #HEADERS}. */
    List<List<String>> cells() {
        List<List<String>> cells = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            cells.add(cells(entries.get(i), lengths.get(i)));
        }
        return cells;
    }

    private static List<String> cells(DictionaryEntry entry, int length) {
        Field field = entry.field();
        return List.of(
                entry.header(),
                field.code(),
                field.several() ? "list" : "string",
                String.valueOf(length),
                yesOrNo(field.mandatory()),
                yesOrNo(field.key()),
                entry.definition().fr(),
                entry.definition().en(),
                entry.format().fr(),
                entry.format().en(),
                values(entry, Language.FR),
                values(entry, Language.EN));
    }

    private static String yesOrNo(boolean yes) {
        return yes ? "oui/yes" : "non/no";
    }

    private static String values(DictionaryEntry entry, Language language) {
        return entry.values().stream()
                .map(value -> value.in(language))
                .collect(Collectors.joining(PortraitRow.BETWEEN));
    }
}
