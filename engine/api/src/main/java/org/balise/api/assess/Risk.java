package org.balise.api.assess;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The risk ledger and the levels.
 *
 * @param inherent before any measure
 * @param residual once the measures proved are counted
 * @param principles in order of number
 * @param floors the floors that apply or may apply, in order of id
 */
public record Risk(
        LevelRange inherent,
        LevelRange residual,
        List<PrincipleRisk> principles,
        List<FloorFinding> floors,
        Robustness robustness) {

    public Risk {
        principles = List.copyOf(principles);
        floors = List.copyOf(floors);
    }

    /**
     * The risk against one principle. The lines add up: Σ line exposures + {@code exposureCap} = {@code exposure},
     * end by end, and the same for the residual.
     *
     * @param exposure Σ of the weights, at most 100
     * @param residual what measures leave of it, at most 100
     * @param exposureCap what the limit of 100 takes off, zero or negative
     * @param residualCap the same for the residual
     */
    public record PrincipleRisk(
            int number,
            PointsRange exposure,
            PointsRange residual,
            PointsRange exposureCap,
            PointsRange residualCap,
            LevelRange inherentLevel,
            LevelRange residualLevel,
            List<LedgerLine> lines) {
        public PrincipleRisk {
            lines = List.copyOf(lines);
        }
    }

    /**
     * One line of the ledger.
     *
     * @param rule the factor
     * @param weight its points, from its parameter
     * @param exposure what it adds; the least end is zero when it may not apply, the greatest end is zero when a
     *     stronger line of its group is counted instead
     * @param residual what remains of it
     * @param measures the state of each measure, in the order of the factor
     */
    public record LedgerLine(
            String rule,
            Applicability applicability,
            Points weight,
            PointsRange exposure,
            PointsRange residual,
            List<Truth> measures,
            List<Trace> why) {
        public LedgerLine {
            measures = List.copyOf(measures);
            why = List.copyOf(why);
        }
    }

    /**
     * A floor.
     *
     * @param lifted whether all the proofs that lift it from the residual level are there
     */
    public record FloorFinding(String rule, Applicability applicability, Truth lifted, List<Trace> why) {
        public FloorFinding {
            why = List.copyOf(why);
        }
    }

    /**
     * How firmly the levels stand when all weights are moved at random by at most 20 %, from a fixed seed.
     *
     * @param trials the number of perturbations
     * @param kept those that keep the greatest inherent level and the greatest residual level
     * @param toNextLevel the residual points that separate the most exposed principle from the next level; null when
     *     the level is already the highest or is held by a floor
     */
    public record Robustness(int trials, int kept, @Nullable Points toNextLevel) {}
}
