package org.balise.core.score;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.balise.api.assess.Applicability;
import org.balise.api.assess.Points;
import org.balise.api.assess.Truth;
import org.balise.api.rule.Rule;
import org.balise.api.rule.Rule.Measure;

/**
 * What one factor would add before lines of its group are compared.
 *
 * @param leastResidual what remains when every unknown measure turns out to be in place
 * @param mostResidual what remains when none of them does
 */
record LineDraft(
        Rule.Factor factor,
        Applicability applicability,
        Points weight,
        List<Truth> measures,
        Points leastResidual,
        Points mostResidual) {

    static LineDraft of(Rule.Factor factor, Scope scope, Scale scale) {
        Points weight = Scale.points(scope.parameter(factor.pointsParameter()));
        List<Truth> measures = factor.measures().stream()
                .map(measure -> scope.truth(measure.proof()))
                .toList();
        return new LineDraft(
                factor,
                scope.firings().applicability(factor.id()),
                weight,
                measures,
                residual(factor, weight, measures, Truth.UNKNOWN, scale.attenuation()),
                residual(factor, weight, measures, Truth.YES, scale.attenuation()));
    }

    boolean certain() {
        return applicability == Applicability.TRIGGERED;
    }

    private static Points residual(
            Rule.Factor factor, Points weight, List<Truth> measures, Truth atLeast, BigDecimal attenuation) {
        int met = 0;
        for (int i = 0; i < measures.size(); i++) {
            if (measures.get(i).compareTo(atLeast) >= 0) {
                met += factor.measures().get(i).weight();
            }
        }
        return residual(weight, met, total(factor), attenuation);
    }

    /** The weight of all the measures of a factor. */
    static int total(Rule.Factor factor) {
        return factor.measures().stream().mapToInt(Measure::weight).sum();
    }

    /** weight × (1 − c × met weight ÷ total weight), rounded once, half up, to a tenth of a point. */
    static Points residual(Points weight, int met, int total, BigDecimal attenuation) {
        if (total == 0) {
            return weight;
        }
        BigDecimal left = BigDecimal.valueOf(total).subtract(attenuation.multiply(BigDecimal.valueOf(met)));
        return Points.ofTenths(BigDecimal.valueOf(weight.tenths())
                .multiply(left)
                .divide(BigDecimal.valueOf(total), 0, RoundingMode.HALF_UP)
                .intValueExact());
    }
}
