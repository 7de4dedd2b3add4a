package org.balise.registry.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.balise.registry.Samples.YEAR;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.balise.api.problem.Problem;
import org.balise.api.problem.ProblemsException;
import org.balise.registry.JournalFinding;
import org.balise.registry.JournalFinding.Kind;
import org.balise.registry.Registry;
import org.balise.registry.form.Digest;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Changes that leave every row as it was written, or that no program could read, are found on both databases. */
class SubtleTamperingTest {
    @TempDir
    private Path folder = Path.of("");

    private List<JournalFinding> after(Databases databases, String... statements) {
        FullRegistry full = FullRegistry.made(databases, folder);
        databases.change(full.location(), statements);
        try (Registry registry = Registries.open(full.location())) {
            return registry.verify(List.of(full.head())).findings();
        }
    }

    private static JournalFinding found(Kind kind, long entry) {
        return new JournalFinding(kind, entry);
    }

    private static void refused(Location location, String code, Consumer<Registry> reading) {
        try (Registry registry = Registries.open(location)) {
            assertThatThrownBy(() -> reading.accept(registry))
                    .isInstanceOfSatisfying(
                            ProblemsException.class,
                            e -> assertThat(e.problems())
                                    .extracting(Problem::code)
                                    .containsExactly(code));
        }
    }

    @ParameterizedTest
    @EnumSource
    void anOldDeclarationPutBackByItsNumberIsFound(Databases databases) {
        assertThat(after(
                        databases,
                        "update declaration_version set version = 3 where initiative = 'a-1' and version = 1",
                        "update declaration_version set version = 1 where initiative = 'a-1' and version = 2",
                        "update declaration_version set version = 2 where initiative = 'a-1' and version = 3"))
                .containsExactly(found(Kind.CONTENT_ALTERED, FullRegistry.DECLARED));
    }

    @ParameterizedTest
    @EnumSource
    void aDeclarationPutOutOfReachIsFound(Databases databases) {
        assertThat(after(databases, "update declaration set version = 99 where initiative = 'a-1'"))
                .containsExactly(found(Kind.CONTENT_ALTERED, FullRegistry.CORRECTED));
    }

    @ParameterizedTest
    @EnumSource
    void aGapBetweenVersionsIsFound(Databases databases) {
        assertThat(after(
                        databases,
                        "update declaration_version set version = 3 where initiative = 'a-1' and version = 2",
                        "update declaration set version = 3 where initiative = 'a-1'"))
                .containsExactly(found(Kind.CONTENT_ALTERED, FullRegistry.CORRECTED));
    }

    @ParameterizedTest
    @EnumSource
    void anOldBodyPutBackIsFound(Databases databases) {
        assertThat(after(databases, "update body set version = 1 where id = 'b'"))
                .containsExactly(found(Kind.CONTENT_ALTERED, FullRegistry.RENAMED));
    }

    @ParameterizedTest
    @EnumSource
    void aDecisionPutInForceAgainIsFound(Databases databases) {
        assertThat(after(databases, "update kinship set in_force = not in_force where entry = 5"))
                .containsExactly(found(Kind.CONTENT_ALTERED, FullRegistry.WITHDRAWN));
    }

    @ParameterizedTest
    @EnumSource
    void aDecisionPutOutOfForceIsFound(Databases databases) {
        assertThat(after(databases, "update kinship set in_force = not in_force where entry = 6"))
                .containsExactly(found(Kind.CONTENT_ALTERED, FullRegistry.DECIDED));
    }

    /** The corrected year would be shown as the first one was. */
    @ParameterizedTest
    @EnumSource
    void frozenYearsThatChangePlacesAreFound(Databases databases) {
        assertThat(after(
                        databases,
                        "update snapshot set revision = 3 where revision = 1",
                        "update snapshot set revision = 1 where revision = 2",
                        "update snapshot set revision = 2 where revision = 3"))
                .containsExactly(
                        found(Kind.CONTENT_ALTERED, FullRegistry.FROZEN),
                        found(Kind.CONTENT_ALTERED, FullRegistry.FROZEN_AGAIN));
    }

    @ParameterizedTest
    @EnumSource
    void aFrozenYearUnderTheNameOfAnotherIsNotShown(Databases databases) {
        FullRegistry full = FullRegistry.made(databases, folder);
        databases.change(full.location(), "update snapshot set revision = 3 where revision = 1");
        refused(full.location(), "SNAPSHOT-ALTERED", registry -> registry.snapshot(YEAR));
    }

    /** With its digest: the entry that froze it vouches for another. */
    @ParameterizedTest
    @EnumSource
    void whatIsNoFrozenYearIsFound(Databases databases) {
        String sha256 = Digest.of("");
        assertThat(after(databases, "update snapshot set content = '', sha256 = '" + sha256 + "' where revision = 1"))
                .containsExactly(
                        found(Kind.CONTENT_ALTERED, FullRegistry.FROZEN),
                        found(Kind.KEPT_ALTERED, FullRegistry.FROZEN));
    }

    @ParameterizedTest
    @EnumSource
    void anEntryThatCannotBeReadIsFound(Databases databases) {
        assertThat(after(
                        databases,
                        "update journal set done_at = 'jamais' where entry = 3",
                        "update journal set action = 'autre' where entry = 8"))
                .containsExactly(found(Kind.ALTERED, FullRegistry.DECLARED), found(Kind.ALTERED, FullRegistry.RENAMED));
    }

    @ParameterizedTest
    @EnumSource
    void rowsThatCannotBeReadAreFound(Databases databases) {
        FullRegistry full = FullRegistry.made(databases, folder);
        databases.change(
                full.location(),
                "update declaration_version set verdict = 'autre' where initiative = 'b-1'",
                "update body_text set valid_to = valid_from where version = 1 and part = 'nom'",
                "update kinship set kind = 'autre' where entry = 6",
                "update snapshot set fiscal_year = 1");
        try (Registry registry = Registries.open(full.location())) {
            assertThat(registry.verify(List.of(full.head())).findings())
                    .containsExactly(
                            found(Kind.CONTENT_ALTERED, FullRegistry.BODIES),
                            found(Kind.CONTENT_ALTERED, FullRegistry.DECLARED),
                            found(Kind.CONTENT_ALTERED, FullRegistry.DECIDED),
                            found(Kind.CONTENT_ALTERED, FullRegistry.FROZEN),
                            found(Kind.CONTENT_ALTERED, FullRegistry.FROZEN_AGAIN));
        }
        refused(full.location(), "REGISTRY-ALTERED", registry -> registry.declarations(YEAR));
        refused(full.location(), "REGISTRY-ALTERED", Registry::bodies);
        refused(full.location(), "REGISTRY-ALTERED", Registry::kinships);
        refused(full.location(), "REGISTRY-ALTERED", Registry::snapshots);
    }

    /** However far away its number is: the numbers in between are told at once. */
    @ParameterizedTest
    @EnumSource
    void anEntryFarAwayIsFound(Databases databases) {
        long far = Long.MAX_VALUE;
        assertThat(after(
                        databases,
                        "insert into journal select " + far + ", done_at, done_by, action, subject, why,"
                                + " content_sha256, previous_sha256, sha256 from journal where entry = 1"))
                .contains(JournalFinding.missing(FullRegistry.FROZEN_AGAIN + 1, far - 1), found(Kind.ALTERED, far))
                .hasSizeLessThan(5);
    }

    @ParameterizedTest
    @EnumSource
    void aReceiptThatIsGoneIsFound(Databases databases) {
        FullRegistry full = FullRegistry.made(databases, folder);
        databases.unbind(full.location());
        databases.change(full.location(), "delete from receipt");
        try (Registry registry = Registries.open(full.location())) {
            assertThat(registry.verify(List.of()).findings())
                    .containsExactly(found(Kind.KEPT_ALTERED, FullRegistry.DECLARED));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aRegistryThatForgotWhereItStandsIsFound(Databases databases) {
        assertThat(after(databases, "delete from registry_state")).containsExactly(found(Kind.CUT_OFF, 0));
    }
}
