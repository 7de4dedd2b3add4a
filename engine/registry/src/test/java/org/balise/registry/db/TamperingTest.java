package org.balise.registry.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.balise.registry.Samples.COLLECTED;
import static org.balise.registry.Samples.EVIDENCE;
import static org.balise.registry.Samples.YEAR;
import static org.balise.registry.Samples.act;
import static org.balise.registry.Samples.assessed;
import static org.balise.registry.Samples.body;
import static org.balise.registry.Samples.declaration;

import java.nio.file.Path;
import java.util.List;
import org.balise.registry.Anchor;
import org.balise.registry.JournalCheck;
import org.balise.registry.JournalFinding;
import org.balise.registry.JournalFinding.Kind;
import org.balise.registry.Proposal;
import org.balise.registry.Registry;
import org.balise.registry.form.Digest;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The ways in which a registry may be changed behind its back are found and told apart, on both databases. */
class TamperingTest {
    /** Where the journal stood when the registry was closed: an auditor keeps it elsewhere. */
    private Anchor kept = Anchor.START;

    @TempDir
    private Path folder = Path.of("");

    /** Entries: 1 creation, 2 bodies, 3 declaration, 4 freeze, 5 correction, 6 another one. */
    private Location made(Databases databases) {
        Location location = databases.location(folder);
        try (Registry registry = Registries.create(location, act("Essai"))) {
            registry.keepBodies(List.of(body("a", "Alpha"), body("b", "Beta")), "essai", act("Début"));
            registry.declare(
                    List.of(
                            new Proposal(declaration("a-1", "a", "production"), 0),
                            new Proposal(assessed(declaration("b-1", "b", "production")), 0, EVIDENCE)),
                    true,
                    "essai",
                    act("Collecte"));
            registry.freeze(YEAR, COLLECTED, act("Gel"));
            registry.declare(
                    List.of(new Proposal(declaration("a-1", "a", "abandonne"), 1)), false, "essai", act("Corrigé"));
            registry.declare(
                    List.of(new Proposal(declaration("a-2", "a", "production"), 0)), false, "essai", act("Ajout"));
            JournalCheck check = registry.verify(List.of());
            assertThat(check.findings()).isEmpty();
            assertThat(check.anchors())
                    .as("the frozen year and the registry itself")
                    .isEqualTo(2);
            kept = check.head();
        }
        return location;
    }

    private List<JournalFinding> after(Databases databases, String... statements) {
        Location location = made(databases);
        databases.change(location, statements);
        return verify(location, List.of(kept));
    }

    private static List<JournalFinding> verify(Location location, List<Anchor> known) {
        try (Registry registry = Registries.open(location)) {
            return registry.verify(known).findings();
        }
    }

    private static JournalFinding found(Kind kind, long entry) {
        return new JournalFinding(kind, entry);
    }

    @ParameterizedTest
    @EnumSource
    void anAlteredEntryIsFound(Databases databases) {
        assertThat(after(databases, "update journal set why = 'Autre chose' where entry = 3"))
                .containsExactly(found(Kind.ALTERED, 3));
    }

    @ParameterizedTest
    @EnumSource
    void aRemovedEntryIsFound(Databases databases) {
        assertThat(after(
                        databases,
                        "alter table snapshot drop constraint snapshot_entry",
                        "delete from journal where entry = 4"))
                .contains(found(Kind.MISSING, 4), found(Kind.UNCHAINED, 5), found(Kind.CONTENT_ORPHAN, 4));
    }

    @ParameterizedTest
    @EnumSource
    void reorderedEntriesAreFound(Databases databases) {
        assertThat(after(
                        databases,
                        "alter table declaration_version drop constraint declaration_version_entry",
                        "update journal set entry = 99 where entry = 5",
                        "update journal set entry = 5 where entry = 6",
                        "update journal set entry = 6 where entry = 99"))
                .contains(found(Kind.ALTERED, 5), found(Kind.ALTERED, 6), found(Kind.UNCHAINED, 5));
    }

    /** The end is cut off so well that nothing inside the registry tells; only the point kept elsewhere does. */
    @ParameterizedTest
    @EnumSource
    void aJournalCutOffIsFound(Databases databases) {
        Location location = made(databases);
        String previous = "(select sha256 from journal where entry = 5)";
        databases.change(
                location,
                "delete from declaration_version where entry = 6",
                "delete from declaration where initiative = 'a-2'",
                "delete from initiative where id = 'a-2'",
                "delete from journal where entry = 6",
                "update registry_state set entries = 5, head = " + previous);
        assertThat(verify(location, List.of())).isEmpty();
        assertThat(verify(location, List.of(kept))).containsExactly(found(Kind.CUT_OFF, 6));
    }

    /** A frozen year remembers where the journal stood. */
    @ParameterizedTest
    @EnumSource
    void aJournalCutOffBeforeAFrozenYearIsFound(Databases databases) {
        assertThat(after(
                        databases,
                        "alter table declaration_version drop constraint declaration_version_entry",
                        "alter table snapshot drop constraint snapshot_entry",
                        "alter table assessment drop constraint assessment_entry",
                        "delete from journal where entry >= 3",
                        "update registry_state set entries = 2, head = (select sha256 from journal where entry = 2)"))
                .contains(found(Kind.CUT_OFF, 3), found(Kind.CUT_OFF, 6), found(Kind.CONTENT_ORPHAN, 3));
    }

    @ParameterizedTest
    @EnumSource
    void alteredContentIsFound(Databases databases) {
        assertThat(after(databases, "update declaration_version set status = 'production' where entry = 5"))
                .containsExactly(found(Kind.CONTENT_ALTERED, 5));
    }

    @ParameterizedTest
    @EnumSource
    void aBodyRenamedInSecretIsFound(Databases databases) {
        assertThat(after(databases, "update body_text set content = 'Gamma' where body = 'b' and part = 'nom'"))
                .containsExactly(found(Kind.CONTENT_ALTERED, 2));
    }

    @ParameterizedTest
    @EnumSource
    void anOlderVersionPutBackIsFound(Databases databases) {
        assertThat(after(databases, "update declaration set version = 1 where initiative = 'a-1'"))
                .containsExactly(found(Kind.CONTENT_ALTERED, 5));
    }

    @ParameterizedTest
    @EnumSource
    void anAlteredReceiptIsFound(Databases databases) {
        assertThat(after(databases, "update receipt set content = '{}'")).containsExactly(found(Kind.KEPT_ALTERED, 3));
    }

    @ParameterizedTest
    @EnumSource
    void anAlteredAssessmentIsFound(Databases databases) {
        assertThat(after(databases, "update assessment set content = content || content"))
                .containsExactly(found(Kind.KEPT_ALTERED, 3));
    }

    /** Altered with its digest: the entry that kept it vouches for another. */
    @ParameterizedTest
    @EnumSource
    void anotherAssessmentPutInItsPlaceIsFound(Databases databases) {
        String sha256 = Digest.of("");
        assertThat(after(databases, "update assessment set content = '', sha256 = '" + sha256 + "'"))
                .containsExactly(found(Kind.CONTENT_ALTERED, 3));
    }

    @ParameterizedTest
    @EnumSource
    void aRemovedAssessmentIsFound(Databases databases) {
        assertThat(after(databases, "delete from assessment")).containsExactly(found(Kind.CONTENT_ALTERED, 3));
    }

    @ParameterizedTest
    @EnumSource
    void anAlteredFrozenYearIsFound(Databases databases) {
        assertThat(after(databases, "update snapshot set content = content || content"))
                .containsExactly(found(Kind.KEPT_ALTERED, 4));
    }
}
