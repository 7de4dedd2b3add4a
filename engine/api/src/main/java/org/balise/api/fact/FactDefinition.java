package org.balise.api.fact;

import java.util.List;
import org.balise.api.text.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the dictionary: the only names that rules and questions may use.
 *
 * @param id dotted by theme, French kebab-case, such as {@code donnees.rp-sensibles}
 * @param unit the unit of an amount, as shown to a person; null for other types
 * @param range the values accepted for an amount; null for other types
 * @param options the option codes in order, empty unless the type is {@code ONE_OF} or {@code SOME_OF}
 * @param label what the fact is, in a few words
 * @param definition what counts and what does not; null when the label suffices
 * @param designChoice whether a body may legitimately change it to lower the risk
 * @param benign an answer that carries no risk, for tests and examples, never a default; null where none exists
 * @param file the file of the pack that defines it
 */
public record FactDefinition(
        String id,
        FactType type,
        FactKind kind,
        @Nullable Bilingual unit,
        @Nullable Range range,
        List<String> options,
        Bilingual label,
        @Nullable Bilingual definition,
        boolean designChoice,
        @Nullable String benign,
        String file) {

    public FactDefinition {
        options = List.copyOf(options);
    }
}
