package org.balise.registry.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.balise.registry.Samples.YEAR;
import static org.balise.registry.Samples.act;
import static org.balise.registry.Samples.body;
import static org.balise.registry.Samples.declaration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.balise.api.problem.Problem;
import org.balise.api.problem.ProblemsException;
import org.balise.registry.DeclarationVersion;
import org.balise.registry.Proposal;
import org.balise.registry.Registry;
import org.balise.registry.db.ChildProcess.Moment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Kills a program that writes, at a random instant of each of its acts in turn: the registry opens again and holds all or
 * nothing of the act. {@code -Dbalise.kills=200} kills that many on each database.
 */
class KillTest {
    private static final int KILLS = Integer.getInteger("balise.kills", 8);
    private static final long SEED = Long.getLong("balise.seed", 42L);

    private static final List<Moment> MOMENTS = List.of(Moment.values());

    /** Enough kills for none to have missed its act every time. */
    private static final int MANY = 100;

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @EnumSource
    void killedAtAnyInstantItHoldsAllOrNothing(Databases databases) throws Exception {
        Random chance = new Random(SEED);
        Map<Moment, Integer> within = new EnumMap<>(Moment.class);
        for (int kill = 0; kill < KILLS; kill++) {
            Path place = Files.createDirectory(folder.resolve("kill-" + kill));
            Location location = databases.location(place);
            Moment moment = MOMENTS.get(kill % MOMENTS.size());
            boolean create = moment == Moment.CREATION;
            if (!create) {
                try (Registry registry = Registries.create(location, act("Essai"))) {
                    registry.keepBodies(List.of(body("a", "Alpha")), "essai", act("Début"));
                }
            }
            List<String> said = child(location, create).killedIn(moment, chance);
            if (moment.underWay(said.get(said.size() - 1))) {
                within.merge(moment, 1, Integer::sum);
            }
            check(location, said);
            checkNoDraft(place);
        }
        System.out.println(databases + ": " + KILLS + " kills, of which within the act: " + within);
        if (KILLS >= MANY) {
            assertThat(within).containsOnlyKeys(Moment.values());
        }
    }

    private ChildProcess child(Location location, boolean create) throws IOException {
        return ChildProcess.start(location, create, folder.resolve("errors"));
    }

    private static void check(Location location, List<String> said) {
        try (Registry registry = Registries.open(location)) {
            assertThat(registry.verify(List.of()).findings())
                    .as(said.toString())
                    .isEmpty();
            Map<String, Integer> byRound = new HashMap<>();
            Map<String, String> statuses = new HashMap<>();
            for (DeclarationVersion version : registry.declarations(YEAR)) {
                String id = version.declaration().initiative();
                byRound.merge(id.substring(0, id.indexOf('-')), 1, Integer::sum);
                statuses.put(id, version.declaration().status());
            }
            assertThat(byRound.values()).as("whole imports only").allMatch(rows -> rows == KilledChild.ROWS);
            int rounds = byRound.size();
            assertThat(rounds).isBetween(done(said, "imported"), done(said, "imported") + 1);
            int frozen = registry.snapshots().size();
            assertThat(frozen).isBetween(done(said, "frozen"), done(said, "frozen") + 1);
            registry.snapshots()
                    .forEach(label -> assertThat(registry.snapshot(YEAR, label.revision()))
                            .hasValueSatisfying(snapshot ->
                                    assertThat(snapshot.declarations()).hasSize(KilledChild.ROWS * label.revision())));
            int declared =
                    (int) statuses.values().stream().filter("abandonne"::equals).count();
            assertThat(declared).isBetween(done(said, "declared"), done(said, "declared") + 1);
            if (rounds > 0) {
                // It can be written to again, too.
                registry.declare(
                        List.of(new Proposal(declaration("apres", "a", "production"), 0)),
                        false,
                        "essai",
                        act("Après"));
                assertThat(registry.verify(List.of()).findings()).isEmpty();
            }
        } catch (ProblemsException e) {
            assertThat(e.problems()).extracting(Problem::code).containsExactly("REGISTRY-MISSING");
            assertThat(said).as("killed while it was being created").containsExactly("ready");
            // What it left is in nobody's way.
            try (Registry registry = Registries.create(location, act("Encore"))) {
                assertThat(registry.verify(List.of()).findings()).isEmpty();
                assertThat(registry.journal()).hasSize(1);
            }
        }
    }

    /** Drafts of programs that are gone are removed by the next creation, once they are old enough. */
    private static void checkNoDraft(Path place) throws IOException {
        List<Path> drafts = drafts(place);
        for (Path draft : drafts) {
            Files.setLastModifiedTime(
                    draft, FileTime.from(act("Essai").at().toInstant().minus(Duration.ofHours(1))));
        }
        if (!drafts.isEmpty()) {
            Path mine = Files.writeString(place.resolve("registre.12.tmp"), "À quelqu’un");
            Files.move(place.resolve("registre.mv.db"), place.resolve("copie.mv.db"));
            Registries.create(Databases.H2.location(place), act("Encore")).close();
            assertThat(drafts(place)).isEmpty();
            assertThat(mine).exists();
        }
    }

    private static List<Path> drafts(Path place) throws IOException {
        try (Stream<Path> files = Files.list(place)) {
            return files.filter(file -> file.toString().endsWith(".tmp.mv.db")).toList();
        }
    }

    private static int done(List<String> said, String step) {
        return (int) said.stream().filter(line -> line.startsWith(step)).count();
    }

    /** A file is used by one program at a time; the other is told so, and nothing is harmed. */
    @Test
    void anotherProgramIsTold() throws Exception {
        Location location = Databases.H2.location(folder);
        child(location, true)
                .killedAfter("bodies", () -> assertThat(problem(location)).containsExactly("REGISTRY-LOCKED"));
        assertThat(problem(location)).isEmpty();
    }

    private static List<String> problem(Location location) {
        try (Registry registry = Registries.open(location)) {
            registry.bodies();
            return List.of();
        } catch (ProblemsException e) {
            return e.problems().stream().map(Problem::code).toList();
        }
    }

    /** No draft of a registry stays behind a creation that ends well. */
    @Test
    void noDraftIsLeft() throws IOException {
        Registries.create(Databases.H2.location(folder), act("Essai")).close();
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactly("registre.mv.db");
        }
    }
}
