package org.balise.environment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.Objects;
import org.balise.api.environment.Criterion;
import org.balise.api.environment.Family;
import org.balise.api.environment.Interval;
import org.balise.api.environment.Phase;
import org.balise.api.environment.ReferenceKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The worked comparison of the method: an assistant for 300 employees, 528 million tokens made in a year. */
class PublishedCasesTest {
    private static final double TOKENS = 528e6;
    private static final double ONE_PART_IN_A_MILLION = 1e-4;
    private static final References PUBLISHED = Shipped.asPublished();

    private static Totals shared(References references, String zone, String site) {
        return Totals.of(references, Shipped.shared(references, "gpt-4o", TOKENS, zone, site));
    }

    private static References model(double total, double active) {
        References sized = Shipped.with(PUBLISHED, ReferenceKind.MODEL, "gpt-4o", "total", total);
        return Shipped.with(sized, ReferenceKind.MODEL, "gpt-4o", "active", active);
    }

    @ParameterizedTest(name = "{0}/{1} milliards")
    @CsvSource({
        "8, 8, 46.68029327, 5.039642365, 3.429172247, 20.73157599, 0.2055343775, 382.9470815, 146.0000704",
        "24, 24, 56.84551957, 6.220104555, 4.25893413, 25.32915588, 0.2551556187, 466.3386686, 177.7934386",
        "70, 70, 344.2821806, 38.45573341, 26.57799817, 154.1887922, 1.591266749, 2824.357926, 1076.797489",
        "440, 44, 1112.832839, 123.1309167, 84.73818374, 497.2180919, 5.074914723, 9129.25044, 3480.562383",
        "440, 132, 2007.372753, 227.0115894, 157.7572295, 901.8051221, 9.441583948, 16467.7101, 6278.378789",
        "2000, 200, 10794.43256, 1229.132073, 856.72415, 4857.762218, 51.2633134, 88553.35211, 33761.31132",
        "2000, 600, 27058.79463, 3117.871578, 2184.343163, 12213.89004, 130.6572993, 221979.8915, 84630.70053"
    })
    void aSharedService(
            double total,
            double active,
            double energy,
            double carbon,
            double making,
            double carbonInVirginia,
            double minerals,
            double water,
            double waterInVirginia) {
        References references = model(total, active);
        Totals quebec = shared(references, "quebec", "aws-ca-central-1");
        Totals virginia = shared(references, "virginie", "aws-us-east-1");
        close(quebec.total(Criterion.ENERGY), energy);
        close(quebec.total(Criterion.CARBON), carbon);
        close(phase(quebec, Criterion.CARBON, Phase.MANUFACTURE), making);
        close(virginia.total(Criterion.CARBON), carbonInVirginia);
        close(quebec.total(Criterion.MINERALS), minerals);
        close(quebec.total(Criterion.WATER_ON_SITE).plus(quebec.total(Criterion.WATER_OFF_SITE)), water);
        close(virginia.total(Criterion.WATER_ON_SITE).plus(virginia.total(Criterion.WATER_OFF_SITE)), waterInVirginia);
    }

    private static Interval phase(Totals totals, Criterion criterion, Phase phase) {
        return Objects.requireNonNull(totals.impacts(criterion).get(phase));
    }

    private static void close(Interval interval, double expected) {
        assertThat(interval.central()).isCloseTo(expected, withinPercentage(ONE_PART_IN_A_MILLION));
    }

    @Test
    void aReservedServer() {
        Totals quebec = Totals.of(PUBLISHED, Shipped.reserved(PUBLISHED, "quebec", "aws-ca-central-1"));
        Totals virginia = Totals.of(PUBLISHED, Shipped.reserved(PUBLISHED, "virginie", "aws-us-east-1"));
        close(quebec.total(Criterion.ENERGY), 22141.4256);
        close(phase(quebec, Criterion.CARBON, Phase.USE), 763.8791832);
        close(phase(quebec, Criterion.CARBON, Phase.MANUFACTURE), 2337.333333333);
        close(phase(virginia, Criterion.CARBON, Phase.USE), 8206.8868548);
        close(quebec.total(Criterion.MINERALS), 139.131976895);
    }

    /** A reserved server at a tenth of its load draws five hundred times what 390 million shared tokens do. */
    @Test
    void idleServersDwarfASharedService() {
        References references = model(23.6, 23.6);
        Totals year = Totals.of(references, Shipped.shared(references, "gpt-4o", 390e6, "quebec", "aws-ca-central-1"));
        assertThat(year.total(Criterion.ENERGY).central()).isCloseTo(42, withinPercentage(1.5));
        Totals reserved = Totals.of(PUBLISHED, Shipped.reserved(PUBLISHED, "quebec", "aws-ca-central-1"));
        assertThat(reserved.total(Criterion.ENERGY).central()
                        / year.total(Criterion.ENERGY).central())
                .isBetween(500.0, 550.0);
    }

    /** The three families give opposite messages and are never mixed. */
    @Test
    void theFamiliesOfCarbon() {
        Totals quebec = shared(model(8, 8), "quebec", "aws-ca-central-1");
        double energy = quebec.total(Criterion.ENERGY).central();
        close(Objects.requireNonNull(quebec.carbonOfUse().get(Family.LIFE_CYCLE)), energy * 0.0345);
        close(Objects.requireNonNull(quebec.carbonOfUse().get(Family.DIRECT)), energy * 0.0015);
        close(Objects.requireNonNull(quebec.carbonOfUse().get(Family.MARGINAL)), energy * 0.4579);
        assertThat(shared(model(8, 8), "virginie", "aws-us-east-1").carbonOfUse())
                .containsOnlyKeys(Family.LIFE_CYCLE, Family.DIRECT);
    }

    /** Water on site follows the machines, water off site the whole building: PUE is never counted twice. */
    @Test
    void theBuildingIsCountedOnceInWater() {
        Totals quebec = shared(model(8, 8), "quebec", "aws-ca-central-1");
        double machines = quebec.total(Criterion.ENERGY).central() / 1.19;
        close(quebec.total(Criterion.WATER_ON_SITE), machines * 0.04);
        close(quebec.total(Criterion.WATER_OFF_SITE), machines * 1.19 * 8.17);
    }

    /** 32 kWh of machines a year for a terabyte kept three times on SSD. */
    @Test
    void storage() {
        Scenario scenario = Shipped.shared(PUBLISHED, "gpt-4o", 0, "quebec", "aws-ca-central-1");
        Scenario keeping =
                Shipped.with(scenario, "kept", new Scenario.Kept(Uncertain.ONE, Uncertain.exactly(3), "stockage-ssd"));
        close(phase(Totals.of(PUBLISHED, keeping), Criterion.ENERGY, Phase.STORAGE), 31.536 * 1.19);
    }
}
