package org.balise.core.score;

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
        Lines lines = lines(drafts);
        int kept = 0;
        Level inherent = Level.max(floors.inherent(), scale.level(most(principles, true)));
        Level residual = Level.max(floors.residual(), scale.level(most(principles, false)));
        for (int trial = 0; trial < TRIALS; trial++) {
            Level movedInherent = Level.max(floors.inherent(), lines.highest(scale, lines.weights(), trial));
            Level movedResidual = Level.max(floors.residual(), lines.highest(scale, lines.residuals(), trial));
            if (movedInherent == inherent && movedResidual == residual) {
                kept++;
            }
        }
        return new Robustness(TRIALS, kept, toNextLevel(scale, most(principles, false), floors.residual()));
    }

    /** The lines as arrays: two hundred trials look at each of them twice. */
    private Lines lines(List<LineDraft> drafts) {
        int count = drafts.size();
        Map<String, Integer> groups = new HashMap<>();
        Lines lines =
                new Lines(new int[count], new int[count], new double[count], new double[count], new double[count][]);
        for (int i = 0; i < count; i++) {
            Rule.Factor factor = drafts.get(i).factor();
            double[] moves = multipliers.get(factor.id());
            Integer principle = factor.head().principle();
            if (moves == null || principle == null) {
                throw new IllegalStateException("a factor without a principle: " + factor.id());
            }
            String name = factor.group() == null ? factor.id() : principle + " " + factor.group();
            lines.groups()[i] = groups.computeIfAbsent(name, any -> groups.size());
            lines.principles()[i] = principle;
            lines.weights()[i] = drafts.get(i).weight().tenths();
            lines.residuals()[i] = drafts.get(i).mostResidual().tenths();
            lines.moves()[i] = moves;
        }
        return lines;
    }

    /**
     * For each line, the number of its group (a line alone has a group of its own), its principle, its points before
     * and after measures, in tenths, and its moves.
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared, never leaves this class
    private record Lines(int[] groups, int[] principles, double[] weights, double[] residuals, double[][] moves) {

        Level highest(Scale scale, double[] points, int trial) {
            double[] strongest = new double[groups.length];
            int[] principleOf = new int[groups.length];
            int last = 0;
            for (int i = 0; i < groups.length; i++) {
                strongest[groups[i]] = Math.max(strongest[groups[i]], points[i] * moves[i][trial]);
                principleOf[groups[i]] = principles[i];
                last = Math.max(last, principles[i]);
            }
            double[] totals = new double[last + 1];
            double most = 0;
            for (int group = 0; group < groups.length; group++) {
                totals[principleOf[group]] += strongest[group];
                most = Math.max(most, totals[principleOf[group]]);
            }
            return scale.level(Points.ofTenths((int) Math.min(most, Scale.CAP.tenths())));
        }
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
