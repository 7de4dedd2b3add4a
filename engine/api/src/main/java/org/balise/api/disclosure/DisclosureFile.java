package org.balise.api.disclosure;

import java.util.List;
import java.util.Optional;

/**
 * What one assessment gives to disclose.
 *
 * @param due in the order of the packs
 * @param values one for each field, in the order of the public record
 * @param translated whether English texts are required
 */
public record DisclosureFile(List<DisclosureDue> due, List<FieldValue> values, boolean translated) {

    public DisclosureFile {
        due = List.copyOf(due);
        values = List.copyOf(values);
    }

    public Optional<FieldValue> value(String field) {
        return values.stream().filter(value -> value.field().id().equals(field)).findFirst();
    }

    /** The ids of the notices to use, each once, in order. */
    public List<String> notices() {
        return due.stream()
                .flatMap(disclosure -> disclosure.kind().notices().stream())
                .distinct()
                .toList();
    }
}
