package org.balise.core.explain.why;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.balise.api.assess.Assessment;
import org.balise.api.assess.DutyFinding;
import org.balise.api.assess.Risk.FloorFinding;
import org.balise.api.assess.Risk.LedgerLine;
import org.balise.api.assess.Trace;
import org.balise.api.rule.Rule;
import org.balise.core.score.Scope;
import org.balise.core.score.Tracer;

/** Where the rules stand in one dossier. */
public final class Standings {
    private final Scope scope;
    private final Tracer tracer;
    private final Map<String, DutyFinding> duties = new HashMap<>();
    private final Map<String, LedgerLine> lines = new HashMap<>();
    private final Map<String, FloorFinding> floors = new HashMap<>();

    /**
     * @param scope of the dossier that was assessed
     */
    public Standings(Scope scope, Assessment assessment) {
        this.scope = scope;
        this.tracer = new Tracer(scope);
        assessment.duties().forEach(duty -> duties.put(duty.rule(), duty));
        assessment.risk().principles().stream()
                .flatMap(principle -> principle.lines().stream())
                .forEach(line -> lines.put(line.rule(), line));
        assessment.risk().floors().forEach(floor -> floors.put(floor.rule(), floor));
    }

    /**
     * Where one rule stands.
     *
     * @param id of a rule of the book
     */
    public RuleStanding of(String id) {
        Rule rule = Objects.requireNonNull(scope.index().book().rules().get(id), id);
        RuleStanding.State state = state(rule);
        boolean idle = state == RuleStanding.State.NOT_IN_FORCE || state == RuleStanding.State.DOES_NOT_APPLY;
        List<Trace> ways = idle ? List.of() : tracer.trace(id);
        return new RuleStanding(rule, state, ways, duties.get(id), lines.get(id), floors.get(id));
    }

    private RuleStanding.State state(Rule rule) {
        if (!scope.inForce(rule)) {
            return RuleStanding.State.NOT_IN_FORCE;
        }
        return switch (scope.firings().applicability(rule.id())) {
            case TRIGGERED -> RuleStanding.State.APPLIES;
            case UNDETERMINED -> RuleStanding.State.MAY_APPLY;
            case CLEAR -> RuleStanding.State.DOES_NOT_APPLY;
        };
    }
}
