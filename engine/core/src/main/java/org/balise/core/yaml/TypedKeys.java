package org.balise.core.yaml;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.balise.api.fact.FactType;

/** The keys that only some types of facts and questions have. */
final class TypedKeys {

    private static final Map<String, FactType> TYPES = Codes.of(FactType.values(), FactType::code);
    private static final Set<FactType> CHOICES = Set.of(FactType.ONE_OF, FactType.SOME_OF);

    private static final Map<String, Set<FactType>> TYPES_OF_KEY = Map.of(
            "options", CHOICES,
            "unit", Set.of(FactType.AMOUNT),
            "range", Set.of(FactType.AMOUNT),
            "not-offered-means-no", Set.of(FactType.YES_NO),
            "rationale-required", Set.of(FactType.YES_NO));

    private TypedKeys() {}

    static boolean choice(FactType type) {
        return CHOICES.contains(type);
    }

    /**
     * Reads the type and reports the keys, among those given, that belong to other types only. Nothing is said of them
     * when the type itself cannot be read.
     */
    static FactType read(Fields fields, String... keys) {
        Optional<FactType> type = fields.required("type").sound(value -> value.code(TYPES));
        for (String key : keys) {
            type.filter(known -> !TYPES_OF_KEY.getOrDefault(key, Set.of()).contains(known))
                    .ifPresentOrElse(
                            known -> fields.refuse(key, "KEY-MISPLACED", key, known.code()),
                            () -> fields.optional(key));
        }
        return type.orElse(FactType.TEXT);
    }
}
