package org.balise.core.score;

import java.util.List;
import org.balise.api.fact.Selected;
import org.balise.api.norm.Gate;
import org.balise.api.norm.Lifecycle;
import org.balise.core.fact.Worlds;
import org.jspecify.annotations.Nullable;

/**
 * Where the initiative stands in its life cycle.
 *
 * @param phase the code of the phase; null when it is not known
 * @param earliest the first gate that may be the next one
 * @param latest the last gate that may be the next one: what is due is counted up to it
 */
public record Standing(@Nullable String phase, Gate earliest, Gate latest) {

    public static Standing of(Lifecycle lifecycle, Worlds worlds) {
        for (Lifecycle.Phase phase : lifecycle.phases()) {
            if (worlds.certain().contains(new Selected(lifecycle.phaseFact(), phase.code()))) {
                return new Standing(phase.code(), phase.nextGate(), phase.nextGate());
            }
        }
        List<Gate> possible = lifecycle.phases().stream()
                .filter(phase -> worlds.possible().contains(new Selected(lifecycle.phaseFact(), phase.code())))
                .map(Lifecycle.Phase::nextGate)
                .sorted()
                .toList();
        // A phase that is not asked at all leaves every gate open: the strictest reading.
        return possible.isEmpty()
                ? new Standing(null, Gate.EXPERIMENTATION, Gate.RETIREMENT)
                : new Standing(null, possible.get(0), possible.get(possible.size() - 1));
    }

    /** At a gate given outright. */
    public static Standing at(Gate gate) {
        return new Standing(null, gate, gate);
    }
}
