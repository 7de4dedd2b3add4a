package org.balise.core.yaml;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.balise.api.norm.Gate;
import org.balise.api.norm.Lifecycle;
import org.balise.api.text.Bilingual;
import org.balise.core.problem.Problems;

/** Reads {@code lifecycle.yaml}. */
public final class LifecycleReader {

    static final Map<String, Gate> GATES = Codes.of(Gate.values(), Gate::code);

    /** The life cycle, or nothing when the file has an error, all of which are then in {@code problems}. */
    public Optional<Lifecycle> read(String file, byte[] content, Problems problems) {
        return Fields.read(file, content, problems, fields -> {
            String phaseFact = fields.required("phase-fact").id();
            List<Located<Lifecycle.Phase>> phases =
                    Lists.read(fields.required("phases").some().items(), LifecycleReader::phase);
            Located.reportRepeated(phases, Lifecycle.Phase::code, problems);
            return new Lifecycle(
                    phaseFact,
                    phases.stream().map(Located::value).toList(),
                    gates(fields.required("gates").fields()));
        });
    }

    private static Lifecycle.Phase phase(Fields fields) {
        return new Lifecycle.Phase(
                fields.required("code").option(),
                fields.required("title").bilingual(),
                fields.required("next-gate").code(GATES));
    }

    private static Map<Gate, Bilingual> gates(Fields fields) {
        return fields.build(() -> {
                    Map<Gate, Bilingual> titles = new EnumMap<>(Gate.class);
                    GATES.forEach((code, gate) ->
                            titles.put(gate, fields.required(code).bilingual()));
                    return titles;
                })
                .orElse(Map.of());
    }
}
