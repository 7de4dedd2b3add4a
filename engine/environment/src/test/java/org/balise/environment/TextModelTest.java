package org.balise.environment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** E5 against values worked out apart, with thirty digits, and against the published table. */
class TextModelTest {
    private static final TextModel MODEL = TextModel.of(Shipped.REFERENCES);
    private static final double ONE_PART_IN_A_MILLION = 1e-4;

    @ParameterizedTest(name = "{0}/{1} milliards")
    @CsvSource({
        "1, 1, 1, 0.0672157607083937, 0.077",
        "3, 3, 1, 0.0692380634948261, 0.080",
        "8, 8, 1, 0.0742938204609073, 0.086",
        "14, 14, 1, 0.0803607288202046, 0.092",
        "24, 24, 1, 0.0904722427523669, 0.104",
        "32, 32, 1, 0.0985614538980968, 0.113",
        "70, 70, 4, 0.547940827361254, 0.633",
        "123, 123, 4, 0.762304922723094, 0.877",
        "405, 405, 16, 7.611534777084, 8.77",
        "30, 3, 1, 0.0692380634948261, 0.080",
        "117, 5.1, 4, 0.285445925682321, 0.33",
        "235, 22, 8, 0.707599519727476, 0.81",
        "671, 37, 32, 3.31575074765369, 3.8",
        "440, 44, 16, 1.77112432986706, 2.0",
        "440, 132, 16, 3.19482549151551, 3.7",
        "2000, 200, 64, 17.1798328293391, 20",
        "2000, 600, 64, 43.0653084956745, 50"
    })
    void aThousandTokens(double total, double active, double cards, double wattHours, double published) {
        Uncertain tokens = Uncertain.exactly(1000);
        Uncertain parameters = Uncertain.exactly(active);
        Uncertain accelerators = Uncertain.exactly(MODEL.accelerators(total, 16));
        Uncertain latency = MODEL.latency(tokens, parameters, 64);
        double made = MODEL.kilowattHours(latency, tokens, parameters, accelerators, 64)
                        .central()
                * 1000;
        assertThat(accelerators.central()).isEqualTo(cards);
        assertThat(made).isCloseTo(wattHours, withinPercentage(ONE_PART_IN_A_MILLION));
        // The table gives two or three digits, with the real number of parameters of each model.
        assertThat(made * 1.15).isCloseTo(published, withinPercentage(2.5));
    }

    @Test
    void oneToken() {
        assertThat(MODEL.wattHoursPerToken(8, 64))
                .isCloseTo(4.50845925639273e-5, withinPercentage(ONE_PART_IN_A_MILLION));
        assertThat(MODEL.wattHoursPerToken(70, 64))
                .isCloseTo(8.03882535624789e-5, withinPercentage(ONE_PART_IN_A_MILLION));
        assertThat(MODEL.wattHoursPerToken(8, 1))
                .isCloseTo(4.97575076530382e-5, withinPercentage(ONE_PART_IN_A_MILLION));
        assertThat(MODEL.secondsPerToken(8, 64)).isCloseTo(0.0448653740497612, withinPercentage(ONE_PART_IN_A_MILLION));
    }

    @ParameterizedTest
    @CsvSource({"8, 4, 1", "70, 4, 1", "70, 8, 2", "70, 16, 4", "405, 4, 4", "671, 8, 16"})
    void fewerBitsNeedFewerCards(double total, double bits, double cards) {
        assertThat(MODEL.accelerators(total, bits)).isEqualTo(cards);
    }
}
