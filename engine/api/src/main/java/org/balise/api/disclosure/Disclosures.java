package org.balise.api.disclosure;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.balise.api.rule.Condition;
import org.jspecify.annotations.Nullable;

/**
 * All that packs say of disclosure.
 *
 * @param kinds in the order in which they are shown
 * @param fields in the order of the public record
 * @param notices by id
 * @param withholding how a dossier says what it withholds; null when nothing may be withheld
 * @param translatedWhen when English texts are required too
 * @param commercialNames refused in generic fields, compared without case as whole words
 * @param unfinishedWords what people leave in a text that is not finished, compared likewise
 * @param portrait how the yearly portrait writes what was declared
 */
public record Disclosures(
        List<DisclosureKind> kinds,
        List<DisclosureField> fields,
        SortedMap<String, Notice> notices,
        @Nullable Withholding withholding,
        Condition translatedWhen,
        List<String> commercialNames,
        List<String> unfinishedWords,
        Portrait portrait) {

    /** For packs that say nothing of it. */
    public static final Disclosures NONE = new Disclosures(
            List.of(), List.of(), new TreeMap<>(), null, new Condition(List.of()), List.of(), List.of(), Portrait.NONE);

    public Disclosures {
        kinds = List.copyOf(kinds);
        fields = List.copyOf(fields);
        notices = Collections.unmodifiableSortedMap(new TreeMap<>(notices));
        commercialNames = List.copyOf(commercialNames);
        unfinishedWords = List.copyOf(unfinishedWords);
    }

    /**
     * How a dossier says what it withholds.
     *
     * @param question a choice of several, whose options are ids of fields
     * @param ground the field that holds the reason, required as soon as something is withheld
     */
    public record Withholding(String question, String ground) {}

    public Optional<DisclosureField> field(String id) {
        return fields.stream().filter(field -> field.id().equals(id)).findFirst();
    }
}
