package org.balise.core.score;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.balise.api.assess.Points;
import org.jspecify.annotations.Nullable;

/**
 * A principle that is too high, and what would bring it down.
 *
 * @param most the greatest number of tenths of a point that the target allows
 */
record Climb(List<Line> lines, int most) {

    /**
     * A factor that counts or may count.
     *
     * @param left the tenths of a point that remain for each weight of measures met
     * @param met the weight of the measures that are in place
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared, never leaves this package
    record Line(String rule, @Nullable String group, int[] left, int met, List<Step> steps) {

        int tenths(BitSet given) {
            int weight = met;
            for (Step step : steps) {
                if (step.lack().filled(given)) {
                    weight += step.weight();
                }
            }
            return left[weight];
        }
    }

    /** A measure that is not in place. */
    record Step(Lack lack, int weight) {}

    boolean low(BitSet given) {
        int total = 0;
        Map<String, Integer> groups = new HashMap<>();
        for (Line line : lines) {
            int tenths = line.tenths(given);
            if (line.group() == null) {
                total += tenths;
            } else {
                groups.merge(line.group(), tenths, Math::max);
            }
        }
        for (int strongest : groups.values()) {
            total += strongest;
        }
        return Math.min(total, Scale.CAP.tenths()) <= most;
    }

    /** Every proof that would lower the points; null when all of them together would not do. */
    @Nullable
    BitSet oneOf(BitSet given, BitSet left) {
        BitSet all = (BitSet) given.clone();
        all.or(left);
        if (!low(all)) {
            return null;
        }
        BitSet useful = new BitSet();
        for (Line line : lines) {
            for (Step step : line.steps()) {
                if (!step.lack().filled(given)) {
                    collect(step.lack(), useful);
                }
            }
        }
        useful.and(left);
        return useful;
    }

    private static void collect(Lack lack, BitSet into) {
        if (lack instanceof Lack.One one) {
            into.set(one.proof());
        } else if (lack instanceof Lack.Any any) {
            any.parts().forEach(part -> collect(part, into));
        } else if (lack instanceof Lack.All every) {
            every.parts().forEach(part -> collect(part, into));
        }
    }

    /** What remains of a weight, for each weight of measures met from none to all. */
    static int[] table(Points weight, int total, Scale scale) {
        List<Integer> tenths = new ArrayList<>();
        for (int met = 0; met <= total; met++) {
            tenths.add(
                    LineDraft.residual(weight, met, total, scale.attenuation()).tenths());
        }
        return tenths.stream().mapToInt(Integer::intValue).toArray();
    }
}
