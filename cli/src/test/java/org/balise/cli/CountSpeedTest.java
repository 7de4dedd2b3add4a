package org.balise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.balise.api.assess.Truth;
import org.balise.api.pack.RuleBook;
import org.balise.api.registry.Count;
import org.balise.api.registry.CountChoices;
import org.balise.api.registry.CountRules;
import org.balise.api.registry.Declaration;
import org.balise.api.registry.FiscalYear;
import org.balise.api.registry.Snapshot;
import org.balise.api.registry.TargetReading;
import org.balise.cli.house.BuiltHouse;
import org.balise.cli.house.Workshop;
import org.balise.registry.count.Counter;
import org.junit.jupiter.api.Test;

/**
 * Counting stays fast because rules run once per combination of the facts that they read. With
 * {@code -Dcount.declarations=100000} it is the full measure; by default a tenth of it.
 */
class CountSpeedTest {
    private static final int DECLARATIONS = Integer.getInteger("count.declarations", 10_000);
    private static final double SECONDS_FOR_ALL = 1.0;

    @Test
    void manyDeclarationsAreCountedInLessThanASecond() {
        Workshop workshop = new BuiltHouse().open(List.<Path>of(), "ia-quebec");
        Snapshot snapshot = snapshot(workshop.book());
        CountRules rules = workshop.countRules();
        Counter counter = new Counter(
                rules, new CountChoices(true, TargetReading.A, new BigDecimal("0.10"), new FiscalYear(2024)));
        Count first = counter.count(snapshot);
        // CPU time: what else the machine does is not measured.
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long best = Long.MAX_VALUE;
        for (int round = 0; round < 5; round++) {
            long start = threads.getCurrentThreadCpuTime();
            Count again = counter.count(snapshot);
            best = Math.min(best, threads.getCurrentThreadCpuTime() - start);
            assertThat(again).isEqualTo(first);
        }

        assertThat(first.total().pending()).isPositive();
        assertThat(best / 1e9)
                .as("CPU seconds for %s declarations", DECLARATIONS)
                .isLessThan(SECONDS_FOR_ALL);
    }

    private static Snapshot snapshot(RuleBook book) {
        Random chance = new Random(11);
        List<String> statuses =
                Objects.requireNonNull(book.facts().get("initiative.statut")).options();
        List<Declaration> declarations = new ArrayList<>();
        for (int i = 0; i < DECLARATIONS; i++) {
            declarations.add(new Declaration(
                    "i" + i,
                    "organisme-" + i % 300,
                    new FiscalYear(2025),
                    "Initiative " + i,
                    null,
                    "assistant",
                    statuses.get(chance.nextInt(statuses.size())),
                    List.of("delai", "cout"),
                    List.of(Truth.values()).get(chance.nextInt(3)),
                    "Portefeuille " + i % 21,
                    null,
                    null));
        }
        return new Snapshot(
                new FiscalYear(2025),
                1,
                LocalDate.of(2025, 6, 15),
                LocalDate.of(2025, 7, 2),
                null,
                List.of(),
                declarations,
                List.of(),
                "5".repeat(64));
    }
}
