package org.balise.registry.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.balise.registry.Samples.ASSESSMENT;
import static org.balise.registry.Samples.COLLECTED;
import static org.balise.registry.Samples.EVIDENCE;
import static org.balise.registry.Samples.RECEIPT;
import static org.balise.registry.Samples.YEAR;
import static org.balise.registry.Samples.act;
import static org.balise.registry.Samples.assessed;
import static org.balise.registry.Samples.body;
import static org.balise.registry.Samples.declaration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.balise.api.problem.Problem;
import org.balise.api.problem.ProblemsException;
import org.balise.api.registry.Declaration;
import org.balise.api.registry.FiscalYear;
import org.balise.api.registry.Kinship;
import org.balise.api.registry.Snapshot;
import org.balise.registry.DeclarationVersion;
import org.balise.registry.JournalEntry;
import org.balise.registry.JournalFinding;
import org.balise.registry.Outcome;
import org.balise.registry.Proposal;
import org.balise.registry.Registry;
import org.balise.registry.StatusChange;
import org.balise.registry.form.Digest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Everything that a registry promises, on both databases. */
class RegistryTest {
    @TempDir
    private Path folder = Path.of("");

    private Registry with(Location location) {
        Registry registry = Registries.create(location, act("Essai"));
        registry.keepBodies(
                List.of(body("b", "Beta"), body("a-b", "Alpha bis"), body("a", "Alpha")), "essai", act("Début"));
        return registry;
    }

    private static Outcome declare(Registry registry, int basis, Declaration... declarations) {
        List<Proposal> proposals = new ArrayList<>();
        for (Declaration declaration : declarations) {
            proposals.add(new Proposal(declaration, basis, declaration.assessment() == null ? null : EVIDENCE));
        }
        return registry.declare(proposals, false, "essai", act("Déclaration"));
    }

    private static List<String> codes(Runnable work) {
        try {
            work.run();
        } catch (ProblemsException e) {
            return e.problems().stream().map(Problem::code).toList();
        }
        return List.of();
    }

    @ParameterizedTest
    @EnumSource
    void createsOnceAndOpens(Databases databases) {
        Location location = databases.location(folder);
        assertThat(codes(() -> Registries.open(location).close())).containsExactly("REGISTRY-MISSING");
        with(location).close();
        assertThat(codes(() -> Registries.create(location, act("Encore")).close()))
                .containsExactly("REGISTRY-EXISTS");
        try (Registry registry = Registries.open(location)) {
            assertThat(registry.bodies())
                    .containsExactly(body("a", "Alpha"), body("a-b", "Alpha bis"), body("b", "Beta"));
            assertThat(registry.journal())
                    .extracting(JournalEntry::action)
                    .containsExactly(JournalEntry.Action.CREATE, JournalEntry.Action.KEEP_BODIES);
        }
        assertThat(folder.toFile().list()).as("no draft is left behind").hasSizeLessThan(2);
    }

    /** A registry that cannot be read is there all the same: nothing may be created over it. */
    @ParameterizedTest
    @EnumSource
    void aRegistryThatCannotBeReadIsNotAbsent(Databases databases) {
        Location location = databases.location(folder);
        with(location).close();
        databases.change(location, "alter table \"flyway_schema_history\" rename column \"success\" to \"succeeded\"");
        assertThat(codes(() -> Registries.open(location).close())).containsExactly("REGISTRY-REFUSED");
        assertThat(codes(() -> Registries.create(location, act("Encore")).close()))
                .isSubsetOf("REGISTRY-REFUSED", "REGISTRY-EXISTS")
                .isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void whatIsWithdrawnNoLongerCountsAndComesBack(Databases databases) {
        try (Registry registry = with(databases.location(folder))) {
            Declaration stays = declaration("a-1", "a", "production");
            Declaration wrong = declaration("b-1", "b", "production");
            declare(registry, 0, stays, wrong);
            TreeSet<String> both = new TreeSet<>(Set.of("b-1", "inconnue"));
            assertThat(codes(() -> registry.withdraw(both, YEAR, act("Erreur"))))
                    .containsExactly("WITHDRAW-MISSING");

            TreeSet<String> one = new TreeSet<>(Set.of("b-1"));
            assertThat(registry.withdraw(one, YEAR, act("Erreur"))).isEqualTo(new Outcome(0, 1, 0, 4));
            assertThat(registry.withdraw(one, YEAR, act("Encore"))).isEqualTo(new Outcome(0, 0, 1, 0));
            assertThat(registry.freeze(YEAR, COLLECTED, act("Gel")).declarations())
                    .containsExactly(stays);
            assertThat(registry.lastDeclarations()).hasSize(1);
            assertThat(registry.history("b-1"))
                    .containsExactly(new DeclarationVersion(wrong, 1, 3), new DeclarationVersion(wrong, 2, 4, true));
            assertThat(registry.verify(List.of()).findings()).isEmpty();

            assertThat(declare(registry, 2, wrong)).isEqualTo(new Outcome(0, 1, 0, 6));
            assertThat(registry.freeze(YEAR, COLLECTED, act("Rétablie")).declarations())
                    .containsExactly(stays, wrong);
            assertThat(registry.verify(List.of()).findings()).isEmpty();
        }
    }

    /** Who undoes a withdrawal in the table is found out, as for any other change. */
    @ParameterizedTest
    @EnumSource
    void aWithdrawalThatIsTamperedWithIsFound(Databases databases) {
        Location location = databases.location(folder);
        try (Registry registry = with(location)) {
            declare(registry, 0, declaration("b-1", "b", "production"));
            registry.withdraw(new TreeSet<>(Set.of("b-1")), YEAR, act("Erreur"));
        }
        databases.change(location, "update declaration_version set withdrawn = false");
        try (Registry registry = Registries.open(location)) {
            assertThat(registry.verify(List.of()).findings())
                    .extracting(JournalFinding::entry)
                    .containsExactly(4L);
        }
    }

    @ParameterizedTest
    @EnumSource
    void sayingTheSameTwiceChangesNothing(Databases databases) {
        try (Registry registry = with(databases.location(folder))) {
            Declaration first = declaration("a-1", "a", "production");
            Declaration second = assessed(declaration("b-1", "b", "developpement"));
            assertThat(declare(registry, 0, first, second)).isEqualTo(new Outcome(2, 0, 0, 3));
            assertThat(declare(registry, 1, first, second)).isEqualTo(new Outcome(0, 0, 2, 0));
            assertThat(registry.keepBodies(List.of(body("a", "Alpha")), "essai", act("Encore")))
                    .isEqualTo(new Outcome(0, 0, 1, 0));
            assertThat(registry.journal()).hasSize(3);
            assertThat(registry.declarations(YEAR))
                    .containsExactly(new DeclarationVersion(first, 1, 3), new DeclarationVersion(second, 1, 3));
            assertThat(registry.receipt(Digest.of(RECEIPT))).contains(RECEIPT);
            assertThat(registry.assessment(Digest.of(RECEIPT))).contains(ASSESSMENT);
            assertThat(registry.verify(List.of()).findings()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void keepsEveryVersion(Databases databases) {
        try (Registry registry = with(databases.location(folder))) {
            Declaration before = declaration("a-1", "a", "developpement");
            Declaration after = declaration("a-1", "a", "production");
            Declaration described = assessed(after);
            declare(registry, 0, before);
            declare(registry, 1, after);
            assertThat(declare(registry, 2, described)).isEqualTo(new Outcome(0, 1, 0, 5));
            assertThat(registry.history("a-1"))
                    .extracting(DeclarationVersion::declaration)
                    .containsExactly(before, after, described);
            assertThat(registry.statuses("a-1"))
                    .containsExactly(
                            new StatusChange(YEAR, null, "developpement", 3),
                            new StatusChange(YEAR, "developpement", "production", 4));
            assertThat(registry.history("a-2")).isEmpty();
            assertThat(registry.lastDeclarations()).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void refusesToOverwriteWhatSomeoneElseChanged(Databases databases) {
        try (Registry registry = with(databases.location(folder))) {
            declare(registry, 0, declaration("a-1", "a", "developpement"));
            declare(registry, 1, declaration("a-1", "a", "production"));
            Declaration late = declaration("a-1", "a", "abandonne");
            Declaration other = declaration("b-1", "b", "production");
            assertThat(codes(() -> registry.declare(
                            List.of(new Proposal(other, 0), new Proposal(late, 1)), true, "essai", act("Tard"))))
                    .containsExactly("REGISTRY-CONFLICT");
            assertThat(registry.declarations(YEAR)).as("all or nothing").hasSize(1);
            assertThat(codes(() -> declare(registry, 0, other, other))).containsExactly("DECLARATION-TWICE");
            assertThat(codes(() -> declare(registry, 0, declaration("c-1", "inconnu", "production"))))
                    .containsExactly("REGISTRY-REFUSED");
            assertThat(registry.verify(List.of()).findings()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void refusesTheReceiptOfSomethingElse(Databases databases) {
        try (Registry registry = with(databases.location(folder))) {
            Proposal.Evidence other = new Proposal.Evidence(RECEIPT + " ", ASSESSMENT);
            Proposal proposal = new Proposal(assessed(declaration("b-1", "b", "production")), 0, other);
            assertThat(codes(() -> registry.declare(List.of(proposal), false, "essai", act("Autre reçu"))))
                    .containsExactly("DECLARATION-RECEIPT");
            assertThat(registry.receipt(Digest.of(RECEIPT))).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aFrozenYearNeverChanges(Databases databases) {
        Location location = databases.location(folder);
        try (Registry registry = with(location)) {
            assertThat(codes(() -> registry.freeze(YEAR, COLLECTED, act("Rien"))))
                    .containsExactly("FREEZE-EMPTY");
            // The ids are chosen so that a database in French order would sort them otherwise than Java.
            declare(
                    registry,
                    0,
                    declaration("a-2", "a", "production"),
                    declaration("a.1", "a", "production"),
                    assessed(declaration("B-1", "b", "indisponible")));
            Snapshot first = registry.freeze(YEAR, COLLECTED, act("Gel"));
            byte[] bytes = registry.snapshotBytes(YEAR, 1).orElseThrow();
            assertThat(first.sha256()).isEqualTo(Digest.of(bytes));
            assertThat(first.reason()).isNull();
            assertThat(first.bodies()).extracting("id").containsExactly("a", "a-b", "b");
            assertThat(first.declarations()).extracting(Declaration::initiative).containsExactly("B-1", "a-2", "a.1");
            assertThat(codes(() -> registry.freeze(YEAR, COLLECTED, act("Encore"))))
                    .containsExactly("FREEZE-UNCHANGED");

            declare(registry, 1, declaration("a-2", "a", "abandonne"));
            Snapshot second = registry.freeze(YEAR, COLLECTED, act("Statut corrigé"));
            assertThat(second.revision()).isEqualTo(2);
            assertThat(second.reason()).isEqualTo("Statut corrigé");
            assertThat(registry.snapshotBytes(YEAR, 1).orElseThrow()).isEqualTo(bytes);
            assertThat(registry.snapshot(YEAR, 1)).contains(first);
            assertThat(registry.snapshot(YEAR)).contains(second);
            assertThat(registry.snapshot(new FiscalYear(2020))).isEmpty();
            assertThat(registry.snapshots()).extracting("declarations").containsExactly(3, 3);
        }
        try (Registry again = Registries.open(location)) {
            assertThat(again.verify(List.of()).sound()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void decisionsAreTakenAndWithdrawn(Databases databases) {
        try (Registry registry = with(databases.location(folder))) {
            declare(registry, 0, declaration("a-1", "a", "production"), declaration("a-2", "a", "production"));
            Kinship kinship = new Kinship(
                    Kinship.Kind.DUPLICATE, "a-1", "a-2", YEAR, "Une personne", LocalDate.of(2025, 7, 2), "Même outil");
            assertThat(registry.decide(kinship, act("Doublon"))).isTrue();
            assertThat(registry.decide(kinship, act("Doublon"))).isFalse();
            assertThat(registry.kinships()).containsExactly(kinship);
            assertThat(registry.withdraw(kinship, act("Erreur"))).isTrue();
            assertThat(registry.withdraw(kinship, act("Erreur"))).isFalse();
            assertThat(registry.kinships()).isEmpty();
            Kinship unknown = new Kinship(
                    Kinship.Kind.SAME, "x", "y", YEAR, "Une personne", LocalDate.of(2025, 7, 2), "Je ne sais");
            assertThat(codes(() -> registry.decide(unknown, act("Inconnu"))))
                    .containsExactly("INITIATIVE-UNKNOWN", "INITIATIVE-UNKNOWN");
            assertThat(registry.verify(List.of()).findings()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aPasswordIsNeverShown(Databases databases) {
        Location location = databases.location(folder);
        assertThat(location.toString() + location.label()).doesNotContain("secret");
        Location.OnServer hidden = new Location.OnServer(
                "jdbc:postgresql://localhost:1/x?user=u&password=secret-in-address", "u", "secret");
        assertThat(hidden.toString() + hidden.label()).doesNotContain("secret");
        assertThatThrownBy(() -> Registries.open(hidden).close()).isInstanceOfSatisfying(ProblemsException.class, e -> {
            assertThat(e.toString() + e.problems()).doesNotContain("secret");
            assertThat(e.problems()).extracting(Problem::code).containsExactly("REGISTRY-UNREACHABLE");
        });
    }

    /** What is in the file is not a registry: told, and left as it is. */
    @Test
    void aDamagedFileIsTold() throws IOException {
        Location location = Databases.H2.location(folder);
        Path file = folder.resolve("registre.mv.db");
        for (String content : List.of("", "Ceci n’est pas un registre.\n".repeat(1000))) {
            Files.writeString(file, content);
            assertThat(codes(() -> Registries.open(location).close()))
                    .as(content)
                    .isSubsetOf("REGISTRY-DAMAGED", "REGISTRY-MISSING")
                    .isNotEmpty();
        }
    }
}
