package org.balise.core.score;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import org.balise.api.assess.Points;
import org.balise.api.assess.Risk.PrincipleRisk;
import org.balise.api.assess.Risk.Robustness;
import org.balise.api.rule.Level;
import org.balise.api.rule.Rule;
import org.balise.core.rules.RuleIndex;
import org.jspecify.annotations.Nullable;

/**
 * Moves every weight by at most 20 % at random, from a fixed seed, and counts how often the levels stay. The moves are
 * drawn once for a rule book: the same factor moves the same way in every dossier.
 */
public final class RobustnessProbe {
    private static final int TRIALS = 200;
    private static final double LEAST = 0.8;
    private static final double SPAN = 0.4;
    // java.util.Random, because its sequence is part of its specification.
    private static final long SEED = 20261123L;

    private final Map<String, double[]> multipliers = new HashMap<>();

    public RobustnessProbe(RuleIndex index) {
        Random random = new Random(SEED);
        for (Rule.Factor factor : index.rules(Rule.Factor.class)) {
            double[] moves = new double[TRIALS];
            for (int trial = 0; trial < TRIALS; trial++) {
                moves[trial] = LEAST + SPAN * random.nextDouble();
            }
            multipliers.put(factor.id(), moves);
        }
    }

    /** The levels that floors hold, whatever the weights. */
    record Floors(Level inherent, Level residual) {}

    Robustness robustness(Scale scale, List<LineDraft> drafts, List<PrincipleRisk> principles, Floors floors) {
        double[] exposures = highest(drafts, LineDraft::weight);
        double[] residuals = highest(drafts, LineDraft::mostResidual);
        Level inherent = Level.max(floors.inherent(), scale.level(most(principles, true)));
        Level residual = Level.max(floors.residual(), scale.level(most(principles, false)));
        int kept = 0;
        for (int trial = 0; trial < TRIALS; trial++) {
            if (Level.max(floors.inherent(), level(scale, exposures[trial])) == inherent
                    && Level.max(floors.residual(), level(scale, residuals[trial])) == residual) {
                kept++;
            }
        }
        return new Robustness(TRIALS, kept, toNextLevel(scale, most(principles, false), floors.residual()));
    }

    /** The total of the principle that has most, in tenths of a point, trial by trial. */
    private double[] highest(List<LineDraft> drafts, Function<LineDraft, Points> points) {
        Map<Integer, double[]> totals = new LinkedHashMap<>();
        for (List<LineDraft> group : groups(drafts)) {
            double[] strongest = new double[TRIALS];
            for (LineDraft draft : group) {
                double tenths = points.apply(draft).tenths();
                double[] moves = moves(draft.factor());
                for (int trial = 0; trial < TRIALS; trial++) {
                    strongest[trial] = Math.max(strongest[trial], tenths * moves[trial]);
                }
            }
            double[] total = totals.computeIfAbsent(principle(group.get(0).factor()), any -> new double[TRIALS]);
            for (int trial = 0; trial < TRIALS; trial++) {
                total[trial] += strongest[trial];
            }
        }
        double[] highest = new double[TRIALS];
        for (double[] total : totals.values()) {
            for (int trial = 0; trial < TRIALS; trial++) {
                highest[trial] = Math.max(highest[trial], total[trial]);
            }
        }
        return highest;
    }

    /** The lines of which only the strongest counts; a line alone is a group of its own. */
    private static Collection<List<LineDraft>> groups(List<LineDraft> drafts) {
        Map<String, List<LineDraft>> groups = new LinkedHashMap<>();
        for (LineDraft draft : drafts) {
            Rule.Factor factor = draft.factor();
            String name = factor.group() == null ? factor.id() : principle(factor) + " " + factor.group();
            groups.computeIfAbsent(name, any -> new ArrayList<>()).add(draft);
        }
        return groups.values();
    }

    private double[] moves(Rule.Factor factor) {
        double[] moves = multipliers.get(factor.id());
        if (moves == null) {
            throw new IllegalStateException("a factor of another book: " + factor.id());
        }
        return moves;
    }

    private static Integer principle(Rule.Factor factor) {
        Integer principle = factor.head().principle();
        if (principle == null) {
            throw new IllegalStateException("a factor without a principle: " + factor.id());
        }
        return principle;
    }

    private static Level level(Scale scale, double tenths) {
        return scale.level(Points.ofTenths((int) Math.min(tenths, Scale.CAP.tenths())));
    }

    private static Points most(List<PrincipleRisk> principles, boolean inherent) {
        return principles.stream()
                .map(principle -> inherent
                        ? principle.exposure().max()
                        : principle.residual().max())
                .max(Comparator.naturalOrder())
                .orElse(Points.ZERO);
    }

    private static @Nullable Points toNextLevel(Scale scale, Points most, Level residualFloor) {
        Level level = scale.level(most);
        Points threshold = scale.nextThreshold(level);
        return threshold == null || residualFloor.compareTo(level) > 0 ? null : threshold.minus(most);
    }
}
