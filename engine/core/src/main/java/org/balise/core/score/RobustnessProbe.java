package org.balise.core.score;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
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
            multipliers.put(
                    factor.id(),
                    random.doubles(TRIALS).map(draw -> LEAST + SPAN * draw).toArray());
        }
    }

    /** The levels that floors hold, whatever the weights. */
    record Floors(Level inherent, Level residual) {}

    Robustness robustness(Scale scale, List<LineDraft> drafts, List<PrincipleRisk> principles, Floors floors) {
        int[] buckets = buckets(drafts);
        int kept = 0;
        Level inherent = Level.max(floors.inherent(), scale.level(most(principles, true)));
        Level residual = Level.max(floors.residual(), scale.level(most(principles, false)));
        for (int trial = 0; trial < TRIALS; trial++) {
            Level movedInherent = Level.max(floors.inherent(), highest(scale, drafts, buckets, trial, true));
            Level movedResidual = Level.max(floors.residual(), highest(scale, drafts, buckets, trial, false));
            if (movedInherent == inherent && movedResidual == residual) {
                kept++;
            }
        }
        return new Robustness(TRIALS, kept, toNextLevel(scale, most(principles, false), floors.residual()));
    }

    /** For each line, the number of its group; a line alone has a group of its own. */
    private static int[] buckets(List<LineDraft> drafts) {
        Map<String, Integer> numbers = new HashMap<>();
        int[] buckets = new int[drafts.size()];
        for (int i = 0; i < buckets.length; i++) {
            Rule.Factor factor = drafts.get(i).factor();
            String group = factor.group();
            String name = group == null ? factor.id() : factor.head().principle() + " " + group;
            buckets[i] = numbers.computeIfAbsent(name, any -> numbers.size());
        }
        return buckets;
    }

    private Level highest(Scale scale, List<LineDraft> drafts, int[] buckets, int trial, boolean inherent) {
        double[] strongest = new double[buckets.length];
        int[] principleOf = new int[buckets.length];
        int principles = 0;
        for (int i = 0; i < buckets.length; i++) {
            LineDraft draft = drafts.get(i);
            double[] moves = multipliers.get(draft.factor().id());
            Integer principle = draft.factor().head().principle();
            if (moves == null || principle == null) {
                throw new IllegalStateException(
                        "a factor without a principle: " + draft.factor().id());
            }
            Points points = inherent ? draft.weight() : draft.mostResidual();
            strongest[buckets[i]] = Math.max(strongest[buckets[i]], points.tenths() * moves[trial]);
            principleOf[buckets[i]] = principle;
            principles = Math.max(principles, principle);
        }
        double[] totals = new double[principles + 1];
        for (int bucket = 0; bucket < buckets.length; bucket++) {
            totals[principleOf[bucket]] += strongest[bucket];
        }
        double most = Arrays.stream(totals).max().orElse(0);
        return scale.level(Points.ofTenths((int) Math.min(most, Scale.CAP.tenths())));
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
