package org.balise.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.balise.api.assess.Assessment;
import org.balise.api.environment.Criterion;
import org.balise.api.environment.Estimate;
import org.balise.api.environment.Estimate.Band;
import org.balise.api.environment.Estimate.Impact;
import org.balise.api.environment.Estimate.State;
import org.balise.api.environment.Family;
import org.balise.api.environment.Input;
import org.balise.api.environment.Interval;
import org.balise.api.environment.Origin;
import org.balise.api.environment.Phase;
import org.balise.api.environment.Quantity;
import org.balise.api.environment.Standing;
import org.balise.api.environment.Unit;
import org.balise.api.text.Bilingual;
import org.balise.report.Report;
import org.balise.report.ReportLanguage;
import org.balise.report.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The section of the footprint, from estimates made up for it. */
class FootprintSectionTest {
    private static String html(Estimate estimate, ReportLanguage language) {
        Assessment made = Samples.assessment();
        Assessment assessment = new Assessment(
                made.receipt(),
                made.dossier(),
                made.risk(),
                made.advice(),
                made.duties(),
                made.judgements(),
                made.contradictions(),
                made.announced(),
                made.actions(),
                made.open(),
                made.ignored(),
                estimate,
                made.readings());
        return Report.of(Samples.book(), assessment, Samples.effects()).html(language);
    }

    private static Impact impact(Criterion criterion, double min, double central, double max, double made) {
        TreeMap<Phase, Quantity> phases = new TreeMap<>(Map.of(
                Phase.USE,
                new Quantity(new Interval(min, central - made, max - made), criterion.unit()),
                Phase.MANUFACTURE,
                new Quantity(new Interval(0, made, made), criterion.unit())));
        return new Impact(new Quantity(new Interval(min, central, max), criterion.unit()), phases, Origin.DECLARED);
    }

    private static Estimate estimate(State state, List<Input> inputs) {
        TreeMap<Criterion, Impact> impacts = new TreeMap<>();
        for (Criterion criterion : Criterion.values()) {
            boolean made = criterion == Criterion.CARBON || criterion == Criterion.MINERALS;
            impacts.put(criterion, impact(criterion, 120, 1234, 56_789, made ? 617 : 0));
        }
        return new Estimate(
                new Estimate.Method("environnement", "1.1"),
                state,
                impacts,
                new TreeMap<>(Map.of(
                        Family.LIFE_CYCLE, Quantity.exactly(34.5, Unit.KILOGRAM_CO2E),
                        Family.MARGINAL, Quantity.exactly(458, Unit.KILOGRAM_CO2E))),
                new TreeMap<>(Map.of(Criterion.ENERGY, new Band(1, 2, 3))),
                new Band(1, 2, 3),
                new Estimate.EnergyClass(
                        'A', 'C', 'E', new Quantity(new Interval(0.05, 0.4, 4), Unit.WATT_HOUR_PER_KILOTOKEN)),
                new Estimate.FunctionalUnit("requete", Quantity.exactly(1000, Unit.REQUEST), null, false),
                inputs,
                List.of(new Estimate.Influence("pue", Quantity.exactly(1.7, Unit.RATIO))),
                List.of(new Estimate.LeverGain(
                        "grouper", Quantity.exactly(0.5, Unit.RATIO), Quantity.exactly(0.25, Unit.RATIO))),
                List.of(new Estimate.Equivalence(
                        "electricite-organisme", Criterion.ENERGY, Quantity.exactly(0.03, Unit.PERCENT))),
                new Estimate.Costs(Map.of("carbone", Quantity.exactly(123, Unit.DOLLAR)), "2026-10-01"),
                List.of("factor-old"),
                List.of("fin-de-vie"),
                List.of());
    }

    private static Estimate usual() {
        return estimate(
                State.ESTIMATED,
                List.of(
                        new Input(
                                "env.kwh-mesures",
                                Quantity.exactly(900, Unit.KILOWATT_HOUR),
                                Origin.MEASURED,
                                null,
                                null,
                                null),
                        new Input(
                                "env.copies",
                                new Quantity(new Interval(2, 3, 6), Unit.RATIO),
                                Origin.DEFAULT,
                                Standing.PROPOSAL,
                                new Bilingual("Source fictive", "Made-up source"),
                                null)));
    }

    @Test
    void inFrench() {
        assertThat(text(html(usual(), ReportLanguage.FR)))
                .contains(
                        "niveau 2, modéré",
                        "du niveau 1 au niveau 3",
                        "1 des 2 valeurs",
                        "classe C",
                        "0,030 % de l’électricité",
                        "1 200 kWh",
                        "de 120 à 57 000 kWh",
                        "50 %",
                        "peut multiplier ou diviser le carbone par 1,7",
                        "carbone −75 %, énergie −50 %",
                        "Carbone, au prix que vous lui donnez",
                        "120 $",
                        "1er octobre 2026",
                        "3 (de 2 à 6)",
                        "Source fictive",
                        "La fin de vie du matériel")
                .doesNotContain("Environmental footprint", "Marginale");
    }

    @Test
    void inEnglish() {
        assertThat(text(html(usual(), ReportLanguage.EN)))
                .contains(
                        "level 2, moderate",
                        "1 of the 2 values",
                        "120 to 57,000 kWh",
                        "carbon −75%, energy −50%",
                        "$120",
                        "Made-up source")
                .doesNotContain("Empreinte environnementale", "Source fictive", "Marginal,");
    }

    @Test
    void inBoth() {
        assertThat(text(html(usual(), ReportLanguage.BOTH)))
                .contains("niveau 2, modéré", "level 2, moderate", "Source fictive", "Made-up source");
    }

    /** Figures that rest on nothing answered would look like an estimate. */
    @ParameterizedTest
    @EnumSource(ReportLanguage.class)
    void figuresMadeOfDefaultsAloneAreNotShown(ReportLanguage language) {
        String section = html(estimate(State.DEFAULTS_ONLY, List.of()), language);
        assertThat(section).doesNotContain("class=\"footprint\"", "class=\"footprint-chart\"");
        assertThat(html(usual(), language)).contains("class=\"footprint\"");
    }

    @Test
    void aSolutionWithoutAi() {
        assertThat(text(html(estimate(State.NO_SYSTEM, List.of()), ReportLanguage.FR)))
                .contains("il n’y a pas de système d’IA")
                .doesNotContain("57 000");
    }

    private static String text(String html) {
        return html.replaceAll("<[^>]*>", " ").replaceAll("[\\u00a0\\u202f\\s]+", " ");
    }
}
