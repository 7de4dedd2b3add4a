package org.balise.core.score;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.balise.api.assess.Applicability;
import org.balise.api.assess.LevelRange;
import org.balise.api.assess.Risk;
import org.balise.api.assess.Risk.FloorFinding;
import org.balise.api.assess.Risk.PrincipleRisk;
import org.balise.api.assess.Truth;
import org.balise.api.rule.Level;
import org.balise.api.rule.Rule;

/** Ledger, then levels, then floors. */
public final class RiskScore {
    private final Scope scope;
    private final Tracer tracer;
    private final RobustnessProbe probe;

    public RiskScore(Scope scope, Tracer tracer, RobustnessProbe probe) {
        this.scope = scope;
        this.tracer = tracer;
        this.probe = probe;
    }

    public Risk risk() {
        Scale scale = Scale.of(scope);
        Ledger ledger = new Ledger(scope, scale, tracer);
        List<LineDraft> drafts = ledger.drafts();
        List<PrincipleRisk> principles = ledger.principles(drafts);
        List<FloorFinding> floors = floors();
        LevelRange inherent = new LevelRange(
                Level.max(highest(principles, p -> p.inherentLevel().min()), floor(floors, RiskScore::certain)),
                Level.max(highest(principles, p -> p.inherentLevel().max()), floor(floors, floor -> true)));
        Level residualFloor = floor(floors, floor -> floor.lifted() != Truth.YES);
        LevelRange residual = new LevelRange(
                Level.max(
                        highest(principles, p -> p.residualLevel().min()),
                        floor(floors, floor -> certain(floor) && floor.lifted() == Truth.NO)),
                Level.max(highest(principles, p -> p.residualLevel().max()), residualFloor));
        Level inherentFloor = floor(floors, floor -> true);
        RobustnessProbe.Floors held = new RobustnessProbe.Floors(inherentFloor, residualFloor);
        return new Risk(inherent, residual, principles, floors, probe.robustness(scale, drafts, principles, held));
    }

    private List<FloorFinding> floors() {
        return scope.index().rules(Rule.Floor.class).stream()
                .filter(scope::inForce)
                .filter(floor -> scope.firings().applicability(floor.id()) != Applicability.CLEAR)
                .map(floor -> new FloorFinding(
                        floor.id(), scope.firings().applicability(floor.id()), lifted(floor), tracer.trace(floor.id())))
                .toList();
    }

    private Truth lifted(Rule.Floor floor) {
        if (floor.liftedBy().isEmpty()) {
            return Truth.NO;
        }
        return floor.liftedBy().stream().map(scope.worlds()::given).reduce(Truth.YES, Truth::and);
    }

    private static boolean certain(FloorFinding floor) {
        return floor.applicability() == Applicability.TRIGGERED;
    }

    private static Level highest(List<PrincipleRisk> principles, Function<PrincipleRisk, Level> level) {
        return principles.stream().map(level).reduce(Level.I, Level::max);
    }

    private Level floor(List<FloorFinding> floors, Predicate<FloorFinding> counts) {
        return floors.stream()
                .filter(counts)
                .map(finding ->
                        scope.index().rule(finding.rule(), Rule.Floor.class).minimum())
                .reduce(Level.I, Level::max);
    }
}
