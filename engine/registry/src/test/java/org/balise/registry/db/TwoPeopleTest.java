package org.balise.registry.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.balise.registry.Samples.YEAR;
import static org.balise.registry.Samples.act;
import static org.balise.registry.Samples.body;
import static org.balise.registry.Samples.declaration;

import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.balise.api.problem.Problem;
import org.balise.api.problem.ProblemsException;
import org.balise.api.registry.Declaration;
import org.balise.registry.DeclarationVersion;
import org.balise.registry.Proposal;
import org.balise.registry.Registry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Two people at once, on both databases. */
class TwoPeopleTest {
    @TempDir
    private Path folder = Path.of("");

    /** Each of two people adds to the name that the other left: none of the additions may be lost. */
    @ParameterizedTest
    @EnumSource
    void noUpdateIsLost(Databases databases) throws Exception {
        Location location = databases.location(folder);
        try (Registry registry = Registries.create(location, act("Essai"))) {
            registry.keepBodies(List.of(body("a", "Alpha")), "essai", act("Début"));
        }
        int each = 15;
        ExecutorService people = Executors.newFixedThreadPool(2);
        try (Registry one = Registries.open(location);
                Registry two = Registries.open(location)) {
            List<Future<Integer>> conflicts = people.invokeAll(List.of(adding(one, each), adding(two, each)));
            int refused = 0;
            for (Future<Integer> future : conflicts) {
                refused += future.get();
            }
            assertThat(one.declarations(YEAR).get(0).declaration().name()).hasSize(2 * each);
            assertThat(one.declarations(YEAR).get(0).version()).isEqualTo(2 * each);
            assertThat(one.journal()).hasSize(2 + 2 * each);
            assertThat(one.verify(List.of()).findings()).isEmpty();
            assertThat(refused).isNotNegative();
        } finally {
            people.shutdownNow();
        }
    }

    private static Callable<Integer> adding(Registry registry, int times) {
        return () -> {
            int refused = 0;
            for (int done = 0; done < times; ) {
                List<DeclarationVersion> seen = registry.declarations(YEAR);
                String name = seen.isEmpty() ? "" : seen.get(0).declaration().name();
                int basis = seen.isEmpty() ? 0 : seen.get(0).version();
                Declaration base = declaration("a-1", "a", "production");
                Declaration longer = new Declaration(
                        base.initiative(),
                        base.body(),
                        YEAR,
                        name + "x",
                        null,
                        null,
                        base.status(),
                        List.of(),
                        base.cybersecurity(),
                        null,
                        null,
                        null);
                try {
                    registry.declare(List.of(new Proposal(longer, basis)), false, "essai", act("Ajout"));
                    done++;
                } catch (ProblemsException e) {
                    assertThat(e.problems()).extracting(Problem::code).containsExactly("REGISTRY-CONFLICT");
                    refused++;
                }
            }
            return refused;
        };
    }

    /** Another program holds the file; the person who waits for it gives up. */
    @Test
    void whoeverStopsWaitingIsAnsweredAtOnce() throws Exception {
        Location location = Databases.H2.location(folder);
        Registries.create(location, act("Essai")).close();
        List<String> codes = new CopyOnWriteArrayList<>();
        AtomicBoolean interrupted = new AtomicBoolean();
        Thread waiting = new Thread(() -> {
            try {
                Registries.open(location).close();
            } catch (ProblemsException e) {
                e.problems().forEach(problem -> codes.add(problem.code()));
            }
            interrupted.set(Thread.currentThread().isInterrupted());
        });
        try (FileChannel file = FileChannel.open(folder.resolve("registre.mv.db"), StandardOpenOption.WRITE);
                FileLock lock = file.lock()) {
            assertThat(lock.isValid()).isTrue();
            waiting.start();
            while (waiting.getState() != Thread.State.TIMED_WAITING) {
                Thread.onSpinWait();
            }
            waiting.interrupt();
            waiting.join(2000);
            assertThat(waiting.isAlive()).isFalse();
        }
        assertThat(codes).containsExactly("REGISTRY-LOCKED");
        assertThat(interrupted).isTrue();
    }
}
