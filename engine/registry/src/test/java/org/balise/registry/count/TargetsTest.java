package org.balise.registry.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.balise.api.assess.Truth;
import org.balise.api.registry.FiscalYear;
import org.balise.api.registry.Tally;
import org.balise.api.registry.TargetCheck;
import org.balise.api.registry.TargetReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The check values of part E1 of the corpus. */
class TargetsTest {
    private static final FiscalYear SECOND = new FiscalYear(2025);
    private static final Targets TARGETS = new Targets(Readings.USUAL, Tally.exactly(168));

    @ParameterizedTest
    @CsvSource({
        "A, 184.8, 185, 283.8, 284",
        "B, 184.8, 185, 203.28, 204",
        "C, 184.8, 185, 201.6, 202",
        "D, 184.8, 185, 184.8, 185"
    })
    void theFirstTargetAndTheNext(
            TargetReading reading, BigDecimal threshold, int needed, BigDecimal next, int nextNeeded) {
        TargetCheck check = TARGETS.check(reading, SECOND, Tally.exactly(168), Tally.exactly(258));

        assertThat(check.threshold()).isEqualTo(threshold);
        assertThat(check.needed()).isEqualTo(needed);
        assertThat(check.reached()).isEqualTo(Truth.YES);
        assertThat(check.gap()).isEqualTo(new BigDecimal("73.2"));
        assertThat(check.nextThreshold()).isEqualTo(next);
        assertThat(check.nextNeeded()).isEqualTo(nextNeeded);
    }

    @ParameterizedTest
    @CsvSource({"A, 283.8, 312.4, 313", "B, 203.28, 223.608, 224", "C, 201.6, 218.4, 219", "D, 184.8, 184.8, 185"})
    void theThirdYear(TargetReading reading, BigDecimal threshold, BigDecimal next, int nextNeeded) {
        TargetCheck check = TARGETS.check(reading, SECOND.next(), Tally.exactly(258), Tally.exactly(284));

        assertThat(check.threshold()).isEqualTo(threshold);
        assertThat(check.nextThreshold()).isEqualTo(next);
        assertThat(check.nextNeeded()).isEqualTo(nextNeeded);
    }

    @Test
    void aFloorIsReachedWhenItIsMetExactly() {
        Targets targets = new Targets(Readings.USUAL, Tally.exactly(100));

        assertThat(reached(targets, 100, 110, 110)).isEqualTo(Truth.YES);
        assertThat(reached(targets, 100, 109, 109)).isEqualTo(Truth.NO);
    }

    @Test
    void whatIsNotCertainNeverReachesATarget() {
        Targets targets = new Targets(Readings.USUAL, Tally.exactly(100));

        assertThat(reached(targets, 100, 109, 110)).isEqualTo(Truth.UNKNOWN);
        TargetCheck check = targets.check(TargetReading.A, SECOND, new Tally(100, 110), Tally.exactly(115));
        assertThat(check.threshold()).isEqualTo(new BigDecimal("121"));
        assertThat(check.reached()).isEqualTo(Truth.UNKNOWN);
    }

    /** From a base of 10 to 20, the threshold is between 11 and 22 the first year, whatever the reading. */
    @ParameterizedTest
    @EnumSource
    void aBaseThatIsNotCertainLeavesTheTargetUnknown(TargetReading reading) {
        Tally base = new Tally(10, 20);
        Targets targets = new Targets(Readings.USUAL, base);

        for (int actual : List.of(11, 15, 21)) {
            TargetCheck check = targets.check(reading, SECOND, base, Tally.exactly(actual));
            assertThat(check.reached()).as("%s", actual).isEqualTo(Truth.UNKNOWN);
            assertThat(check.threshold()).isEqualTo(new BigDecimal("22"));
        }
        assertThat(targets.check(reading, SECOND, base, Tally.exactly(22)).reached())
                .isEqualTo(Truth.YES);
        assertThat(targets.check(reading, SECOND, base, Tally.exactly(10)).reached())
                .isEqualTo(Truth.NO);
    }

    /** The easiest threshold two years after, from the least that the base and the year before may have been. */
    @ParameterizedTest
    @CsvSource({"A, 33", "B, 13", "C, 12", "D, 11"})
    void theEasiestThresholdDependsOnTheReading(TargetReading reading, int easiest) {
        Targets targets = new Targets(Readings.USUAL, new Tally(10, 40));
        Tally previous = new Tally(30, 40);

        assertThat(targets.check(reading, SECOND.next(), previous, Tally.exactly(easiest))
                        .reached())
                .isEqualTo(Truth.UNKNOWN);
        assertThat(targets.check(reading, SECOND.next(), previous, Tally.exactly(easiest - 1))
                        .reached())
                .isEqualTo(Truth.NO);
    }

    @Test
    void nothingIsAskedOfTheYearOfTheFirstMeasurement() {
        List<Tally> any = List.of(Tally.NONE);

        assertThatThrownBy(() -> TARGETS.checks(new FiscalYear(2024), any.get(0), any.get(0)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Truth reached(Targets targets, int previous, int certain, int possible) {
        return targets.check(TargetReading.A, SECOND, Tally.exactly(previous), new Tally(certain, possible))
                .reached();
    }
}
