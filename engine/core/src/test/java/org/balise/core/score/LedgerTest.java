package org.balise.core.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.balise.core.score.Assessing.assess;
import static org.balise.core.score.Assessing.levels;
import static org.balise.core.score.Assessing.points;
import static org.balise.core.score.SmallBook.dossier;
import static org.balise.core.score.SmallBook.given;

import java.util.List;
import java.util.TreeMap;
import org.balise.api.assess.LevelRange;
import org.balise.api.assess.Points;
import org.balise.api.assess.PointsRange;
import org.balise.api.assess.Risk;
import org.balise.api.rule.Level;
import org.balise.api.rule.Rule;
import org.balise.core.assess.Assessor;
import org.balise.core.rules.Interpreter;
import org.junit.jupiter.api.Test;

/** Points, groups, caps, floors and levels, on small books. */
class LedgerTest {
    private final SmallBook book = new SmallBook()
            .yesNo("rp")
            .oneOf("gravite", "mineure", "serieuse", "grave")
            .amount("nombre", 0, 1000000)
            .yesNo("preuve.efvp")
            .yesNo("preuve.acces")
            .parameter("seuil", "10000")
            .factor("rp", 1, 30, null, measures(), "rp=oui")
            .factor("serieux", 1, 15, "gravite", List.of(), "gravite=serieuse")
            .factor("grave", 1, 60, "gravite", List.of(), "gravite=grave")
            .factor("nombre", 2, 25, null, List.of(), "nombre>=seuil");

    private List<Rule.Measure> measures() {
        return List.of(
                new Rule.Measure(given("preuve.efvp"), 2, List.of()),
                new Rule.Measure(given("preuve.acces"), 1, List.of()));
    }

    private Risk.PrincipleRisk first(String... answers) {
        return assess(book, answers).risk().principles().get(0);
    }

    @Test
    void measuresTakeOffAtMostSeventyPercentInProportion() {
        assertThat(residual("preuve.efvp=non", "preuve.acces=non")).isEqualTo(points(300, 300));
        assertThat(residual("preuve.efvp=oui", "preuve.acces=non")).isEqualTo(points(160, 160));
        assertThat(residual("preuve.efvp=oui", "preuve.acces=oui")).isEqualTo(points(90, 90));
        assertThat(residual("preuve.efvp=inconnu", "preuve.acces=non")).isEqualTo(points(160, 300));
    }

    private PointsRange residual(String efvp, String acces) {
        return first("rp=oui", "gravite=mineure", "nombre=0", efvp, acces).residual();
    }

    @Test
    void onlyTheStrongestLineOfAGroupCountsWhenTheChoiceIsUnknown() {
        Risk.PrincipleRisk principle = first("rp=non", "gravite=inconnu", "nombre=0");

        assertThat(principle.exposure()).isEqualTo(points(0, 600));
        assertThat(principle.inherentLevel()).isEqualTo(levels(Level.I, Level.III));
    }

    @Test
    void bothSidesOfAThresholdAreTold() {
        assertThat(second("nombre=9999")).isEqualTo(points(0, 0));
        assertThat(second("nombre=10000")).isEqualTo(points(250, 250));
        assertThat(second("nombre=inconnu")).isEqualTo(points(0, 250));
    }

    private PointsRange second(String nombre) {
        return assess(book, "rp=non", "gravite=mineure", nombre)
                .risk()
                .principles()
                .get(1)
                .exposure();
    }

    @Test
    void linesAndTheCapAddUpToTheTotals() {
        SmallBook heavy = new SmallBook()
                .yesNo("a")
                .factor("un", 1, 60, null, List.of(), "a=oui")
                .factor("deux", 1, 60, null, List.of(), "a=oui");
        Risk.PrincipleRisk principle =
                assess(heavy, "a=oui").risk().principles().get(0);

        PointsRange lines =
                principle.lines().stream().map(Risk.LedgerLine::exposure).reduce(PointsRange.ZERO, PointsRange::plus);
        assertThat(principle.exposureCap()).isEqualTo(points(-200, -200));
        assertThat(lines.plus(principle.exposureCap())).isEqualTo(principle.exposure());
        assertThat(principle.exposure()).isEqualTo(points(1000, 1000));
        assertThat(principle.inherentLevel()).isEqualTo(levels(Level.IV, Level.IV));
    }

    @Test
    void aFloorHoldsTheResidualLevelUntilAllItsProofsAreThere() {
        SmallBook floored = new SmallBook()
                .yesNo("automatique")
                .yesNo("preuve.a")
                .yesNo("preuve.b")
                .floor("plancher", Level.III, List.of("preuve.a", "preuve.b"), "automatique=oui");

        assertThat(residualLevel(floored, "preuve.a=oui", "preuve.b=non")).isEqualTo(levels(Level.III, Level.III));
        assertThat(residualLevel(floored, "preuve.a=oui", "preuve.b=inconnu")).isEqualTo(levels(Level.I, Level.III));
        assertThat(residualLevel(floored, "preuve.a=oui", "preuve.b=oui")).isEqualTo(levels(Level.I, Level.I));
        assertThat(assess(floored, "automatique=oui", "preuve.a=oui", "preuve.b=oui")
                        .risk()
                        .inherent())
                .isEqualTo(levels(Level.III, Level.III));
    }

    private LevelRange residualLevel(SmallBook floored, String a, String b) {
        return assess(floored, "automatique=oui", a, b).risk().residual();
    }

    @Test
    void robustnessTellsHowFarTheNextLevelIs() {
        Risk.Robustness robustness = assess(
                        book, "rp=oui", "gravite=mineure", "nombre=0", "preuve.efvp=oui", "preuve.acces=non")
                .risk()
                .robustness();

        assertThat(robustness.toNextLevel()).isEqualTo(Points.ofTenths(90));
        assertThat(robustness.kept()).isBetween(1, robustness.trials());
    }

    @Test
    void aMissingWeightIsAnErrorAndNeverZero() {
        SmallBook broken = new SmallBook().yesNo("a").factor("un", 1, 60, null, List.of(), "a=oui");
        var built = broken.build();
        var parameters = new TreeMap<>(built.parameters());
        parameters.remove("poids.un");
        var without = built.withParameters(parameters);

        assertThatThrownBy(() -> new Assessor(without, new Interpreter(without)).assess(dossier("a=oui")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("poids.un");
    }
}
