package org.balise.core.score;

import java.math.BigDecimal;
import java.util.List;
import org.balise.api.assess.LevelRange;
import org.balise.api.assess.Points;
import org.balise.api.assess.PointsRange;
import org.balise.api.rule.Level;
import org.jspecify.annotations.Nullable;

/**
 * The thresholds between levels and the strength of measures, on one date.
 *
 * @param second the points from which the level is II
 * @param third the points from which the level is III
 * @param fourth the points from which the level is IV
 * @param attenuation the greatest share of a weight that measures can take off, from 0 to 1
 */
public record Scale(Points second, Points third, Points fourth, BigDecimal attenuation) {
    /** The most points that one principle can hold. */
    public static final Points CAP = Points.ofTenths(1000);

    /** The parameters that it is made of, in the order of its components. */
    public static final List<String> PARAMETERS =
            List.of("niveau.seuil-2", "niveau.seuil-3", "niveau.seuil-4", "attenuation.maximale");

    private static final int TENTHS = 10;

    static Scale of(Scope scope) {
        return new Scale(
                points(scope.parameter(PARAMETERS.get(0))),
                points(scope.parameter(PARAMETERS.get(1))),
                points(scope.parameter(PARAMETERS.get(2))),
                scope.parameter(PARAMETERS.get(3)));
    }

    static Points points(BigDecimal value) {
        return Points.ofTenths(value.multiply(BigDecimal.valueOf(TENTHS)).intValueExact());
    }

    Level level(Points points) {
        if (points.compareTo(fourth) >= 0) {
            return Level.IV;
        }
        if (points.compareTo(third) >= 0) {
            return Level.III;
        }
        return points.compareTo(second) >= 0 ? Level.II : Level.I;
    }

    LevelRange level(PointsRange range) {
        return new LevelRange(level(range.min()), level(range.max()));
    }

    /** The first points of the level after this one; null after the last. */
    @Nullable
    Points nextThreshold(Level level) {
        return switch (level) {
            case I -> second;
            case II -> third;
            case III -> fourth;
            case IV -> null;
        };
    }

    /** The total, and the line that brings it down to the cap. */
    static PointsRange capOn(PointsRange total) {
        return new PointsRange(capOn(total.min()), capOn(total.max()));
    }

    private static Points capOn(Points total) {
        return Points.min(total, CAP).minus(total);
    }
}
