package org.balise.registry.db;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.balise.registry.Anchor;
import org.balise.registry.JournalCheck;
import org.balise.registry.JournalEntry.Action;
import org.balise.registry.JournalFinding;
import org.balise.registry.JournalFinding.Kind;
import org.balise.registry.form.Digest;
import org.balise.registry.form.RecordForm;
import org.balise.registry.form.SnapshotForm;
import org.balise.registry.journal.Chain;
import org.balise.registry.journal.WrittenEntry;

/**
 * Verifies the chain, and that all that is kept is what its entry says was written. The digest of an entry is that of its
 * rows, of one table or, for declarations, of the declarations and then of the assessments kept with them. What that
 * digest leaves out is held against what it does not: the order of versions against that of the entries, whether a
 * decision is in force against what the entry did, the label of a frozen year against its content.
 *
 * <p>What cannot be read is one more thing that was altered: it never ends the verification.
 */
final class Verification {
    /** The row that says where the journal stands is gone: no journal stands there. */
    private static final Anchor NOWHERE = new Anchor(0, "");

    private final Connection connection;
    private final List<JournalFinding> findings = new ArrayList<>();
    private final Map<Long, Digest> written = new HashMap<>();
    private final Rows.Unreadable unreadable = (entry, cause) -> altered(entry);

    Verification(Connection connection) {
        this.connection = connection;
    }

    JournalCheck run(List<Anchor> known) throws SQLException {
        JournalTable journal = new JournalTable(connection);
        List<WrittenEntry> entries = journal.written();
        Map<Long, String> actions = new HashMap<>();
        entries.forEach(entry -> actions.put(entry.number(), entry.action()));
        List<Anchor> anchors = new ArrayList<>(known);
        anchors.add(journal.standing().orElse(NOWHERE));
        snapshots(anchors);
        bodies();
        declarations();
        kinships(actions);
        receipts();
        assessments();
        new VersionOrder(connection).verify(this::altered);
        findings.addAll(Chain.verify(entries, anchors));
        contents(entries, actions);
        Anchor head = entries.isEmpty()
                ? Anchor.START
                : entries.get(entries.size() - 1).anchor();
        return new JournalCheck(head, anchors.size(), findings);
    }

    private void contents(List<WrittenEntry> entries, Map<Long, String> actions) {
        for (WrittenEntry entry : entries) {
            Digest digest = written.getOrDefault(entry.number(), new Digest());
            if (!digest.sha256().equals(entry.contentSha256())) {
                altered(entry.number());
            }
        }
        written.keySet().stream()
                .filter(number -> !actions.containsKey(number))
                .forEach(number -> findings.add(new JournalFinding(Kind.CONTENT_ORPHAN, number)));
    }

    private void altered(long entry) {
        findings.add(new JournalFinding(Kind.CONTENT_ALTERED, entry));
    }

    private void keptAltered(long entry) {
        findings.add(new JournalFinding(Kind.KEPT_ALTERED, entry));
    }

    private Digest digest(long entry) {
        return written.computeIfAbsent(entry, number -> new Digest());
    }

    private void bodies() throws SQLException {
        Map<Long, List<String>> byEntry = new HashMap<>();
        new BodyTable(connection)
                .everyVersion(
                        version -> byEntry.computeIfAbsent(version.entry(), number -> new ArrayList<>())
                                .add(RecordForm.of(version.body())),
                        unreadable);
        byEntry.forEach((entry, rows) -> digest(entry).lines(rows));
    }

    /** Entry by entry, since there may be a million rows. */
    private void declarations() throws SQLException {
        List<String> rows = new ArrayList<>();
        long[] entry = {0};
        new DeclarationTable(connection)
                .everyVersion(
                        version -> {
                            if (version.entry() != entry[0]) {
                                flush(entry[0], rows);
                                entry[0] = version.entry();
                            }
                            rows.add(RecordForm.of(version));
                        },
                        unreadable);
        flush(entry[0], rows);
    }

    private void flush(long entry, List<String> rows) {
        if (!rows.isEmpty()) {
            digest(entry).lines(rows);
            rows.clear();
        }
    }

    /** A decision is in force for as long as the last entry about it took it. */
    private void kinships(Map<Long, String> actions) throws SQLException {
        new KinshipTable(connection)
                .everyVersion(
                        version -> {
                            digest(version.entry()).line(RecordForm.of(version.kinship()));
                            Action action = version.inForce() ? Action.DECIDE : Action.WITHDRAW;
                            if (!action.code().equals(actions.get(version.entry()))) {
                                altered(version.entry());
                            }
                        },
                        unreadable);
    }

    private void receipts() throws SQLException {
        new ReceiptTable(connection).every(kept -> {
            if (!kept.intact()) {
                keptAltered(kept.entry());
            }
        });
    }

    /** After the declarations of the same entries, as they were written. */
    private void assessments() throws SQLException {
        new AssessmentTable(connection).every(kept -> {
            digest(kept.entry()).line(RecordForm.ofAssessment(kept.receipt(), kept.sha256()));
            if (!kept.intact()) {
                keptAltered(kept.entry());
            }
        });
    }

    private void snapshots(List<Anchor> anchors) throws SQLException {
        SnapshotTable table = new SnapshotTable(connection);
        List<SnapshotTable.Kept> labels = new ArrayList<>();
        table.every(labels::add, unreadable);
        for (SnapshotTable.Kept kept : labels) {
            String sha256 = kept.label().sha256();
            digest(kept.entry()).line(sha256);
            byte[] bytes = table.bytes(kept.label().year(), kept.label().revision())
                    .map(SnapshotTable.Bytes::content)
                    .orElse(new byte[0]);
            if (Digest.of(bytes).equals(sha256)) {
                content(kept, bytes, anchors);
            } else {
                keptAltered(kept.entry());
            }
        }
    }

    /** A frozen year may have been replaced together with its digest, by what is no frozen year. */
    private void content(SnapshotTable.Kept kept, byte[] bytes, List<Anchor> anchors) {
        try {
            SnapshotForm.Content content = SnapshotForm.content(bytes);
            anchors.add(content.journal());
            if (!content.label(kept.label().sha256()).equals(kept.label())
                    || !content.substanceSha256().equals(kept.substanceSha256())) {
                altered(kept.entry());
            }
        } catch (IllegalArgumentException e) {
            keptAltered(kept.entry());
        }
    }
}
