package org.balise.registry.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.balise.registry.Samples.COLLECTED;
import static org.balise.registry.Samples.YEAR;
import static org.balise.registry.Samples.act;
import static org.balise.registry.Samples.body;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.balise.api.assess.Truth;
import org.balise.api.registry.PublicBody;
import org.balise.api.registry.Snapshot;
import org.balise.registry.Outcome;
import org.balise.registry.Progress;
import org.balise.registry.Proposal;
import org.balise.registry.Registry;
import org.balise.registry.intake.BodyNames;
import org.balise.registry.intake.CollectionIntake;
import org.balise.registry.intake.Holdings;
import org.balise.registry.intake.Intake;
import org.balise.registry.intake.Vocabulary;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A long collection; {@code -Dbalise.rows=100000} with {@code -Xmx1g} is the size that was promised. */
class LongImportTest {
    private static final int ROWS = Integer.getInteger("balise.rows", 5000);
    private static final int BODIES = 300;
    private static final Duration LIMIT = Duration.ofSeconds(60);

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @EnumSource
    void isImportedInTime(Databases databases) {
        byte[] file = file();
        try (Registry registry = Registries.create(databases.location(folder), act("Essai"))) {
            registry.keepBodies(bodies(), "essai", act("Début"));
            Duration before = processor();
            long start = System.nanoTime();
            assertThat(imported(registry, file)).isEqualTo(new Outcome(ROWS, 0, 0, 3));
            Duration first = since(start);
            Duration worked = processor().minus(before);
            System.out.printf("%s: %d rows, import %s, processor %s%n", databases, ROWS, first, worked);
            start = System.nanoTime();
            assertThat(imported(registry, file)).isEqualTo(new Outcome(0, 0, ROWS, 0));
            Duration second = since(start);
            start = System.nanoTime();
            Snapshot frozen = registry.freeze(YEAR, COLLECTED, act("Gel"));
            Duration freeze = since(start);
            start = System.nanoTime();
            assertThat(registry.verify(List.of()).findings()).isEmpty();
            System.out.printf(
                    "%s: %d rows, import %s, again %s, freeze %s, verify %s%n",
                    databases, ROWS, first, second, freeze, since(start));
            assertThat(frozen.declarations()).hasSize(ROWS);
            assertThat(first).isLessThan(LIMIT);
        }
    }

    /** What this program used of the processors; a machine shared with others makes every clock slow. */
    private static Duration processor() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start).truncatedTo(ChronoUnit.MILLIS);
    }

    private static Outcome imported(Registry registry, byte[] file) {
        Vocabulary vocabulary = Vocabulary.standard();
        Holdings holdings = new Holdings(registry.declarations(YEAR), registry.lastDeclarations());
        Intake<Proposal> intake = new CollectionIntake(
                        "f.csv", vocabulary, YEAR, new BodyNames(registry.bodies()), holdings, Truth.NO)
                .read(CollectionIntake.map("f.csv", file, vocabulary, Map.of()), Progress.NONE);
        assertThat(intake.rejects()).isEmpty();
        return registry.declare(intake.taken(), true, "essai", act("Collecte"));
    }

    private static List<PublicBody> bodies() {
        List<PublicBody> bodies = new ArrayList<>();
        for (int i = 0; i < BODIES; i++) {
            bodies.add(body("o-" + i, "Organisme fictif no " + i));
        }
        return bodies;
    }

    private static byte[] file() {
        StringBuilder text = new StringBuilder("Nom;Organisme;Catégorie;Statut;Bénéfices;Portefeuille;Description\n");
        for (int i = 0; i < ROWS; i++) {
            text.append("Tri assisté des demandes de la région ").append(i).append(";Organisme fictif no ");
            text.append(i % BODIES).append(";Automatisation;Solution en production;Délai | Qualité du service;");
            text.append("Portefeuille fictif;Une description de longueur ordinaire, comme on en lit partout.\n");
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
