package org.balise.environment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import org.balise.api.environment.Criterion;
import org.balise.api.environment.Estimate.Band;
import org.balise.api.environment.Family;
import org.balise.api.environment.Interval;
import org.balise.api.environment.Phase;
import org.balise.api.environment.ReferenceKind;
import org.balise.api.fact.Parameter;
import org.balise.environment.Scenario.Service;
import org.balise.environment.Scenario.Timing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the sources of the method publish, within the rounding or the spread that they state. */
class SourcesAgreeTest {
    private static final References PUBLISHED = Shipped.asPublished();
    private static final double TOKENS = 528e6;

    private static Totals assistant(double total, double active, String zone, String site) {
        References sized = Shipped.with(PUBLISHED, ReferenceKind.MODEL, "gpt-4o", "total", total);
        References references = Shipped.with(sized, ReferenceKind.MODEL, "gpt-4o", "active", active);
        return Totals.of(references, Shipped.shared(references, "gpt-4o", TOKENS, zone, site));
    }

    private static double phase(Totals totals, Criterion criterion, Phase phase) {
        return Objects.requireNonNull(totals.impacts(criterion).get(phase)).central();
    }

    /** In Montréal, manufacture is 68% of the carbon and 98% of the minerals of a model of 8 billion parameters. */
    @Test
    void inQuebecMakingWeighsMoreThanElectricity() {
        Totals quebec = assistant(8, 8, "quebec", "aws-ca-central-1");
        assertThat(phase(quebec, Criterion.CARBON, Phase.MANUFACTURE)
                        / quebec.total(Criterion.CARBON).central())
                .isCloseTo(0.68, within(0.005));
        assertThat(phase(quebec, Criterion.MINERALS, Phase.MANUFACTURE)
                        / quebec.total(Criterion.MINERALS).central())
                .isCloseTo(0.98, within(0.005));
    }

    /** Hosting in Québec divides the carbon of use by 11 against Virginia and 8 against Ireland, the total by 4. */
    @Test
    void hostingInQuebec() {
        Totals quebec = assistant(8, 8, "quebec", "aws-ca-central-1");
        Totals virginia = assistant(8, 8, "virginie", "aws-us-east-1");
        double use = phase(quebec, Criterion.CARBON, Phase.USE);
        assertThat(phase(virginia, Criterion.CARBON, Phase.USE) / use).isCloseTo(11, within(0.5));
        double ireland = new Grid(PUBLISHED, List.of("irlande"))
                .carbon(Family.LIFE_CYCLE)
                .orElseThrow()
                .central();
        assertThat(ireland / 0.0345).isCloseTo(8, within(0.5));
        assertThat(virginia.total(Criterion.CARBON).central()
                        / quebec.total(Criterion.CARBON).central())
                .isCloseTo(4, within(0.5));
        // The same energy asks for 2.6 times as much water in Québec, by the factors of the World Resources Institute.
        assertThat(water("quebec") / water("etats-unis")).isCloseTo(2.6, within(0.05));
    }

    private static double water(String zone) {
        return new Grid(PUBLISHED, List.of(zone)).water().central();
    }

    /** Alberta over Québec is 12 by the life cycle and several hundred by combustion: families tell other stories. */
    @Test
    void familiesGiveOppositeMessages() {
        assertThat(ratio(Family.LIFE_CYCLE)).isCloseTo(12, within(0.5));
        assertThat(ratio(Family.DIRECT)).isBetween(300.0, 500.0);
    }

    private static double ratio(Family family) {
        return new Grid(PUBLISHED, List.of("alberta"))
                        .carbon(family)
                        .orElseThrow()
                        .central()
                / new Grid(PUBLISHED, List.of("quebec"))
                        .carbon(family)
                        .orElseThrow()
                        .central();
    }

    /** A model of the class of GPT-4o takes 24 to 43 times the energy of one of 8 billion parameters. */
    @Test
    void aSmallerModel() {
        double small = assistant(8, 8, "quebec", "aws-ca-central-1")
                .total(Criterion.ENERGY)
                .central();
        assertThat(assistant(440, 44, "quebec", "aws-ca-central-1")
                                .total(Criterion.ENERGY)
                                .central()
                        / small)
                .isCloseTo(24, within(0.5));
        assertThat(assistant(440, 132, "quebec", "aws-ca-central-1")
                                .total(Criterion.ENERGY)
                                .central()
                        / small)
                .isCloseTo(43, within(0.5));
    }

    /** Mistral Large 2, 400 tokens in Sweden: 0.016 to 0.041 g, the upper end without a measured time. */
    @Test
    void fourHundredTokensInSweden() {
        Scenario one = Shipped.with(
                Shipped.shared(PUBLISHED, "mistral-large-2", 1, "suede", "mistral"),
                "tokensOut",
                Uncertain.exactly(400));
        double grams = Totals.of(PUBLISHED, one).total(Criterion.CARBON).central() * 1000;
        assertThat(grams).isCloseTo(0.041, within(0.0005));
        Timing quick = new Timing(Uncertain.exactly(0.5), Uncertain.exactly(35), null);
        Scenario faster = Shipped.with(one, "service", new Service(64, 16, 2.5, quick));
        assertThat(Totals.of(PUBLISHED, faster).total(Criterion.CARBON).central() * 1000)
                .isBetween(0.0155, 0.041);
    }

    /** Llama 3.1: hours of H100 and the energy of its cards alone, which E2 gives with all the power and no host. */
    @ParameterizedTest
    @CsvSource({"1.46, 1.02, 420", "7.0, 4.90, 2040", "30.84, 21.6, 8930"})
    void trainingOfLlama(double millionHours, double gigawattHours, double tonnes) {
        References bare = Shipped.with(PUBLISHED, ReferenceKind.CONSTANT, "part-tdp", "value", 1);
        References cards = Shipped.with(bare, ReferenceKind.CONSTANT, "puissance-hote-par-gpu", "value", 0);
        double energy = machines(cards, millionHours).central();
        assertThat(energy / 1e6).isCloseTo(gigawattHours, withinPercentage(0.5));
        // The factor that Meta implies: 411 to 416 g/kWh.
        assertThat(tonnes * 1e6 / energy).isBetween(410.0, 417.0);
        Interval usual = machines(PUBLISHED, millionHours);
        assertThat(usual.min() / 1e6).isLessThan(gigawattHours);
        assertThat(usual.max() / 1e6).isGreaterThan(gigawattHours);
    }

    private static Interval machines(References references, double millionHours) {
        Load.Room room = new Load.Room(Uncertain.ONE, Uncertain.ZERO);
        Scenario idle = Shipped.shared(references, "llama-3.1-8b", 0, "etats-unis", "poste-de-travail");
        Scenario trained = Shipped.with(
                Shipped.with(idle, "trainings", List.of("complet")),
                "trainingHours",
                Uncertain.exactly(millionHours * 1e6));
        Totals totals = Totals.of(references, Shipped.with(trained, "room", new Scenario.Rooms(room, room, room)));
        return Objects.requireNonNull(totals.impacts(Criterion.ENERGY).get(Phase.DEVELOPMENT));
    }

    /** BLOOM: its two meters give 24.7 and 14.6 t with one factor, and 50.5 t with 11.2 t of manufacture. */
    @Test
    void trainingOfBloom() {
        double factor = 24.7e3 / 433_196;
        assertThat(256_646 * factor / 1e3).isCloseTo(14.6, within(0.05));
        assertThat(24.7 + 14.6 + 11.2).isCloseTo(50.5, within(1e-9));
        References grid = Shipped.with(PUBLISHED, ReferenceKind.ZONE, "france", "carbon-life-cycle", factor * 1000);
        Load.Room room = new Load.Room(Uncertain.ONE, Uncertain.ZERO);
        Scenario metered = Shipped.with(
                Shipped.with(
                        Shipped.shared(grid, "llama-3.1-8b", 0, "france", "poste-de-travail"),
                        "measured",
                        new Scenario.Measured(433_196, 1.1)),
                "room",
                new Scenario.Rooms(room, room, room));
        assertThat(phase(Totals.of(grid, metered), Criterion.CARBON, Phase.USE) / 1000)
                .isCloseTo(24.7, within(0.05));
    }

    /** ML.ENERGY: joules of the cards for one token on H100, 64 at once, are 0.33 to 2.5 times the regression. */
    @ParameterizedTest(name = "{0}/{1} milliards à {2} bits")
    @CsvSource({
        "8.03, 8.03, 16, 0.119",
        "27.4, 27.4, 16, 0.388",
        "32, 32, 16, 0.367",
        "70.55, 70.55, 16, 0.80",
        "235, 22, 16, 2.39",
        "235, 22, 8, 1.74",
        "405.85, 405.85, 8, 3.08",
        "21, 3.6, 4, 0.102",
        "117, 5.1, 4, 0.268"
    })
    void measuredTokens(double total, double active, double bits, double joules) {
        TextModel model = TextModel.of(PUBLISHED);
        double computed = model.wattHoursPerToken(active, 64) * model.accelerators(total, bits) * 3600;
        assertThat(joules / computed).isBetween(0.33, 2.5);
    }

    /** Epoch AI: 2.5 and 40 Wh with 10,000 and 100,000 tokens read, inside the interval of an answer of 500. */
    @ParameterizedTest
    @CsvSource({"10000, 2.5", "100000, 40"})
    void tokensRead(double read, double wattHours) {
        Scenario answers = Shipped.with(
                Shipped.shared(PUBLISHED, "gpt-4o", 1, "etats-unis", "openai"), "tokensOut", Uncertain.exactly(500));
        Interval energy = Totals.of(PUBLISHED, Shipped.with(answers, "tokensIn", Uncertain.exactly(read)))
                .total(Criterion.ENERGY)
                .times(1000);
        assertThat(energy.min()).isLessThan(wattHours);
        assertThat(energy.max()).isGreaterThan(wattHours);
        assertThat(energy.central()).isBetween(wattHours / 2.5, wattHours * 2.5);
    }

    /** OpenAI publishes 0.34 Wh for a median prompt: inside the interval of an answer of 400 tokens. */
    @Test
    void aMedianPrompt() {
        Scenario prompt = Shipped.with(
                Shipped.shared(PUBLISHED, "gpt-4o", 1, "etats-unis", "openai"), "tokensOut", Uncertain.exactly(250));
        Interval wattHours =
                Totals.of(PUBLISHED, prompt).total(Criterion.ENERGY).times(1000);
        assertThat(wattHours.min()).isLessThan(0.34);
        assertThat(wattHours.max()).isGreaterThan(0.34);
    }

    /** A classifier takes three to four orders of magnitude less than an answer of a thousand tokens. */
    @Test
    void aClassifier() {
        double query = PUBLISHED
                .required(ReferenceKind.MEDIUM, "classement", "energy")
                .quantity()
                .value()
                .central();
        assertThat(Math.log10(0.09 / query)).isBetween(3.0, 4.1);
        assertThat(Math.log10(0.6 / query)).isBetween(3.0, 4.1);
    }

    /** The anchors of the scale. */
    @ParameterizedTest(name = "{0}/{1} milliards, {2} : niveau {4}")
    @CsvSource({
        "8, 8, quebec, aws-ca-central-1, 0",
        "24, 24, quebec, aws-ca-central-1, 0",
        "440, 44, quebec, aws-ca-central-1, 2",
        "440, 132, quebec, aws-ca-central-1, 2",
        "2000, 200, quebec, aws-ca-central-1, 3",
        "2000, 600, quebec, aws-ca-central-1, 3",
        "2000, 600, virginie, aws-us-east-1, 4"
    })
    void levels(double total, double active, String zone, String site, int level) {
        assertThat(level(assistant(total, active, zone, site))).isEqualTo(level);
    }

    @Test
    void aReservedServerIsHigh() {
        assertThat(level(Totals.of(PUBLISHED, Shipped.reserved(PUBLISHED, "quebec", "aws-ca-central-1"))))
                .isEqualTo(3);
    }

    private static int level(Totals totals) {
        double[][] limits = {{100, 1_000, 10_000, 100_000}, {10, 100, 1_000, 10_000}, {1, 5, 30, 300}};
        List<String> names = List.of("energie", "carbone", "mineraux");
        List<Parameter> thresholds = new ArrayList<>();
        for (int i = 0; i < limits.length; i++) {
            for (int level = 1; level <= 4; level++) {
                thresholds.add(new Parameter(
                        "environnement.niveau-" + level + "-" + names.get(i),
                        BigDecimal.valueOf(limits[i][level - 1])));
            }
        }
        SortedMap<Criterion, Band> bands = new Scale(thresholds).bands(totals.totals());
        return Scale.highest(bands).central();
    }
}
