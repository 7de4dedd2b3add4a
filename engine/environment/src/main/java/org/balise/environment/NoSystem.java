package org.balise.environment;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.balise.api.environment.Criterion;
import org.balise.api.environment.Estimate;
import org.balise.api.environment.Estimate.Band;
import org.balise.api.environment.Estimate.Costs;
import org.balise.api.environment.Estimate.FunctionalUnit;
import org.balise.api.environment.Estimate.Impact;
import org.balise.api.environment.Estimate.State;
import org.balise.api.environment.Origin;
import org.balise.api.environment.Quantity;
import org.balise.api.environment.Unit;

/** The estimate of a solution without AI. */
final class NoSystem {

    private NoSystem() {}

    /** No AI system: nothing is computed by one, and what is done instead is outside. */
    static Estimate estimate() {
        SortedMap<Criterion, Impact> impacts = new TreeMap<>();
        for (Criterion criterion : Criterion.values()) {
            impacts.put(
                    criterion,
                    new Impact(Quantity.exactly(0, criterion.unit()), new TreeMap<>(), Origin.DECLARED));
        }
        return new Estimate(
                EstimateMaker.METHOD,
                State.NO_SYSTEM,
                impacts,
                new TreeMap<>(),
                new TreeMap<>(),
                new Band(0, 0, 0),
                null,
                new FunctionalUnit("requete", Quantity.exactly(0, Unit.REQUEST), null, false),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new Costs(Map.of(), null),
                List.of(),
                List.of("solution-sans-ia"),
                List.of());
    }
}
