package org.balise.core.score;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import org.balise.api.assess.Points;
import org.balise.api.assess.Risk.PrincipleRisk;
import org.balise.api.assess.Risk.Robustness;
import org.balise.api.rule.Level;
import org.jspecify.annotations.Nullable;

/** Moves every weight by at most 20 % at random, from a fixed seed, and counts how often the levels stay. */
final class RobustnessProbe {
    private static final int TRIALS = 200;
    private static final double LEAST = 0.8;
    private static final double SPAN = 0.4;
    // java.util.Random, because its sequence is part of its specification.
    private static final long SEED = 20261123L;

    private final Scale scale;
    private final List<LineDraft> drafts;

    RobustnessProbe(Scale scale, List<LineDraft> drafts) {
        this.scale = scale;
        this.drafts = drafts;
    }

    Robustness robustness(List<PrincipleRisk> principles, Level inherentFloor, Level residualFloor) {
        List<Double> unmoved = drafts.stream().map(draft -> 1.0).toList();
        Level inherent = Level.max(inherentFloor, highest(unmoved, LineDraft::weight));
        Level residual = Level.max(residualFloor, highest(unmoved, LineDraft::mostResidual));
        Random random = new Random(SEED);
        int kept = 0;
        for (int trial = 0; trial < TRIALS; trial++) {
            List<Double> multipliers = drafts.stream()
                    .map(draft -> LEAST + SPAN * random.nextDouble())
                    .toList();
            if (Level.max(inherentFloor, highest(multipliers, LineDraft::weight)) == inherent
                    && Level.max(residualFloor, highest(multipliers, LineDraft::mostResidual)) == residual) {
                kept++;
            }
        }
        return new Robustness(TRIALS, kept, toNextLevel(principles, residualFloor));
    }

    private Level highest(List<Double> multipliers, Function<LineDraft, Points> points) {
        Map<Integer, Double> totals = Ledger.scaledTotals(drafts, multipliers, points);
        double most =
                totals.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
        return scale.level(Points.ofTenths((int) Math.min(most, Scale.CAP.tenths())));
    }

    private @Nullable Points toNextLevel(List<PrincipleRisk> principles, Level residualFloor) {
        Points most = principles.stream()
                .map(principle -> principle.residual().max())
                .max(Comparator.naturalOrder())
                .orElse(Points.ZERO);
        Level level = scale.level(most);
        Points threshold = scale.nextThreshold(level);
        return threshold == null || residualFloor.compareTo(level) > 0 ? null : threshold.minus(most);
    }
}
