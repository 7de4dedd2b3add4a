package org.balise.report;

import static org.balise.report.Samples.fact;
import static org.balise.report.Samples.trace;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.balise.api.assess.Applicability;
import org.balise.api.assess.LevelRange;
import org.balise.api.assess.Points;
import org.balise.api.assess.PointsRange;
import org.balise.api.assess.Risk;
import org.balise.api.assess.Risk.LedgerLine;
import org.balise.api.assess.Risk.PrincipleRisk;
import org.balise.api.assess.Truth;
import org.balise.api.fact.Amount;
import org.balise.api.fact.Selected;
import org.balise.api.rule.Level;

/** A made-up risk, with every sort of line. */
final class SampleRisk {

    private SampleRisk() {}

    static Risk risk() {
        List<PrincipleRisk> principles = new ArrayList<>();
        for (int number = 1; number <= 12; number++) {
            principles.add(
                    switch (number) {
                        case 3 ->
                            principle(
                                    3,
                                    points(600, 600),
                                    points(300, 400),
                                    PointsRange.ZERO,
                                    PointsRange.ZERO,
                                    levels(Level.III),
                                    new LevelRange(Level.II, Level.II),
                                    line(
                                            "erreur-grave",
                                            Applicability.TRIGGERED,
                                            600,
                                            points(600, 600),
                                            points(300, 400),
                                            Truth.NO,
                                            Truth.UNKNOWN));
                        case 7 ->
                            principle(
                                    7,
                                    points(600, 1000),
                                    points(420, 880),
                                    points(0, -200),
                                    points(0, -40),
                                    new LevelRange(Level.III, Level.IV),
                                    new LevelRange(Level.II, Level.IV),
                                    line(
                                            "grand-nombre",
                                            Applicability.TRIGGERED,
                                            600,
                                            points(600, 600),
                                            points(420, 600),
                                            Truth.YES),
                                    line(
                                            "rp-traites",
                                            Applicability.UNDETERMINED,
                                            600,
                                            points(0, 600),
                                            points(0, 320),
                                            Truth.NO,
                                            Truth.UNKNOWN));
                        case 12 ->
                            principle(
                                    12,
                                    points(150, 150),
                                    points(150, 150),
                                    PointsRange.ZERO,
                                    PointsRange.ZERO,
                                    levels(Level.I),
                                    levels(Level.I),
                                    line(
                                            "fournisseur",
                                            Applicability.TRIGGERED,
                                            150,
                                            points(150, 150),
                                            points(150, 150)));
                        default ->
                            principle(
                                    number,
                                    PointsRange.ZERO,
                                    PointsRange.ZERO,
                                    PointsRange.ZERO,
                                    PointsRange.ZERO,
                                    levels(Level.I),
                                    levels(Level.I));
                    });
        }
        return new Risk(
                new LevelRange(Level.III, Level.IV),
                new LevelRange(Level.II, Level.IV),
                principles,
                List.of(new Risk.FloorFinding(
                        "plancher-decision",
                        Applicability.TRIGGERED,
                        Truth.UNKNOWN,
                        List.of(trace("plancher-decision", true, fact(new Selected("iag.type", "publique"), true))))),
                new Risk.Robustness(200, 187, Points.ofTenths(120)));
    }

    private static PrincipleRisk principle(
            int number,
            PointsRange exposure,
            PointsRange residual,
            PointsRange exposureCap,
            PointsRange residualCap,
            LevelRange inherent,
            LevelRange level,
            LedgerLine... lines) {
        return new PrincipleRisk(number, exposure, residual, exposureCap, residualCap, inherent, level, List.of(lines));
    }

    private static LedgerLine line(
            String rule,
            Applicability applicability,
            int weight,
            PointsRange exposure,
            PointsRange residual,
            Truth... measures) {
        return new LedgerLine(
                rule,
                applicability,
                Points.ofTenths(weight),
                exposure,
                residual,
                List.of(measures),
                List.of(trace(rule, true, fact(new Amount("personnes.nombre", new BigDecimal("60000")), true))));
    }

    private static PointsRange points(int min, int max) {
        return new PointsRange(Points.ofTenths(min), Points.ofTenths(max));
    }

    static LevelRange levels(Level level) {
        return new LevelRange(level, level);
    }
}
