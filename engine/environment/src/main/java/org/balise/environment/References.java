package org.balise.environment;

import java.util.Optional;
import org.balise.api.environment.Figure;
import org.balise.api.environment.ReferenceData;
import org.balise.api.environment.ReferenceEntry;
import org.balise.api.environment.ReferenceKind;

/** The reference data, read by name. */
record References(ReferenceData data) {
    private static final String VALUE = "value";

    /**
     * A coefficient.
     *
     * @throws IllegalStateException when no pack gives it: a missing figure must never count as zero
     */
    Figure constant(String id) {
        return required(ReferenceKind.CONSTANT, id, VALUE);
    }

    double exact(String id) {
        return constant(id).quantity().value().central();
    }

    Uncertain around(String id) {
        return Uncertain.around(constant(id));
    }

    /** What an option, or a missing answer, means in numbers. */
    Figure answer(String id) {
        return required(ReferenceKind.ANSWER, id, VALUE);
    }

    Optional<Figure> figure(ReferenceKind kind, String id, String name) {
        return data.figure(kind, id, name);
    }

    Figure required(ReferenceKind kind, String id, String name) {
        return data.figure(kind, id, name)
                .orElseThrow(() -> new IllegalStateException("no " + name + " of " + kind.code() + " " + id));
    }

    ReferenceEntry entry(ReferenceKind kind, String id) {
        return data.entry(kind, id).orElseThrow(() -> new IllegalStateException("no " + kind.code() + " " + id));
    }
}
