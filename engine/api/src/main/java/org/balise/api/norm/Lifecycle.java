package org.balise.api.norm;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.balise.api.text.Bilingual;

/**
 * The phases that an initiative goes through and the gate that each one leads to.
 *
 * @param phaseFact the fact that tells the phase, a choice whose options are the phases
 * @param phases in order
 * @param gateTitles by gate
 */
public record Lifecycle(String phaseFact, List<Phase> phases, Map<Gate, Bilingual> gateTitles) {

    public Lifecycle {
        phases = List.copyOf(phases);
        gateTitles = Collections.unmodifiableMap(new TreeMap<>(gateTitles));
    }

    /** One phase of the life cycle, as the Énoncé names the seven. */
    public record Phase(String code, Bilingual title, Gate nextGate) {}

    /** The next gate of each phase, by phase code. */
    public SortedMap<String, Gate> nextGates() {
        SortedMap<String, Gate> gates = new TreeMap<>();
        phases.forEach(phase -> gates.put(phase.code(), phase.nextGate()));
        return gates;
    }
}
