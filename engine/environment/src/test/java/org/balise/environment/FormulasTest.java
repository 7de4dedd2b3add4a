package org.balise.environment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.balise.api.environment.Criterion;
import org.balise.api.environment.Interval;
import org.balise.api.environment.Phase;
import org.balise.environment.Scenario.Cores;
import org.balise.environment.Scenario.Kept;
import org.balise.environment.Scenario.Measured;
import org.balise.environment.Scenario.Service;
import org.balise.environment.Scenario.Timing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The formulas beside E5 and E8, against values worked out by hand. */
class FormulasTest {
    private static final double ONE_PART_IN_A_MILLION = 1e-4;
    private static final double PUE = 1.19;
    private static final References DATA = Shipped.REFERENCES;

    /** A service that does nothing, in Montréal. */
    private static final Scenario NOTHING = Shipped.shared(DATA, "llama-3.1-8b", 0, "quebec", "aws-ca-central-1");

    private static Interval phase(Scenario scenario, Criterion criterion, Phase phase) {
        return Objects.requireNonNull(
                Totals.of(DATA, scenario).impacts(criterion).get(phase));
    }

    private static void close(double value, double expected) {
        assertThat(value).isCloseTo(expected, withinPercentage(ONE_PART_IN_A_MILLION));
    }

    private static Scenario training(String kind, @Nullable Uncertain hours, double runs) {
        Scenario tuned = Shipped.with(NOTHING, "trainings", List.of(kind));
        Scenario timed = hours == null ? tuned : Shipped.with(tuned, "trainingHours", hours);
        return Shipped.with(timed, "trainingRuns", Uncertain.exactly(runs));
    }

    private static Cores cores(double hours, double watts, double load, double memory) {
        return new Cores(
                Uncertain.exactly(hours), Uncertain.exactly(watts), Uncertain.exactly(load), Uncertain.exactly(memory));
    }

    /** E1: 800 core-hours at 7.5 W and 80% of load, with 4 GB each: 800 × (7.5 × 0.8 + 4 × 0.3725) / 1000 kWh. */
    @Test
    void processorTime() {
        Scenario batch = Shipped.with(NOTHING, "cores", cores(800, 7.5, 0.8, 4));
        close(phase(batch, Criterion.ENERGY, Phase.USE).central(), 5.992 * PUE);
        close(phase(batch, Criterion.CARBON, Phase.USE).central(), 5.992 * PUE * 0.0345);
        // 800 hours of one of 58 cores, for three years.
        close(phase(batch, Criterion.CARBON, Phase.MANUFACTURE).central(), 1278.0 * 800 / 8760 / 58 / 3);
    }

    /** E1, of an unknown processor: 12 W a core at most, and the least that a virtual processor draws. */
    @Test
    void anUnknownProcessorKeepsItsInterval() {
        Uncertain watts =
                Uncertain.anywhere(DATA.answer("env.watts-par-coeur").quantity().value());
        Cores unknown = new Cores(Uncertain.exactly(1000), watts, Uncertain.ONE, Uncertain.ZERO);
        Interval energy = phase(Shipped.with(NOTHING, "cores", unknown), Criterion.ENERGY, Phase.USE);
        close(energy.central(), 12 * PUE);
        assertThat(energy.min()).isLessThanOrEqualTo(0.46 * PUE);
        assertThat(energy.max()).isGreaterThanOrEqualTo(12 * PUE);
    }

    /** The time of processors given for a training run is that run: nothing is worked out beside it. */
    @Test
    void processorTimeIsTheTrainingWhenThereIsOne() {
        Scenario trained = Shipped.with(training("complet", null, 1), "cores", cores(800, 7.5, 0.8, 4));
        close(phase(trained, Criterion.ENERGY, Phase.DEVELOPMENT).central(), 5.992 * PUE);
        close(phase(trained, Criterion.ENERGY, Phase.USE).central() + 1, 1);
    }

    /** E2: 100 hours of an H100 at 0.75 of 700 W with 150 W of host. */
    @Test
    void acceleratorHours() {
        Scenario trained = training("complet", Uncertain.exactly(100), 1);
        close(phase(trained, Criterion.ENERGY, Phase.DEVELOPMENT).central(), 67.5 * PUE);
    }

    /** E3: 6 N D operations at 0.30 of 989 TFLOPS, then E4: 1.5 trials and what is made again. */
    @ParameterizedTest
    @CsvSource({"1, 2.5", "3, 4.5", "0.5, 1.25", "0, 0"})
    void trainingWorkedOut(double runs, double times) {
        double hours = 6 * 8.03e9 * 1e9 / (989e12 * 0.30) / 3600;
        Scenario trained = training("complet", null, runs);
        assertThat(phase(trained, Criterion.ENERGY, Phase.DEVELOPMENT).central())
                .isCloseTo(hours * 0.675 * times * PUE, withinPercentage(ONE_PART_IN_A_MILLION));
    }

    /** E4: a small model may be searched for among a hundred. */
    @Test
    void aSmallModelMayBeSearchedFor() {
        Scenario large = training("complet", null, 1);
        Scenario small = Shipped.with(large, "classes", List.of("classe-tres-petit"));
        Interval few = phase(large, Criterion.ENERGY, Phase.DEVELOPMENT);
        Interval many = phase(small, Criterion.ENERGY, Phase.DEVELOPMENT);
        assertThat(many.max() / many.central()).isGreaterThan(2 * few.max() / few.central());
    }

    /** E5b: half a second, then 400 tokens at 80 a second, make 5.5 seconds; and never more than what was measured. */
    @Test
    void theTimeOfAnAnswer() {
        TextModel model = TextModel.of(DATA);
        Uncertain tokens = Uncertain.exactly(400);
        Uncertain active = Uncertain.exactly(8);
        Uncertain rate = Uncertain.exactly(80);
        Timing published = new Timing(Uncertain.exactly(0.5), rate, null);
        close(model.latency(tokens, active, 64, published).central(), 5.5);
        Timing measured = new Timing(Uncertain.exactly(0.5), rate, Uncertain.exactly(4));
        close(model.latency(tokens, active, 64, measured).central(), 4);
        Timing slow = new Timing(Uncertain.ZERO, null, Uncertain.exactly(1000));
        close(model.latency(tokens, active, 64, slow).central(), 400 * 0.0448653740497612);
    }

    /** E5b reaches the energy of the server and its manufacture, and leaves the accelerators alone. */
    @Test
    void aFasterServiceHoldsTheServerForLess() {
        Scenario answers = Shipped.with(
                Shipped.with(NOTHING, "requests", Uncertain.exactly(1e6)), "tokensOut", Uncertain.exactly(400));
        Service fast = new Service(64, 16, 2.5, new Timing(Uncertain.exactly(0.5), Uncertain.exactly(80), null));
        Scenario faster = Shipped.with(answers, "service", fast);
        double seconds = 400 * (6.785088094353663e-4 * 8.03 + 3.119310311688259e-4 * 64 + 1.9473717579473387e-2);
        double active = 1.1665273170451914e-6 * Math.exp(-0.011205921025579175 * 64) * 8.03 + 4.052928146734005e-5;
        close(
                phase(answers, Criterion.ENERGY, Phase.USE).central(),
                (1e6 * 400 * active / 1000 + 1e6 * seconds * 1.2 / 3600 / 8 / 64) * PUE);
        close(
                phase(faster, Criterion.ENERGY, Phase.USE).central(),
                (1e6 * 400 * active / 1000 + 1e6 * 5.5 * 1.2 / 3600 / 8 / 64) * PUE);
        close(
                phase(answers, Criterion.CARBON, Phase.MANUFACTURE).central()
                        / phase(faster, Criterion.CARBON, Phase.MANUFACTURE).central(),
                seconds / 5.5);
    }

    /** E0: the better the measurement, the narrower the interval; the building and the hardware stay. */
    @ParameterizedTest
    @CsvSource({"elevee, 1.1", "moyenne, 1.25", "faible, 2"})
    void aMeasurementWithItsQuality(String quality, double doubt) {
        assertThat(DATA.exact("ecart-mesure." + quality)).isEqualTo(doubt);
        Scenario metered = Shipped.with(Shipped.with(NOTHING, "room", sealed()), "measured", new Measured(1200, doubt));
        Interval energy = phase(metered, Criterion.ENERGY, Phase.USE);
        close(energy.min(), 1200 / doubt);
        close(energy.central(), 1200);
        close(energy.max(), 1200 * doubt);
    }

    private static Scenario.Rooms sealed() {
        Load.Room room = new Load.Room(Uncertain.ONE, Uncertain.ZERO);
        return new Scenario.Rooms(room, room, room);
    }

    /** E9: a named model of images takes the place of the average, for images only. */
    @Test
    void aNamedModelOfImages() {
        Scenario images =
                Shipped.with(Shipped.with(NOTHING, "outputs", List.of("image")), "requests", Uncertain.exactly(1000));
        close(phase(images, Criterion.ENERGY, Phase.USE).central(), 0.805 * PUE);
        Scenario named = Shipped.with(images, "media", Map.of("image", "flux.1-dev"));
        close(phase(named, Criterion.ENERGY, Phase.USE).central(), 3.699 * PUE);
        Scenario film = Shipped.with(named, "outputs", List.of("video"));
        close(phase(film, Criterion.ENERGY, Phase.USE).central(), 53.8 * PUE);
    }

    /** Sound: 600 tokens take three minutes to say; a card for all that time is the most that it can take. */
    @Test
    void soundIsCountedByTheMinute() {
        Scenario sound = Shipped.with(
                Shipped.with(Shipped.with(NOTHING, "outputs", List.of("audio")), "requests", Uncertain.exactly(1000)),
                "tokensOut",
                Uncertain.exactly(600));
        Interval energy = phase(sound, Criterion.ENERGY, Phase.USE);
        close(energy.central(), 3 * 0.3558 * PUE);
        assertThat(energy.max()).isGreaterThan(3 * (0.75 * 700 + 150) / 60 * PUE * (1 - 1e-9));
    }

    /** E10: 1.2 Wh for each terabyte and hour on SSD, 0.65 on hard disks, times the copies. */
    @Test
    void storageByMedium() {
        Scenario ssd =
                Shipped.with(NOTHING, "kept", new Kept(Uncertain.exactly(2), Uncertain.exactly(3), "stockage-ssd"));
        close(phase(ssd, Criterion.ENERGY, Phase.STORAGE).central(), 2 * 8.76 * 1.2 * 3 * PUE);
        Scenario disks =
                Shipped.with(NOTHING, "kept", new Kept(Uncertain.exactly(2), Uncertain.exactly(2), "stockage-hdd"));
        close(phase(disks, Criterion.ENERGY, Phase.STORAGE).central(), 2 * 8.76 * 0.65 * 2 * PUE);
    }

    /** E11: a thousandth of a kilowatt-hour for each gigabyte, within a factor of ten, and no building of ours. */
    @Test
    void transferIsAnOrderOfMagnitude() {
        Interval energy =
                phase(Shipped.with(NOTHING, "transferred", Uncertain.exactly(6000)), Criterion.ENERGY, Phase.USE);
        close(energy.central(), 6);
        close(energy.min(), 0.6);
        close(energy.max(), 60);
    }

    /** Ordinary servers bought for the initiative, over the years that they are kept. */
    @Test
    void serversBought() {
        Scenario buying = Shipped.with(NOTHING, "bought", Uncertain.exactly(2));
        close(phase(buying, Criterion.CARBON, Phase.MANUFACTURE).central(), 2 * 1278.0 / 3);
        Scenario running = Shipped.with(buying, "cores", cores(800, 7.5, 0.8, 4));
        close(phase(running, Criterion.CARBON, Phase.MANUFACTURE).central(), 2 * 1278.0 / 3);
    }

    /** A card draws less idle than busy, whatever its size: its own figure, or a tenth of what it was designed for. */
    @ParameterizedTest
    @CsvSource({"t4, 8", "a100-sxm, 46", "h100-sxm, 70", "l4, 7.2", "b200, 100"})
    void idleCards(String card, double idle) {
        Scenario still = Shipped.with(
                Shipped.with(Shipped.with(NOTHING, "machines", List.of(Scenario.ALWAYS_ON)), "accelerator", card),
                "load",
                Uncertain.ZERO);
        close(phase(still, Criterion.ENERGY, Phase.USE).central(), 8.76 * (8 * idle + 1200) * PUE);
        Scenario busy = Shipped.with(still, "load", Uncertain.ONE);
        assertThat(phase(busy, Criterion.ENERGY, Phase.USE).central())
                .isGreaterThan(phase(still, Criterion.ENERGY, Phase.USE).central());
    }
}
