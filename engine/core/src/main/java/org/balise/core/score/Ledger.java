package org.balise.core.score;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.balise.api.assess.Applicability;
import org.balise.api.assess.Points;
import org.balise.api.assess.PointsRange;
import org.balise.api.assess.Risk.LedgerLine;
import org.balise.api.assess.Risk.PrincipleRisk;
import org.balise.api.norm.Principle;
import org.balise.api.rule.Rule;

/** The risk ledger: one line for each factor that applies or may apply, principle by principle. */
final class Ledger {
    private final Scope scope;
    private final Scale scale;
    private final Tracer tracer;

    Ledger(Scope scope, Scale scale, Tracer tracer) {
        this.scope = scope;
        this.scale = scale;
        this.tracer = tracer;
    }

    /** The lines before groups and caps, in order of rule id. */
    List<LineDraft> drafts() {
        return scope.index().rules(Rule.Factor.class).stream()
                .filter(scope::inForce)
                .filter(factor -> scope.firings().applicability(factor.id()) != Applicability.CLEAR)
                .map(factor -> LineDraft.of(factor, scope, scale))
                .toList();
    }

    List<PrincipleRisk> principles(List<LineDraft> drafts) {
        return scope.index().book().principles().values().stream()
                .filter(principle -> principle.inForce().contains(scope.asOf()))
                .map(principle -> principle(principle, drafts))
                .toList();
    }

    private PrincipleRisk principle(Principle principle, List<LineDraft> all) {
        List<LineDraft> drafts = all.stream()
                .filter(draft -> Integer.valueOf(principle.number())
                        .equals(draft.factor().head().principle()))
                .toList();
        List<LedgerLine> lines =
                drafts.stream().map(draft -> line(draft, drafts)).toList();
        PointsRange exposure = total(lines, LedgerLine::exposure);
        PointsRange residual = total(lines, LedgerLine::residual);
        PointsRange exposureCap = Scale.capOn(exposure);
        PointsRange residualCap = Scale.capOn(residual);
        PointsRange cappedExposure = exposure.plus(exposureCap);
        PointsRange cappedResidual = residual.plus(residualCap);
        return new PrincipleRisk(
                principle.number(),
                cappedExposure,
                cappedResidual,
                exposureCap,
                residualCap,
                scale.level(cappedExposure),
                scale.level(cappedResidual),
                lines);
    }

    private LedgerLine line(LineDraft draft, List<LineDraft> siblings) {
        return new LedgerLine(
                draft.factor().id(),
                draft.applicability(),
                draft.weight(),
                new PointsRange(
                        counted(draft, siblings, LineDraft::certain, LineDraft::weight),
                        counted(draft, siblings, any -> true, LineDraft::weight)),
                new PointsRange(
                        counted(draft, siblings, LineDraft::certain, LineDraft::leastResidual),
                        counted(draft, siblings, any -> true, LineDraft::mostResidual)),
                draft.measures(),
                tracer.trace(draft.factor().id()));
    }

    /** The points of a line, or zero when it is outside the world or a stronger line of its group counts instead. */
    private static Points counted(
            LineDraft draft, List<LineDraft> siblings, Predicate<LineDraft> world, Function<LineDraft, Points> points) {
        if (!world.test(draft)) {
            return Points.ZERO;
        }
        boolean counts = strongest(draft, siblings, world, points)
                .factor()
                .id()
                .equals(draft.factor().id());
        return counts ? points.apply(draft) : Points.ZERO;
    }

    private static LineDraft strongest(
            LineDraft draft, List<LineDraft> siblings, Predicate<LineDraft> world, Function<LineDraft, Points> points) {
        String group = draft.factor().group();
        if (group == null) {
            return draft;
        }
        Optional<LineDraft> strongest = siblings.stream()
                .filter(sibling -> group.equals(sibling.factor().group()))
                .filter(world)
                .max(Comparator.comparing(points)
                        .thenComparing(sibling -> sibling.factor().id(), Comparator.reverseOrder()));
        return strongest.orElse(draft);
    }

    private static PointsRange total(List<LedgerLine> lines, Function<LedgerLine, PointsRange> part) {
        return lines.stream().map(part).reduce(PointsRange.ZERO, PointsRange::plus);
    }
}
